package kabar.article;

/** How the body of an article event is written. */
public enum BodyFormat {
    TEXT,
    HTML,
    /** Not said by the event: markup is looked for. */
    UNKNOWN
}
