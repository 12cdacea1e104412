package kabar.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text in order: words of letters, marks and digits, and single signs of scripts written without spaces
 * (Han, kana, Thai, Lao, Khmer, Myanmar), so that a dictionary of phrases can match anywhere.
 *
 * <p>Apostrophes, hyphens and all other punctuation part words ({@code Çin'in} is two tokens); a point or comma between two
 * digits does not ({@code 1.500}). Parallel arrays, for no object per token is made on the hot path; all of them are read only.
 */
public final class Tokens {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    /** Made when first asked for; two threads that ask at once make the same. */
    private long @Nullable [] hashes;

    private Tokens(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Cuts a text into tokens in one pass. */
    public static Tokens of(String text) {
        return cut(text, false);
    }

    /** The same with every Hangul syllable a token of its own, so that a name can end before the particle written together with it. */
    public static Tokens ofSyllables(String text) {
        return cut(text, true);
    }

    private static Tokens cut(String text, boolean syllables) {
        int length = text.length();
        int[] starts = new int[length / 6 + 8];
        int[] ends = new int[starts.length];
        int size = 0;
        int at = 0;
        while (at < length) {
            byte sign = Signs.of(text.charAt(at));
            if (sign == Signs.SURROGATE) sign = signAt(text, at);
            if (sign == Signs.GAP || sign == Signs.MARK) {
                at += width(text, at);
                continue;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = at;
            boolean lone = sign == Signs.LONE || (syllables && hangul(text.charAt(at)));
            at = lone ? endOfMarks(text, at + width(text, at)) : endOfWord(text, at, syllables);
            ends[size++] = at;
        }
        return new Tokens(text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** UTF-16 offset of each token, inclusive. */
    public int[] starts() {
        return starts;
    }

    /** UTF-16 offset of each token, exclusive. */
    public int[] ends() {
        return ends;
    }

    /** How many tokens there are. */
    public int size() {
        return starts.length;
    }

    /** The token at {@code index} as it is written. */
    public String word(int index) {
        return text.substring(starts[index], ends[index]);
    }

    /** The token at {@code index} as {@link Folding#fold} writes it. */
    public String folded(int index) {
        return Folding.fold(word(index));
    }

    /** {@link Folding#hash} of the token at {@code index}, without building a string. */
    public long hash(int index) {
        return Folding.hash(text, starts[index], ends[index]);
    }

    /** {@link #hash} of every token in order; computed once and shared by all who read the text. */
    public long[] hashes() {
        long[] made = hashes;
        if (made == null) {
            made = new long[starts.length];
            for (int i = 0; i < made.length; i++) made[i] = Folding.hash(text, starts[i], ends[i]);
            hashes = made;
        }
        return made;
    }

    /**
     * Whether the token at {@code index} opens a sentence, a line or direct speech, where a capital letter says nothing.
     * Looks at the gap before it only; a point after an initial or a usual title ("Dr. Wang") ends nothing.
     */
    public boolean startsSentence(int index) {
        return index == 0 || Sentences.partedBy(text, starts[index - 1], ends[index - 1], starts[index]);
    }

    private static boolean hangul(char unit) {
        return unit >= '\uAC00' && unit <= '\uD7A3';
    }

    private static int endOfWord(String text, int start, boolean syllables) {
        int at = start;
        int length = text.length();
        while (at < length) {
            byte sign = Signs.of(text.charAt(at));
            if (sign == Signs.LETTER || sign == Signs.DIGIT || sign == Signs.MARK) {
                if (syllables && hangul(text.charAt(at))) break;
                at++;
            } else if (sign == Signs.SURROGATE) {
                byte whole = signAt(text, at);
                if (whole == Signs.GAP || whole == Signs.LONE) break;
                at += width(text, at);
            } else if (sign == Signs.GAP && joinsDigits(text, at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean joinsDigits(String text, int at) {
        char unit = text.charAt(at);
        return (unit == '.' || unit == ',' || unit == '\u066B' || unit == '\u066C')
                && at + 1 < text.length()
                && Signs.of(text.charAt(at + 1)) == Signs.DIGIT
                && Signs.of(text.charAt(at - 1)) == Signs.DIGIT;
    }

    private static int endOfMarks(String text, int at) {
        while (at < text.length() && signAt(text, at) == Signs.MARK) at += width(text, at);
        return at;
    }

    private static byte signAt(String text, int at) {
        byte sign = Signs.of(text.charAt(at));
        if (sign != Signs.SURROGATE) return sign;
        int point = text.codePointAt(at);
        return Character.isSupplementaryCodePoint(point) ? Signs.ofCodePoint(point) : Signs.GAP;
    }

    private static int width(String text, int at) {
        return Signs.of(text.charAt(at)) == Signs.SURROGATE ? Character.charCount(text.codePointAt(at)) : 1;
    }
}
