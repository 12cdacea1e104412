package kabar.article;

/** How an accepted article ended. */
public enum Disposition implements Code {
    ORIGINAL("It was published as a report of its own."),
    REVISION("It was published as a new version of an earlier article."),
    CORRECTION("It was published as a correction of an earlier article."),
    RETRACTION("It withdraws an earlier article."),
    VARIANT(
            "It was published beside an earlier article that it nearly copies: whether the words that differ change a fact is not"
                    + " known."),
    DUPLICATE("It was not published again, as it copies an earlier article.");

    private final String meaning;

    Disposition(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
