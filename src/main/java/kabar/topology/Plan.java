package kabar.topology;

import java.time.Duration;
import kabar.article.TopicNames;
import org.apache.kafka.streams.AutoOffsetReset;

/**
 * What shapes the topology.
 *
 * @param input topic of article events
 * @param inputPartitions how many partitions it has; the order waits for each
 * @param producerTime whether the input's producers set its record times
 * @param shards how many judges share the languages
 * @param maxWait how long the order waits for a silent partition
 * @param maxBuffered how many held reports are kept in memory; more wait in the journal
 * @param heartbeat how often a caught-up partition says so
 * @param range what of the input is read
 */
public record Plan(
        String input,
        int inputPartitions,
        boolean producerTime,
        int shards,
        Duration maxWait,
        int maxBuffered,
        Duration heartbeat,
        TopicNames output,
        InputRange range) {
    private static final long BEHIND_MS = 1_000;

    public Plan {
        if (inputPartitions < 1)
            throw new IllegalArgumentException("input partitions must be ≥ 1, was " + inputPartitions);
        if (shards < 1) throw new IllegalArgumentException("shards must be ≥ 1, was " + shards);
        if (range.isBounded() && range.stretches().size() != inputPartitions)
            throw new IllegalArgumentException(
                    "a range of " + range.stretches().size() + " partitions, but " + input + " has " + inputPartitions);
    }

    /** Where reading starts when no offset is committed: a replay, which was given its offsets, has lost them then. */
    AutoOffsetReset start() {
        return range.isBounded() ? AutoOffsetReset.none() : AutoOffsetReset.earliest();
    }

    /** Whether a task that has come to this log time by {@code now}, the present in log time (epoch ms), keeps up with its input. */
    boolean isPrompt(long logTime, long now) {
        return logTime > now - BEHIND_MS;
    }
}
