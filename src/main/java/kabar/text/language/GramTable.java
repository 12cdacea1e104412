package kabar.text.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Letter groups ("grams") of words with the languages that they speak for, and how much.
 *
 * <p>A gram is a run of up to {@value #LENGTH} letters of one word, with {@code _} where the word begins or ends, or a whole word
 * of five to eight letters, of longer ones the first eight ({@code _abendess}). Points of a text are additive, as in naive
 * Bayes; the weights are roughly logarithms to base 2 of how much likelier the gram is in the language than elsewhere.
 *
 * <p>Open addressing over 32-bit hashes: one of 10,000 unknown grams is taken for a known one. {@link GramRows} tells the format.
 */
final class GramTable {
    static final int LENGTH = 4;
    static final int LONGEST = 8;

    private static final int LAST = 1 << 24;
    /** Of the sum of a word; the language stands above them. */
    private static final int SUM_BITS = 16;

    /** Scripts without spaces make whole sentences of words: not worth remembering. */
    private static final int LONGEST_KEPT = 24;

    private static final int KEPT_SHIFT = 18;

    private final boolean inside;
    private final List<String> languages = new ArrayList<>();
    /** The hash of a gram in the upper half, the place of its first entry plus one in the lower; 0 for an empty slot. */
    private final long[] slots;
    /** A weight in the lowest byte, above it the language, {@link #LAST} for the last one of a gram. */
    private final int[] entries;

    /** Points that every text has. */
    private final int[] before;

    /** Words met lately, by hash. News repeats its words; a lost race costs one look-up more, never another value. */
    private final KeptWord[] kept = new KeptWord[1 << 32 - KEPT_SHIFT];

    private GramTable(List<String> lines, boolean inside) {
        this.inside = inside;
        long[] pairs = new GramRows(lines, languages).pairs();
        entries = new int[pairs.length];
        int grams = 0;
        for (int i = 0; i < pairs.length; i++) {
            boolean last = i + 1 == pairs.length || pairs[i] >>> 32 != pairs[i + 1] >>> 32;
            entries[i] = (int) pairs[i] | (last ? LAST : 0);
            if (last) grams++;
        }
        slots = new long[Integer.highestOneBit(Math.max(16, grams + grams / 4)) * 2];
        for (int i = 0; i < pairs.length; i++)
            if (i == 0 || pairs[i] >>> 32 != pairs[i - 1] >>> 32)
                slots[slot((int) (pairs[i] >>> 32))] = (pairs[i] >>> 32 << 32) | (i + 1);
        before = new int[languages.size()];
        add(GramHash.SEED, before);
    }

    /** Reads the tables of these lines. */
    static GramTable read(List<String> lines) {
        return new GramTable(lines, false);
    }

    /**
     * Reads tables in which a gram without a border stands for one anywhere in a word, at its borders too, and the first one or two
     * letters of a word are grams.
     */
    static GramTable readInside(List<String> lines) {
        return new GramTable(lines, true);
    }

    /** The languages in the order of first mention; points are counted at these places. */
    List<String> languages() {
        return languages;
    }

    /** The points of a text, twice the weight for each gram of a word, once for one that may be a name. */
    int[] points(SpelledWords words) {
        int[] points = before.clone();
        for (int word = 0; word < words.size(); word++) {
            int times = words.nameLike(word) ? 1 : 2;
            for (int said : word(words.spelled(), words.start(word), words.end(word)))
                points[said >>> SUM_BITS] += times * (short) said;
        }
        return points;
    }

    /** What the grams of a word say, from the words met lately. */
    private int[] word(char[] letters, int start, int end) {
        int hash = GramHash.of(letters, start, end, true, true);
        int slot = (hash * 0x9E3779B9) >>> KEPT_SHIFT;
        KeptWord found = kept[slot];
        if (found != null && Arrays.equals(found.spelled, 0, found.spelled.length, letters, start, end))
            return found.said;
        int[] said = said(letters, start, end);
        if (end - start <= LONGEST_KEPT) kept[slot] = new KeptWord(Arrays.copyOfRange(letters, start, end), said);
        return said;
    }

    private int[] said(char[] letters, int start, int end) {
        var said = new int[languages.size()];
        int length = end - start;
        int last = Math.max(start, end - LENGTH);
        for (int i = start; i <= last; i++) {
            int stop = Math.min(end, i + LENGTH);
            add(GramHash.of(letters, i, stop, i == start, stop == end), said);
            boolean border = length > LENGTH ? i == start || i == last : length == LENGTH;
            if (inside && border) add(GramHash.of(letters, i, stop, false, false), said);
        }
        if (length > LENGTH) {
            add(GramHash.of(letters, end - LENGTH + 1, end, false, true), said);
            boolean whole = length <= LONGEST;
            add(GramHash.of(letters, start, whole ? end : start + LONGEST, true, whole), said);
        }
        for (int opening = 1; inside && opening <= 2 && opening < length; opening++)
            add(GramHash.of(letters, start, start + opening, true, false), said);
        return packed(said);
    }

    /** Adds the weights of one gram. */
    private void add(int hash, int[] said) {
        for (int entry = (int) slots[slot(hash)]; entry > 0; entry++) {
            int pair = entries[entry - 1];
            said[pair >>> GramRows.OWNER_SHIFT & 0xFFFF] += (byte) pair;
            if (pair >= LAST) return;
        }
    }

    /** The sums that are not 0, each below its language. */
    private static int[] packed(int[] sums) {
        int[] packed = new int[sums.length];
        int size = 0;
        for (int i = 0; i < sums.length; i++)
            if (sums[i] != 0) packed[size++] = i << SUM_BITS | (sums[i] & (1 << SUM_BITS) - 1);
        return Arrays.copyOf(packed, size);
    }

    /** A word and what its grams say. */
    private static final class KeptWord {
        private final char[] spelled;
        private final int[] said;

        KeptWord(char[] spelled, int[] said) {
            this.spelled = spelled;
            this.said = said;
        }
    }

    private int slot(int hash) {
        int mask = slots.length - 1;
        int slot = (hash * 0x9E3779B9 >>> 8) & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != hash) slot = (slot + 1) & mask;
        return slot;
    }
}
