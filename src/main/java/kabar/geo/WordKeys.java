package kabar.geo;

import java.util.Arrays;
import java.util.List;
import kabar.text.LongTable;
import kabar.text.Tokens;

/**
 * The keys under which each token of a text can stand in the phrase table: the whole word, any known stem of it with an
 * allowed ending, and the word without what is written together with it before it.
 *
 * <p>One rolling hash per word serves all: it is read off at every letter. Cost: linear in the letters.
 */
final class WordKeys {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long STEM = 0x632be59bd9b4e019L;
    private static final int LONGEST_STEM = 24;
    private static final char LATIN_END = 0x250;

    final long[] whole;
    /** Alternatives of token i: {@code others[from[i]] .. others[from[i + 1]]}. */
    final int[] from;

    long[] others = new long[16];
    /** How many letters of the token stand before the name of each alternative: proclitics, with the article one has swallowed. */
    byte[] cuts = new byte[16];

    private int count;

    private final StemTable stems;
    private final Prefixes prefixes;
    private final boolean latin;

    /**
     * Keys of the tokens of a text.
     *
     * @param language number of the language of the text
     * @param latin whether words in Latin letters can have stems at all in that language
     */
    WordKeys(Tokens tokens, StemTable stems, Prefixes prefixes, int language, boolean latin) {
        this.stems = stems;
        this.prefixes = prefixes;
        this.latin = latin;
        boolean beforeCapital = prefixes.beforeCapital(language);
        int size = tokens.size();
        whole = new long[size];
        from = new int[size + 1];
        String text = tokens.text();
        for (int i = 0; i < size; i++) {
            from[i] = count;
            int start = tokens.starts()[i];
            int end = tokens.ends()[i];
            whole[i] = word(text, start, end, 0);
            char first = text.charAt(start);
            if (first >= LATIN_END) prefixed(text, start, end, first);
            else if (beforeCapital) capitalised(text, start, end);
        }
        from[size] = count;
    }

    static long hash(String text, int start, int end) {
        long hash = SEED;
        for (int at = start; at < end; at++) hash = step(hash, text.charAt(at));
        return finish(hash);
    }

    /** Key of a stem that takes the endings of one class. */
    static long stem(long hash, int endingClass) {
        return hash * STEM + endingClass + 1;
    }

    private static long step(long hash, char letter) {
        char folded = Letters.fold(letter);
        return folded == Letters.NONE ? hash : (hash ^ folded) * 0x100000001b3L;
    }

    private static long finish(long hash) {
        return hash ^ hash >>> 32;
    }

    private long word(String text, int start, int end, int cut) {
        if (!latin && text.charAt(start) < LATIN_END) return hash(text, start, end);
        long hash = SEED;
        int last = Math.min(end, start + LONGEST_STEM);
        for (int at = start; at < last; at++) {
            hash = step(hash, text.charAt(at));
            if (at > start && stems.maybe(finish(hash))) stemmed(finish(hash), text, at + 1, end, cut);
        }
        for (int at = last; at < end; at++) hash = step(hash, text.charAt(at));
        return finish(hash);
    }

    private void stemmed(long hash, String text, int at, int end, int cut) {
        int classes = stems.classes(hash);
        if (classes == LongTable.ABSENT) return;
        long ending = hash(text, at, end);
        for (int each : stems.of(classes)) if (stems.allows(each, ending)) add(stem(hash, each), cut);
    }

    private void prefixed(String text, int start, int end, char first) {
        List<Prefixes.Prefix> known = prefixes.of(first);
        for (int i = 0; i < known.size(); i++) {
            Prefixes.Prefix prefix = known.get(i);
            if (!prefix.opens(text, start, end)) continue;
            int cut = prefix.letters().length();
            String swallowed = prefix.swallowed();
            if (swallowed.isEmpty()) {
                add(word(text, start + cut, end, cut), cut);
            } else {
                String whole = swallowed + text.substring(start + cut, end);
                add(word(whole, 0, whole.length(), cut), cut);
            }
        }
    }

    private void capitalised(String text, int start, int end) {
        int capital = Prefixes.capital(text, start, end);
        if (capital > 0) add(word(text, capital, end, capital - start), capital - start);
    }

    private void add(long key, int cut) {
        if (count == others.length) {
            others = Arrays.copyOf(others, count * 2);
            cuts = Arrays.copyOf(cuts, count * 2);
        }
        cuts[count] = (byte) cut;
        others[count++] = key;
    }
}
