package kabar.topology;

import java.util.List;

/**
 * The part of the input that is read: all of it and for ever, or for a replay one stretch of each partition, of which the records with
 * a time in {@code [from, to)} are published and the others judged silently.
 *
 * @param from first record time, epoch ms, that is published
 * @param to first record time, epoch ms, that is not published any more
 * @param stretches by partition; none when all is read
 * @param published by partition, the offset of the first record that is published; none when all are
 */
public record InputRange(long from, long to, List<Stretch> stretches, List<Long> published) {
    /** All of the input, for ever. */
    public static final InputRange ALL = publishing(List.of());

    public InputRange {
        if (from >= to) throw new IllegalArgumentException("from must be before to, was " + from + " and " + to);
        stretches = List.copyOf(stretches);
        published = List.copyOf(published);
    }

    /** What a replay reads. */
    public InputRange(long from, long to, List<Stretch> stretches) {
        this(from, to, stretches, List.of());
    }

    /** All of the input, for ever, of which only what stands at these offsets, by partition, or behind them is published. */
    static InputRange publishing(List<Long> published) {
        return new InputRange(Long.MIN_VALUE, Long.MAX_VALUE, List.of(), published);
    }

    /**
     * The offsets of one partition that are read.
     *
     * @param last of a record that holds data; before {@code first} where none does
     */
    public record Stretch(long first, long last) {
        public boolean isEmpty() {
            return last < first;
        }
    }

    /** Whether reading ends: a replay. */
    public boolean isBounded() {
        return !stretches.isEmpty();
    }

    /** Whether a record of this time, its own and not log time, is published. */
    public boolean holds(long recordTime) {
        return !isBounded() || (recordTime >= from && recordTime < to);
    }

    /** Whether a record with a time of its own is published. */
    boolean publishes(int partition, long offset, long recordTime) {
        return holds(recordTime) && (published.isEmpty() || offset >= published.get(partition));
    }

    boolean isEmpty(int partition) {
        return isBounded() && stretches.get(partition).isEmpty();
    }

    /** Offset of the last record read of a partition. */
    long last(int partition) {
        return isBounded() ? stretches.get(partition).last() : Long.MAX_VALUE;
    }
}
