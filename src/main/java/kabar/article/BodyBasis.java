package kabar.article;

/** What the main text of an article was made of. */
public enum BodyBasis implements Code {
    BODY("The main text is the body that the event gives."),
    SUMMARY("The event gives no body; the main text is its summary."),
    TITLE("The event gives neither body nor summary; its title is all there is.");

    private final String meaning;

    BodyBasis(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
