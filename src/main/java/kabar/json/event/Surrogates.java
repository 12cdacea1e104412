package kabar.json.event;

/** Halves of a character: JSON escapes can write them, UTF-8 cannot. */
public final class Surrogates {
    private static final char REPLACEMENT = '\ufffd';

    private Surrogates() {}

    /** The text with each lone surrogate replaced by U+FFFD, the same length; {@code text} itself when there is none. */
    public static String mended(String text) {
        char[] mended = null;
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isSurrogate(text.charAt(at))) continue;
            if (isPair(text, at)) {
                at++;
            } else {
                if (mended == null) mended = text.toCharArray();
                mended[at] = REPLACEMENT;
            }
        }
        return mended == null ? text : new String(mended);
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
