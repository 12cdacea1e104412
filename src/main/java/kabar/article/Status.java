package kabar.article;

/** What the publisher says may be done with an article; anything but {@code USABLE} withdraws it. */
public enum Status implements Code {
    USABLE("The article may be used."),
    WITHHELD("The publisher holds the article back until further notice."),
    CANCELED("The publisher has withdrawn the article for good.");

    private final String meaning;

    Status(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
