package kabar.dedup.wording;

import java.util.Arrays;

/**
 * The keys by which a copy finds its original: smallest hashes of the word 3-grams (MinHash, Broder 1997), one row a band.
 * {@value #FULL} are taken over the whole text and {@value #LEAD} over its first {@value #LEAD_WORDS} words, because wire copy
 * is cut from the bottom. Two texts with resemblance J share a given key with probability J: at J = 0.2 at least one of the
 * full-text keys with 0.94.
 */
public final class Bands {
    public static final int FULL = 13;
    public static final int LEAD = 7;
    public static final int COUNT = FULL + LEAD;
    public static final int LEAD_WORDS = 60;
    private static final long[] MULTIPLIERS = new long[COUNT];

    static {
        for (int i = 0; i < COUNT; i++) MULTIPLIERS[i] = Hash.mix(i + 1L) | 1;
    }

    private Bands() {}

    /** The keys of a text, {@link #COUNT} of them; none for a text of less than three words. */
    public static int[] of(Words words) {
        int grams = words.size() - 2;
        if (grams <= 0) return new int[0];
        long[] least = new long[COUNT];
        Arrays.fill(least, Long.MAX_VALUE);
        int leadGrams = Math.min(grams, LEAD_WORDS - 2);
        for (int g = 0; g < grams; g++) {
            long gram = Hash.join(Hash.join(words.hash(g), words.hash(g + 1)), words.hash(g + 2));
            int bands = g < leadGrams ? COUNT : FULL;
            for (int i = 0; i < bands; i++) least[i] = Math.min(least[i], gram * MULTIPLIERS[i]);
        }
        int[] keys = new int[COUNT];
        for (int i = 0; i < COUNT; i++) keys[i] = (int) Hash.join(i, least[i]);
        return keys;
    }
}
