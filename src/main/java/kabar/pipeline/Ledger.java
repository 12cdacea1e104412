package kabar.pipeline;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import kabar.article.Disposition;
import kabar.article.RejectReason;

/**
 * What became of every input record: read = original + revision + correction + retraction + variant + duplicate + rejected, and
 * what still waits for its turn. In a replay also outOfRange, the records that were judged for what comes after them and not published.
 *
 * @param read records that reached the judge or the dead letters
 * @param late reports judged on arrival, after their place in the order was given up; they are in the dispositions too
 */
public record Ledger(
        long read, Map<Disposition, Long> published, Map<RejectReason, Long> rejected, long outOfRange, long late) {
    public static final Ledger EMPTY = new Ledger(0, Map.of(), Map.of(), 0, 0);

    /** The ledger of counts by name, as a {@link LedgerListener} gives the names. */
    public static Ledger of(Map<String, Long> counts) {
        return LedgerListener.ledger(counts::get);
    }

    /** Leaves out counts of zero. */
    public Ledger {
        published = sorted(Disposition.class, published);
        rejected = sorted(RejectReason.class, rejected);
    }

    /** Reports with this disposition. */
    public long count(Disposition disposition) {
        return published.getOrDefault(disposition, 0L);
    }

    /** Records that ended, in whichever way. */
    public long ended() {
        return sum(published) + rejectedInAll() + outOfRange;
    }

    public long rejectedInAll() {
        return sum(rejected);
    }

    /** Reports held back until their turn comes. */
    public long waiting() {
        return read - ended();
    }

    /** The ledger of two parts of the input together. */
    public Ledger plus(Ledger other) {
        return new Ledger(
                read + other.read,
                together(Disposition.class, published, other.published),
                together(RejectReason.class, rejected, other.rejected),
                outOfRange + other.outOfRange,
                late + other.late);
    }

    private static <K extends Enum<K>> Map<K, Long> together(Class<K> type, Map<K, Long> one, Map<K, Long> other) {
        var sum = new EnumMap<K, Long>(type);
        sum.putAll(one);
        other.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }

    private static <K extends Enum<K>> Map<K, Long> sorted(Class<K> type, Map<K, Long> counts) {
        var sorted = new EnumMap<K, Long>(type);
        counts.forEach((key, count) -> {
            if (count > 0) sorted.put(key, count);
        });
        return Collections.unmodifiableMap(sorted);
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
