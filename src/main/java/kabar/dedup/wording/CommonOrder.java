package kabar.dedup.wording;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Length of the longest common subsequence of a word sequence and others: how many words they have in common in the same order.
 *
 * <p>Bit-parallel (Hyyrö 2004, "Bit-parallel LCS-length computation revisited"): one bit a word of the sequence, 64 of them in
 * one step. What two sequences begin and end with alike is counted as it is. Where each word stands is worked out once, when that
 * leaves something to compare; then two articles of 450 words take a few microseconds.
 */
public final class CommonOrder {
    private static final int AT_ONCE = 4;

    private final short[] words;
    private final int width;
    private @Nullable WordTable table;
    private long[] places = new long[0];

    public CommonOrder(short[] words) {
        this.words = words;
        width = (words.length + 63) >>> 6;
    }

    /** The length for all words and all of {@code others}. */
    public int with(short[] others) {
        return with(words.length, others, others.length);
    }

    /** The length for the first {@code length} words and the first {@code otherLength} of {@code others}. */
    public int with(int length, short[] others, int otherLength) {
        int start = 0;
        while (start < length && start < otherLength && words[start] == others[start]) start++;
        int end = length;
        int otherEnd = otherLength;
        while (end > start && otherEnd > start && words[end - 1] == others[otherEnd - 1]) {
            end--;
            otherEnd--;
        }
        int same = start + length - end;
        return end == start || otherEnd == start ? same : same + between(start, end, others, otherEnd);
    }

    /** The distinct words of the sequence. */
    public WordTable table() {
        if (table == null) table = new WordTable(words);
        return table;
    }

    private int between(int start, int end, short[] others, int otherEnd) {
        if (places.length == 0) place();
        int from = start >>> 6;
        long[] open = new long[((end + 63) >>> 6) - from];
        Arrays.fill(open, -1L);
        // Words outside the stretch have no places: their bits stay one, for carries leave them set.
        long first = -1L << start;
        long last = -1L >>> -end;
        int[] columns = columns(others, start, otherEnd, from);
        for (int i = 0; i < columns.length; i += AT_ONCE) advance(open, columns, i, first, last);
        int zeros = 0;
        for (long bits : open) zeros += 64 - Long.bitCount(bits);
        return zeros;
    }

    private void place() {
        WordTable known = table();
        places = new long[(known.size() + 1) * width];
        for (int i = 0; i < words.length; i++) places[known.rowOf(words[i]) * width + (i >>> 6)] |= 1L << i;
    }

    /** Where in {@link #places} each of the others begins that is known; padded with places of a word that stands nowhere. */
    private int[] columns(short[] others, int start, int end, int from) {
        WordTable known = table();
        int[] columns = new int[end - start + AT_ONCE - 1];
        int size = 0;
        for (int i = start; i < end; i++) {
            int row = known.rowOf(others[i]);
            if (row >= 0) columns[size++] = row * width + from;
        }
        while (size % AT_ONCE != 0) columns[size++] = known.size() * width + from;
        return Arrays.copyOf(columns, size);
    }

    /** Four words of the other sequence in one pass, so that the processor need not wait for one carry after the other. */
    private void advance(long[] open, int[] columns, int at, long first, long last) {
        int a = columns[at];
        int b = columns[at + 1];
        int c = columns[at + 2];
        int d = columns[at + 3];
        long carryA = 0;
        long carryB = 0;
        long carryC = 0;
        long carryD = 0;
        int end = open.length - 1;
        for (int i = 0; i <= end; i++) {
            long mask = (i == 0 ? first : -1L) & (i == end ? last : -1L);
            long v = open[i];
            long u = v & places[a + i] & mask;
            long sum = v + u + carryA;
            carryA = (u | (v & ~sum)) >>> 63;
            v = sum | (v & ~u);
            u = v & places[b + i] & mask;
            sum = v + u + carryB;
            carryB = (u | (v & ~sum)) >>> 63;
            v = sum | (v & ~u);
            u = v & places[c + i] & mask;
            sum = v + u + carryC;
            carryC = (u | (v & ~sum)) >>> 63;
            v = sum | (v & ~u);
            u = v & places[d + i] & mask;
            sum = v + u + carryD;
            carryD = (u | (v & ~sum)) >>> 63;
            open[i] = sum | (v & ~u);
        }
    }
}
