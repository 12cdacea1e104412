package kabar.entities.reading;

import java.util.function.Function;
import kabar.text.Tokens;

/**
 * A text read sign by sign, cut into the words of a dictionary by the least cost: dynamic programming from the end, {@link
 * SignWords#LONGEST} look-ups a sign at most.
 */
public final class SignText implements ScriptText {
    /** Cost of a word by the grade of its frequency, of a part of a name, and of a sign that is no word. */
    private static final int[] COSTS = {0, 13, 12, 11, 9, 7};

    private static final int NAME_COST = 14;
    private static final int UNKNOWN_COST = 16;

    private final Tokens tokens;
    private final int[] wordStart;
    private final int[] wordEnd;
    private final byte[] known;
    private final long[] words;

    private SignText(Tokens tokens, SignWords dictionary) {
        this.tokens = tokens;
        int size = tokens.size();
        wordStart = new int[size];
        wordEnd = new int[size];
        known = new byte[size];
        words = new long[size];
        cut(dictionary);
    }

    /** Reads texts of a language. */
    static Function<Tokens, ScriptText> reader(String language) {
        SignWords dictionary = SignWords.of(language);
        return tokens -> new SignText(tokens, dictionary);
    }

    @Override
    public Script script() {
        return Script.SIGNS;
    }

    /** The classes of the words of other scripts; single signs have none. */
    @Override
    public int[] classes(long[] hashes, Lexicon cased) {
        int[] known = new int[hashes.length];
        for (int i = 0; i < known.length; i++)
            if (tokens.text().charAt(tokens.starts()[i]) < '\u0E00') known[i] = cased.classes(hashes[i]);
        return known;
    }

    private void cut(SignWords dictionary) {
        int size = wordEnd.length;
        long[] hashes = tokens.hashes();
        int[] cost = new int[size + 1];
        for (int start = size - 1; start >= 0; start--) {
            long hash = SignWords.EMPTY;
            int best = Integer.MAX_VALUE;
            for (int end = start + 1; end <= size && end - start <= SignWords.LONGEST; end++) {
                if (end > start + 1 && apart(end - 1)) break;
                hash = SignWords.extend(hash, hashes[end - 1]);
                int value = dictionary.get(hash);
                if (value == 0 && end > start + 1) continue;
                int whole = cost[end] + cost(value);
                if (whole < best) {
                    best = whole;
                    wordEnd[start] = end;
                    known[start] = (byte) value;
                    words[start] = hash;
                }
            }
            cost[start] = best;
        }
        for (int start = 0; start < size; start = wordEnd[start])
            for (int i = start; i < wordEnd[start]; i++) {
                wordStart[i] = start;
                known[i] = known[start];
                words[i] = words[start];
                wordEnd[i] = wordEnd[start];
            }
    }

    private static int cost(int value) {
        return value == 0 ? UNKNOWN_COST : value >> 4 > 0 ? COSTS[value >> 4] : NAME_COST;
    }

    /** Whether something stands between the sign at {@code i} and the one before it. */
    public boolean apart(int i) {
        return i <= 0 || i >= wordEnd.length || tokens.starts()[i] != tokens.ends()[i - 1];
    }

    /** First sign of the word of the sign at {@code i}. */
    public int wordStart(int i) {
        return wordStart[i];
    }

    /** Sign after the word of the sign at {@code i}. */
    public int wordEnd(int i) {
        return wordEnd[i];
    }

    /** The number of {@link SignWords} of the word at {@code i}; 127 outside the text. */
    public int known(int i) {
        return i < 0 || i >= known.length ? 127 : known[i];
    }

    /** Hash of the word at {@code i}. */
    public long word(int i) {
        return i < 0 ? 1 : i < words.length ? words[i] : 2;
    }

    /** Where in its word the sign at {@code i} stands: alone 0, first 1, in between 2, last 3; 4 outside the text. */
    public int position(int i) {
        if (i < 0 || i >= words.length) return 4;
        boolean first = wordStart[i] == i;
        boolean last = wordEnd[i] == i + 1;
        return first ? (last ? 0 : 1) : last ? 3 : 2;
    }
}
