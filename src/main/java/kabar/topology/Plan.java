package kabar.topology;

import java.time.Duration;
import kabar.config.TopicNames;

/**
 * What shapes the topology.
 *
 * @param input topic of article events
 * @param inputPartitions how many partitions it has; the order waits for each
 * @param shards how many judges share the languages
 * @param maxWait how long the order waits for a silent partition
 * @param maxBuffered how many held reports are kept in memory; more wait in the journal
 * @param heartbeat how often a caught-up partition says so
 */
public record Plan(
        String input,
        int inputPartitions,
        int shards,
        Duration maxWait,
        int maxBuffered,
        Duration heartbeat,
        TopicNames output) {
    public Plan {
        if (inputPartitions < 1)
            throw new IllegalArgumentException("input partitions must be ≥ 1, was " + inputPartitions);
        if (shards < 1) throw new IllegalArgumentException("shards must be ≥ 1, was " + shards);
    }
}
