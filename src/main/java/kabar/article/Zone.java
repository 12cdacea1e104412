package kabar.article;

/** The two texts of a record into which evidence and mentions point. */
public enum Zone implements Code {
    TITLE("The title of the record."),
    BODY("The body of the record.");

    private final String meaning;

    Zone(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
