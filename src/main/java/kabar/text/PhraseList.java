package kabar.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of a resource file, found at the beginning of a text by the hashes of their folded words. */
final class PhraseList {
    /** Longest prefix of a text that can hold a phrase; keeps the look-up short for a block of any length. */
    private static final int REACH = 90;

    private final Map<Long, String> phrases = new HashMap<>();
    /** A filter of one bit per hash of a first word, so that nearly every block is done with after one look. */
    private final long[] firstWords = new long[256];

    private int longest;

    /**
     * A phrase at the beginning of a text.
     *
     * @param phrase as the resource writes it
     * @param end offset behind it
     */
    record Match(String phrase, int end) {}

    /** The phrases under {@code [section]} of a resource of this package, or all of a file without sections. */
    static PhraseList load(String resource, String section) {
        var list = new PhraseList();
        String now = "";
        for (String line : Resource.lines("kabar/text/" + resource)) {
            if (line.startsWith("[")) now = line.substring(1, line.indexOf(']'));
            else if (now.equals(section)) list.add(line);
        }
        return list;
    }

    /** The longest phrase a text begins with, after signs that are no words; null when there is none. */
    @Nullable
    Match at(String text) {
        long first = firstWord(text);
        if ((firstWords[(int) (first >>> 56)] >>> (first & 63) & 1) == 0) return null;
        Tokens tokens = Tokens.of(text.length() <= REACH ? text : text.substring(0, REACH));
        Match found = null;
        long hash = 0;
        for (int i = 0; i < tokens.size() && i < longest; i++) {
            hash = next(hash, tokens.hash(i));
            String phrase = phrases.get(hash);
            if (phrase != null) found = new Match(phrase, tokens.ends()[i]);
        }
        return found;
    }

    /** Whether a text is one of the phrases and nothing else but punctuation. */
    boolean is(String text) {
        Match match = at(text);
        return match != null && blank(text, match.end);
    }

    /** Whether nothing but punctuation and spaces stands in a text from {@code from} on. */
    static boolean blank(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            byte sign = Signs.of(text.charAt(i));
            if (sign != Signs.GAP && sign != Signs.MARK) return false;
        }
        return true;
    }

    private void add(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        long hash = 0;
        for (int i = 0; i < tokens.size(); i++) hash = next(hash, tokens.hash(i));
        firstWords[(int) (tokens.hash(0) >>> 56)] |= 1L << (tokens.hash(0) & 63);
        phrases.putIfAbsent(hash, phrase);
        longest = Math.max(longest, tokens.size());
    }

    private static long next(long hash, long word) {
        return (hash ^ word) * 0x9e3779b97f4a7c15L + 1;
    }

    private static long firstWord(String text) {
        int start = 0;
        int limit = Math.min(text.length(), 8);
        while (start < limit && Signs.of(text.charAt(start)) == Signs.GAP) start++;
        int end = start;
        while (end < text.length() && end < start + 30 && wordly(Signs.of(text.charAt(end)))) {
            end++;
            if (Signs.of(text.charAt(start)) == Signs.LONE) {
                while (end < text.length() && Signs.of(text.charAt(end)) == Signs.MARK) end++;
                break;
            }
        }
        return Folding.hash(text, start, end);
    }

    private static boolean wordly(byte sign) {
        return sign == Signs.LETTER || sign == Signs.DIGIT || sign == Signs.MARK || sign == Signs.LONE;
    }
}
