package kabar.article;

/** How an article stands to the published one it is most like. */
public enum Relation {
    NONE,
    EXACT,
    NEAR,
    EXCERPT,
    REVISION,
    TEMPLATE
}
