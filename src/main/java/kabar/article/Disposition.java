package kabar.article;

/** How an accepted article ended. */
public enum Disposition {
    ORIGINAL,
    REVISION,
    CORRECTION,
    RETRACTION,
    DUPLICATE
}
