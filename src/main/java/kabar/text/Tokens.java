package kabar.text;

/**
 * The tokens of a text in order: words of letters and digits, and single signs of scripts written without spaces.
 *
 * @param text the text itself
 * @param starts UTF-16 offset of each token, inclusive
 * @param ends UTF-16 offset of each token, exclusive
 */
@SuppressWarnings("ArrayRecordComponent") // parallel arrays: no object per token on the hot path
public record Tokens(String text, int[] starts, int[] ends) {
    /** Cuts a text into tokens. */
    public static Tokens of(String text) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        int size = 0;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) at++;
            if (at > start) {
                starts[size] = start;
                ends[size++] = at;
            } else {
                at++;
            }
        }
        return new Tokens(text, java.util.Arrays.copyOf(starts, size), java.util.Arrays.copyOf(ends, size));
    }

    /** How many tokens there are. */
    public int size() {
        return starts.length;
    }

    /** The token at {@code index} as it is written. */
    public String word(int index) {
        return text.substring(starts[index], ends[index]);
    }
}
