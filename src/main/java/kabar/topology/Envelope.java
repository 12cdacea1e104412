package kabar.topology;

import java.time.Instant;
import kabar.article.Coordinates;
import kabar.article.RejectReason;
import org.jspecify.annotations.Nullable;

/** What the enriching tasks send the judge: one report or mark for each input record, and heartbeats in between. */
public sealed interface Envelope {
    /**
     * An enriched article.
     *
     * @param late whether it missed its place in the order
     * @param silent whether it is out of a replay's range: judged for what comes after it, and not published
     * @param group language group, which decides the shard
     * @param fingerprint what the judge compares
     * @param profile what the story linker compares
     * @param body the record's members but the verdict, as JSON
     */
    record Report(
            Coordinates at,
            boolean late,
            boolean silent,
            String id,
            Instant publishedAt,
            String group,
            byte[] fingerprint,
            byte[] profile,
            byte[] body)
            implements Envelope {
        /** The same report, flagged as having missed its place in the order. */
        Report missedItsPlace() {
            return new Report(at, true, silent, id, publishedAt, group, fingerprint, profile, body);
        }

        /** The same report, not to be published. */
        Report silenced() {
            return new Report(at, late, true, id, publishedAt, group, fingerprint, profile, body);
        }
    }

    /**
     * An input record that is no report for this shard.
     *
     * @param reason why it was rejected; null when another shard judges it
     * @param silent whether it was rejected out of a replay's range
     */
    record Mark(Coordinates at, @Nullable RejectReason reason, boolean silent) implements Envelope {}

    /** Word that a caught-up partition holds nothing before {@code logTime} (epoch ms) that was not sent. */
    record Heartbeat(int partition, long logTime) implements Envelope {
        /** Word that nothing more comes from a partition. */
        static Heartbeat end(int partition) {
            return new Heartbeat(partition, Long.MAX_VALUE);
        }

        boolean isEnd() {
            return logTime == Long.MAX_VALUE;
        }
    }
}
