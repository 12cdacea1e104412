package kabar.article;

/** The two texts of a record into which evidence and mentions point. */
public enum Zone {
    TITLE,
    BODY
}
