package kabar.topology.order;

import kabar.article.Coordinates;
import kabar.article.RejectReason;
import kabar.pipeline.Outcome;
import kabar.pipeline.Report;
import org.jspecify.annotations.Nullable;

/**
 * What the enriching tasks send on: for each input record one report or mark to the judge, for a rejected one its dead letter too, and
 * heartbeats in between.
 */
public sealed interface Envelope {
    /** An envelope for the judge. */
    sealed interface ForJudge extends Envelope {}

    /** An enriched article. */
    record Enriched(Report report) implements ForJudge {}

    /**
     * An input record that is no report for this shard.
     *
     * @param reason why it was rejected; null when another shard judges it
     * @param silent whether it was rejected out of a replay's range
     */
    record Mark(Coordinates at, @Nullable RejectReason reason, boolean silent) implements ForJudge {}

    /** Word that a caught-up partition holds nothing before {@code logTime} (epoch ms) that was not sent. */
    record Heartbeat(int partition, long logTime) implements ForJudge {
        /** Word that nothing more comes from a partition. */
        public static Heartbeat end(int partition) {
            return new Heartbeat(partition, Long.MAX_VALUE);
        }

        public boolean isEnd() {
            return logTime == Long.MAX_VALUE;
        }
    }

    /** A rejected record on its way to the dead letters. */
    record Buried(Outcome.Rejected outcome) implements Envelope {}
}
