package kabar.dedup;

import java.util.Arrays;
import kabar.dedup.wording.Bands;

/**
 * Finds remembered articles that share band keys with a new one.
 *
 * <p>Structure: a ring of articles by sequence number, {@link Bands#COUNT} postings each, and one table of chains over all
 * postings, newest first. A posting is known by one int: 27 bits of sequence number, 5 bits of band + 1; 0 is none. It is one long: its
 * key and the posting before it in the chain. A chain ends where it reaches a forgotten article, so forgetting costs nothing. About 220
 * bytes an article: 1 million take 230 MB. With so many nearly every step waits for memory, so a search goes along all its chains at
 * once, one step of each in turn: their waits overlap.
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
    private static final long KEY = -1L << Integer.SIZE;

    private int capacity = 1024;
    private long[] postings = new long[capacity * Bands.COUNT];
    private int[] heads = new int[capacity * 16];
    private long[] publishedAt = new long[capacity];
    private boolean[] comparable = new boolean[capacity];
    private final long[] found = new long[Bands.COUNT * MOST_PER_KEY];
    private final long[] ranked = new long[Bands.COUNT * MOST_PER_KEY];
    private final int[] reached = new int[Bands.COUNT];
    private final long[] sequences = new long[Bands.COUNT];
    private final int[] visited = new int[Bands.COUNT];
    private final int[] matches = new int[Bands.COUNT];
    private long newest;

    /** Adds the article with the next sequence number; {@code oldest} is the oldest one still remembered. */
    void add(long sequence, int[] bands, long publishedAtMs, long oldest) {
        if (sequence - oldest >= capacity) grow(oldest);
        int slot = slot(sequence);
        publishedAt[slot] = publishedAtMs;
        comparable[slot] = bands.length > 0;
        for (int band = 0; band < bands.length; band++)
            postings[slot * Bands.COUNT + band] = (long) bands[band] << Integer.SIZE;
        link(sequence);
    }

    private void link(long sequence) {
        newest = sequence;
        if (!comparable[slot(sequence)]) return;
        for (int band = 0; band < Bands.COUNT; band++) {
            int at = slot(sequence) * Bands.COUNT + band;
            long key = postings[at] & KEY;
            int bucket = bucket((int) (key >>> Integer.SIZE));
            postings[at] = key | (heads[bucket] & ~KEY);
            heads[bucket] = ((int) sequence << BAND_BITS) | (band + 1);
        }
    }

    private void grow(long oldest) {
        int former = capacity;
        long[] formerPostings = postings;
        long[] formerTimes = publishedAt;
        boolean[] formerComparable = comparable;
        capacity *= 2;
        postings = new long[capacity * Bands.COUNT];
        heads = new int[capacity * 16];
        publishedAt = new long[capacity];
        comparable = new boolean[capacity];
        for (long sequence = oldest; sequence <= oldest + former - 1; sequence++) {
            int from = (int) sequence & (former - 1);
            int to = slot(sequence);
            publishedAt[to] = formerTimes[from];
            comparable[to] = formerComparable[from];
            System.arraycopy(formerPostings, from * Bands.COUNT, postings, to * Bands.COUNT, Bands.COUNT);
            link(sequence);
        }
    }

    /**
     * Articles that share at least {@value #ENOUGH} keys with {@code bands}, a rare one counting double, and were
     * published no further from {@code publishedAtMs} than {@code window}: the ones with most keys in common first, of equals the oldest.
     */
    long[] find(int[] bands, long publishedAtMs, long window, long oldest, int most) {
        for (int band = 0; band < bands.length; band++) {
            reached[band] = heads[bucket(bands[band])];
            sequences[band] = newest - ((newest - (reached[band] >>> BAND_BITS)) & SEQUENCE_MASK);
            visited[band] = 0;
            matches[band] = 0;
        }
        for (int open = bands.length; open > 0; ) {
            open = 0;
            for (int band = 0; band < bands.length; band++)
                if (reached[band] != 0 && step(band, bands[band], publishedAtMs, window, oldest)) open++;
        }
        return ranked(gathered(bands.length), most);
    }

    /** Looks at the posting reached and goes on to the one before it; false at the end of the chain. */
    private boolean step(int band, int key, long publishedAtMs, long window, long oldest) {
        long sequence = sequences[band];
        if (sequence < oldest) {
            reached[band] = 0;
            return false;
        }
        int slot = slot(sequence);
        long posting = postings[slot * Bands.COUNT + (reached[band] & ((1 << BAND_BITS) - 1)) - 1];
        reached[band] = (int) posting;
        sequences[band] = sequence - ((sequence - ((int) posting >>> BAND_BITS)) & SEQUENCE_MASK);
        if ((int) (posting >>> Integer.SIZE) != key) return true;
        visited[band]++;
        if (Math.abs(publishedAt[slot] - publishedAtMs) <= window)
            found[band * MOST_PER_KEY + matches[band]++] = sequence;
        if (visited[band] == MOST_VISITED || matches[band] == MOST_PER_KEY) reached[band] = 0;
        return true;
    }

    /** Puts the matches of all keys side by side, those of a rare one twice; how many there are. */
    private int gathered(int bands) {
        int size = 0;
        for (int band = 0; band < bands; band++) {
            int times = matches[band] <= RARE ? 2 : 1;
            for (int i = 0; i < times; i++) {
                System.arraycopy(found, band * MOST_PER_KEY, ranked, size, matches[band]);
                size += matches[band];
            }
        }
        return size;
    }

    private long[] ranked(int size, int most) {
        Arrays.sort(ranked, 0, size);
        long[] ranks = new long[size / ENOUGH];
        int kept = 0;
        for (int start = 0, end; start < size; start = end) {
            end = start + 1;
            while (end < size && ranked[end] == ranked[start]) end++;
            if (end - start >= ENOUGH) ranks[kept++] = ((long) (Bands.COUNT * 2 - (end - start)) << 56) | ranked[start];
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
