package kabar.article;

/**
 * Text cut from an article before it was read.
 *
 * @param rule what recognised it, for example {@code list-marker:Populer}
 * @param words how many words were cut
 */
public record Removed(String rule, int words) {}
