package kabar.eval.unseen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of figures on what was left out, in Markdown: one part for the constants, one for the tagger, each with the digest of what it was
 * made from.
 *
 * @param constants what was found when constants were fitted anew
 * @param tagger what was found when the tagger was trained anew
 */
public record PredictedPage(Section constants, Section tagger) {
    private static final String HEAD = """
            # How good Kabar is on what it has not seen

            Every part that was fitted or trained is made anew without one set or one language, and measured on the one left out. "As it ships" is
            the same text with the constants that ship, which were fitted on it too: the difference is what `quality.md` promises too much.
            Bootstrap intervals at 95 % over articles or pairs stand behind each figure.

            """;
    private static final String CONSTANTS = "## Constants";
    private static final String TAGGER = "## Tagger";
    private static final Pattern DIGEST = Pattern.compile("Digest of code, resources and sets: `([^`]*)`");

    /**
     * A part of the page.
     *
     * @param digest of {@link ProjectDigest}; empty when nothing was measured yet
     * @param text Markdown that ends with a line
     */
    public record Section(String digest, String text) {
        static final Section NONE = new Section("", "Not measured yet.\n");
    }

    /** The page that a text is; parts that it lacks were not measured. */
    public static PredictedPage of(String page) {
        return new PredictedPage(section(page, CONSTANTS), section(page, TAGGER));
    }

    private static Section section(String page, String title) {
        int at = page.indexOf(title + "\n");
        if (at < 0) return Section.NONE;
        int end = page.indexOf("\n## ", at);
        String text = page.substring(at + title.length(), end < 0 ? page.length() : end + 1);
        Matcher digest = DIGEST.matcher(text);
        if (!digest.find()) return Section.NONE;
        return new Section(
                digest.group(1),
                text.substring(text.indexOf('\n', digest.end()) + 1).strip() + "\n");
    }

    /** The same with other figures of the constants. */
    public PredictedPage withConstants(String digest, String text) {
        return new PredictedPage(new Section(digest, text.strip() + "\n"), tagger);
    }

    /** The same with other figures of the tagger. */
    public PredictedPage withTagger(String digest, String text) {
        return new PredictedPage(constants, new Section(digest, text.strip() + "\n"));
    }

    @Override
    public String toString() {
        return HEAD
                + part(CONSTANTS, "./kabar eval --leave-out --write docs/quality-predicted.md", constants)
                + "\n"
                + part(TAGGER, "./kabar eval --leave-out tagger --write docs/quality-predicted.md", tagger);
    }

    private static String part(String title, String command, Section section) {
        return title + "\n\nWritten by `" + command + "`.  \nDigest of code, resources and sets: `" + section.digest()
                + "`\n\n" + section.text();
    }
}
