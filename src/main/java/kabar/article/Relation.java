package kabar.article;

/** How an article stands to the published one it is most like. */
public enum Relation implements Code {
    NONE("It is like no published article."),
    EXACT("It has the same words."),
    NEAR("It has nearly the same words and the same facts."),
    EXCERPT("One text is a part of the other."),
    REVISION("It is a later version of the same article."),
    TEMPLATE("It has the words of another report with other facts, as reports of prices and matches have."),
    VARIANT("It has nearly the same words, and what differs is neither known to change a fact nor proven harmless."),
    CONTRADICTS("It has nearly the same words, but a fact differs: reversed, another number, another actor.");

    private final String meaning;

    Relation(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
