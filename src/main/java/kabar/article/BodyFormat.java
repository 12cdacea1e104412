package kabar.article;

/** How the body of an article event is written. */
public enum BodyFormat implements Code {
    TEXT("The body is plain text."),
    HTML("The body is HTML."),
    UNKNOWN("The event does not say; markup is looked for.");

    private final String meaning;

    BodyFormat(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
