package kabar.article;

import org.jspecify.annotations.Nullable;

/**
 * Text cut from an article before it was read.
 *
 * @param detail the words that the rule went by, as the list of markers has them; null where the rule goes by none
 * @param words how many words were cut
 */
public record Removed(Rule rule, @Nullable String detail, int words) {
    /** Rule and detail as records have them: {@code caption}, {@code list-marker:Populer}. */
    public String label() {
        return detail == null ? rule.code() : rule.code() + ":" + detail;
    }

    /** What recognised text that was cut. */
    public enum Rule implements Code {
        ASIDE("The markup says that it stands beside the text: navigation, advertising, a footer."),
        CAPTION("It is the caption or credit of a picture."),
        DATE_LINE("It is a line with the date of the report."),
        REPEATED_TITLE("It is the title again."),
        KICKER("It is the name of a section above the text."),
        BYLINE("It names who wrote the report."),
        SIGN_OFF("It is the name of the agency below the text."),
        DATELINE("It is the place of filing, with date and agency."),
        EDITOR_CODE("It is the editors' initials behind the last sentence."),
        PAGE_FURNITURE("It is a button, an address or the place of a media player."),
        LIST_MARKER("It is a list of other reports under its heading, which the detail gives."),
        READ_ALSO("It points to another report, with the words that the detail gives."),
        DATED_HEADLINES("It is two or more headlines in a row, each with its date.");

        private final String meaning;

        Rule(String meaning) {
            this.meaning = meaning;
        }

        @Override
        public String meaning() {
            return meaning;
        }
    }
}
