package kabar.article;

/**
 * A stretch of the title or the body.
 *
 * @param start UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 * @param text what stands there, literally
 */
public record Mention(Zone zone, int start, int end, String text) {
    public Mention {
        if (start < 0 || end - start != text.length())
            throw new IllegalArgumentException("mention must span its text, was [" + start + ", " + end + ")");
    }
}
