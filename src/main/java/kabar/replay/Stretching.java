package kabar.replay;

import kabar.article.Coordinates;
import kabar.topology.InputRange.Stretch;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One partition while it is looked through: how far it has been seen, and how far it must be read.
 */
final class Stretching {
    private final int partition;
    private final long notBefore;
    private long first;
    private Seen seen;
    private Seen kept;

    /** Nothing seen yet; what comes before the first record of {@code notBefore}, epoch ms, is passed over. */
    Stretching(int partition, long start, long notBefore) {
        this.partition = partition;
        this.notBefore = notBefore;
        this.first = start;
        this.seen = new Seen(start - 1, -1, 0, 0, true);
        this.kept = seen;
    }

    /**
     * What was seen up to a record.
     *
     * @param last offset of that record
     * @param orderly whether each record's own time was its log time
     */
    private record Seen(long last, long logTime, long records, long inRange, boolean orderly) {
        Seen and(ConsumerRecord<?, ?> record, boolean isInRange) {
            return new Seen(
                    record.offset(),
                    Math.max(logTime, Math.max(0, record.timestamp())),
                    records + 1,
                    inRange + (isInRange ? 1 : 0),
                    orderly && record.timestamp() >= logTime);
        }
    }

    /** Looks at the next record; one in range must be read, with all before it. */
    void see(ConsumerRecord<?, ?> record, boolean isInRange) {
        if (seen.records == 0) {
            if (record.timestamp() < notBefore) return;
            first = record.offset();
        }
        seen = seen.and(record, isInRange);
        if (isInRange) kept = seen;
    }

    /** Starts again after what must be read for certain. */
    long rewind() {
        seen = kept;
        return kept.last + 1;
    }

    /** Looks at the next record, and tells whether it must be read: whether it comes before {@code last} in log order. */
    boolean seeBefore(ConsumerRecord<?, ?> record, Coordinates last) {
        if (seen.records == 0 && record.timestamp() < notBefore) return true;
        Seen next = seen.and(record, false);
        var at = new Coordinates(record.topic(), partition, next.last, next.logTime);
        seen = next;
        if (at.compareTo(last) >= 0) return false;
        kept = next;
        return true;
    }

    /** Where the last record that must be read stands; before any other when there is none. */
    Coordinates last(String topic) {
        return new Coordinates(topic, partition, kept.last, kept.records == 0 ? Long.MIN_VALUE : kept.logTime);
    }

    Stretch stretch() {
        return new Stretch(first, kept.records == 0 ? first - 1 : kept.last);
    }

    long records() {
        return kept.records;
    }

    long inRange() {
        return kept.inRange;
    }

    boolean isOrderly() {
        return kept.orderly;
    }
}
