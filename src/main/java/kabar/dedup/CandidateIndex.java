package kabar.dedup;

import java.util.Arrays;

/**
 * Finds remembered articles that share band keys with a new one.
 *
 * <p>Structure: a ring of articles by sequence number, {@link Bands#COUNT} postings each, and one table of chains over all
 * postings, newest first. A posting is known by one int: 27 bits of sequence number, 5 bits of band + 1; 0 is none. A chain ends where it
 * reaches a forgotten article, so forgetting costs nothing. About 220 bytes an article: 1 million take 230 MB.
 *
 * <p>Everything found depends on the articles remembered and their order alone, not on the size of the table or its history:
 * postings of other keys in a chain are not counted.
 */
final class CandidateIndex {
    /** The ring could not tell more articles apart. */
    static final int MOST = 1 << 24;

    /** How many articles under one key are looked at: beyond that the key is a set phrase, which tells nothing. */
    static final int MOST_PER_KEY = 64;

    /** How many articles under one key are passed over because they were published outside the window. */
    static final int MOST_VISITED = 512;

    /** A key under which no more articles stand counts double: a rare phrase in common tells more than a common one. */
    static final int RARE = 8;

    /** Keys in common, as counted, from which two texts are worth comparing word by word. */
    static final int ENOUGH = 3;

    private static final int BAND_BITS = 5;
    private static final int SEQUENCE_MASK = (1 << (32 - BAND_BITS)) - 1;

    private int capacity = 1024;
    private int[] keys = new int[capacity * Bands.COUNT];
    private int[] next = new int[capacity * Bands.COUNT];
    private int[] heads = new int[capacity * 16];
    private long[] publishedAt = new long[capacity];
    private boolean[] comparable = new boolean[capacity];
    private final long[] found = new long[2 * Bands.COUNT * MOST_PER_KEY];
    private long newest;

    /** Adds the article with the next sequence number; {@code oldest} is the oldest one still remembered. */
    void add(long sequence, int[] bands, long publishedAtMs, long oldest) {
        if (sequence - oldest >= capacity) grow(oldest);
        int slot = slot(sequence);
        publishedAt[slot] = publishedAtMs;
        comparable[slot] = bands.length > 0;
        System.arraycopy(bands, 0, keys, slot * Bands.COUNT, bands.length);
        link(sequence);
    }

    private void link(long sequence) {
        newest = sequence;
        if (!comparable[slot(sequence)]) return;
        for (int band = 0; band < Bands.COUNT; band++) {
            int posting = slot(sequence) * Bands.COUNT + band;
            int bucket = bucket(keys[posting]);
            next[posting] = heads[bucket];
            heads[bucket] = ((int) sequence << BAND_BITS) | (band + 1);
        }
    }

    private void grow(long oldest) {
        int former = capacity;
        int[] formerKeys = keys;
        long[] formerTimes = publishedAt;
        boolean[] formerComparable = comparable;
        capacity *= 2;
        keys = new int[capacity * Bands.COUNT];
        next = new int[capacity * Bands.COUNT];
        heads = new int[capacity * 16];
        publishedAt = new long[capacity];
        comparable = new boolean[capacity];
        for (long sequence = oldest; sequence <= oldest + former - 1; sequence++) {
            int from = (int) sequence & (former - 1);
            int to = slot(sequence);
            publishedAt[to] = formerTimes[from];
            comparable[to] = formerComparable[from];
            System.arraycopy(formerKeys, from * Bands.COUNT, keys, to * Bands.COUNT, Bands.COUNT);
            link(sequence);
        }
    }

    /**
     * Articles that share at least {@value #ENOUGH} keys with {@code bands}, a rare one counting double, and were
     * published no further from {@code publishedAtMs} than {@code window}: the ones with most keys in common first, of equals the oldest.
     */
    long[] find(int[] bands, long publishedAtMs, long window, long oldest, int most) {
        int size = 0;
        for (int band = 0; band < bands.length; band++) {
            int from = size;
            int posting = heads[bucket(bands[band])];
            long sequence = newest - ((newest - (posting >>> BAND_BITS)) & SEQUENCE_MASK);
            for (int visited = 0; posting != 0 && sequence >= oldest && visited < MOST_VISITED; ) {
                int at = slot(sequence) * Bands.COUNT + (posting & ((1 << BAND_BITS) - 1)) - 1;
                if (keys[at] == bands[band]) {
                    visited++;
                    if (Math.abs(publishedAt[slot(sequence)] - publishedAtMs) <= window) found[size++] = sequence;
                    if (size - from == MOST_PER_KEY) break;
                }
                posting = next[at];
                sequence -= (sequence - (posting >>> BAND_BITS)) & SEQUENCE_MASK;
            }
            int matches = size - from;
            if (matches <= RARE) {
                System.arraycopy(found, from, found, size, matches);
                size += matches;
            }
        }
        return ranked(size, most);
    }

    private long[] ranked(int size, int most) {
        Arrays.sort(found, 0, size);
        long[] ranks = new long[size / ENOUGH];
        int kept = 0;
        for (int start = 0, end; start < size; start = end) {
            end = start + 1;
            while (end < size && found[end] == found[start]) end++;
            if (end - start >= ENOUGH) ranks[kept++] = ((long) (Bands.COUNT * 2 - (end - start)) << 56) | found[start];
        }
        Arrays.sort(ranks, 0, kept);
        long[] best = Arrays.copyOf(ranks, Math.min(kept, most));
        for (int i = 0; i < best.length; i++) best[i] &= (1L << 56) - 1;
        return best;
    }

    private int slot(long sequence) {
        return (int) sequence & (capacity - 1);
    }

    private int bucket(int key) {
        return key & (heads.length - 1);
    }
}
