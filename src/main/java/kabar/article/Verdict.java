package kabar.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the judge decided, and why.
 *
 * @param of id of the published article this one copies, revises or withdraws, or is most like
 * @param score resemblance to {@code of}, in [0, 1]
 * @param rule that decided
 * @param explanation one sentence with the figures; holds no text of the article but names and numbers
 * @param changes what a revision changed, for example {@code numbers: 164 → 225}
 * @param differs in what a variant and an article that contradicts differ from the other, {@code approves → rejects}
 */
public record Verdict(
        Disposition disposition,
        Relation relation,
        @Nullable String of,
        double score,
        Rule rule,
        String explanation,
        List<String> changes,
        List<String> differs) {
    public Verdict {
        changes = List.copyOf(changes);
        differs = List.copyOf(differs);
    }

    /** What decided; the contract has each under its code. */
    public enum Rule implements Code {
        EXACT_WORDS("All its words are those of an article published before."),
        NEAR_COPY("It is a published report in much the same words."),
        NEAR_EXCERPT("It is a published report in much the same words, cut to less than three quarters."),
        NEAR_COPY_NEW_COUNTRY(
                "It is a copy, but about a country whose topic had no report of it, and goes there alone."),
        NEAR_FULLER("It is a published report with at least half as much text again."),
        CORRECTION_SAME_PUBLISHER("It says that it corrects, and is like an article of the same publisher."),
        SHORT("It has too few words to be compared, and none published has the same."),
        NEW("No published article within the window shares enough of its phrases."),
        NOT_NEAR_PHRASES("The published article most like it shares too few 3-grams of words."),
        NOT_NEAR_WORDS("The published article most like it shares too few words in the same order."),
        NOT_NEAR_ITEM("It and the published article most like it are a round-up and one item of it."),
        KNOWN_TEXT("It is a version of an article with words that were seen of it before."),
        VARIANT_COPY(
                "It is a published report in nearly the same words; what differs is neither known to change a fact nor proven"
                        + " harmless."),
        VARIANT_VERSION(
                "It is a new version of a published article; what differs is neither known to change a fact nor proven harmless."),
        CONTRADICTS("It is a published report in nearly the same words, but a fact differs."),
        TEMPLATE_NUMBERS("It has the words of a published article, but other numbers."),
        TEMPLATE_NAMES("It has the words of a published article, but other names."),
        TEMPLATE_TOPICS("It has the words of a published article, but each keeps to a subject of its own."),
        REVISION_MAJOR(
                "It is a new version of a published article and changes a fact or a noticeable part of the text."),
        REVISION_MINOR("It is a new version of a published article and changes no fact."),
        RETRACTION_STATUS("Its status withdraws an article."),
        RETRACTION_MARKER("The marker at its start withdraws an article."),
        OVERRIDE("A person decided it."),
        STORY("It tells the story of a published report, and only the first report of a story is published.");

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
