package kabar.topology;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kabar.topology.order.Envelope;
import kabar.topology.order.Envelope.ForJudge;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** Sends a report to the shard of its language group, for copies share a language, and marks and heartbeats to every shard. */
final class Shard implements StreamPartitioner<byte[], ForJudge> {
    @Override
    public Optional<Set<Integer>> partitions(String topic, byte[] key, ForJudge envelope, int shards) {
        if (envelope instanceof Envelope.Enriched enriched)
            return Optional.of(Set.of(of(enriched.report().group(), shards)));
        return Optional.of(IntStream.range(0, shards).boxed().collect(Collectors.toSet()));
    }

    /** The shard of a language group, in [0, shards). */
    static int of(String group, int shards) {
        return Math.floorMod(group.hashCode(), shards);
    }
}
