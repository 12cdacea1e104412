package kabar.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kabar.broker.CommittedConsumer;
import kabar.config.Settings;
import kabar.pipeline.Ledger;
import kabar.topology.ManifestLines;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * The topic {@code NAME.replay}, compacted, with the key {@code plan} for what is read, {@code shard/N} for the ledger of each judge that
 * is done, and {@code done} for the outcome. All instances and restarts go by it.
 */
public final class Manifest implements AutoCloseable {
    static final String PLAN = "plan";
    static final String DONE = "done";

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final TopicPartition partition;
    private final SortedMap<String, SortedMap<String, String>> entries = new TreeMap<>();

    private Manifest(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition) {
        this.consumer = consumer;
        this.partition = partition;
    }

    /** Opens the manifest of a replay, whose topic must exist, and reads what it holds. */
    public static Manifest open(Settings settings, ReplayName name) {
        var consumer = CommittedConsumer.of(settings);
        var manifest = new Manifest(consumer, new TopicPartition(name.topics().replay(), 0));
        consumer.assign(List.of(manifest.partition));
        consumer.seekToBeginning(List.of(manifest.partition));
        manifest.refresh();
        return manifest;
    }

    /** Reads what was committed meanwhile. */
    public void refresh() {
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        while (consumer.position(partition) < end) await(Duration.ofMillis(100));
    }

    /** Waits for a while for what is committed next. */
    public void await(Duration patience) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(patience))
            if (record.key() != null && record.value() != null)
                entries.put(new String(record.key(), UTF_8), ManifestLines.read(record.value()));
    }

    /** What is read, once that is fixed. */
    public Optional<ReplayPlan> plan() {
        return Optional.ofNullable(entries.get(PLAN)).map(ReplayPlan::of);
    }

    /** Whether so many judges are done: all of them. */
    public boolean isJudged(int shards) {
        return shardEntries().size() >= shards;
    }

    /** What became of the records of the judges that are done. */
    public Ledger ledger() {
        return shardEntries().values().stream()
                .map(counts -> Ledger.of(counts.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Long.valueOf(entry.getValue())))))
                .reduce(Ledger.EMPTY, Ledger::plus);
    }

    /** What it came to, once that is known. */
    public Optional<Digest> outcome() {
        return Optional.ofNullable(entries.get(DONE)).map(Digest::of);
    }

    /** Whether nothing was written to it. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    private SortedMap<String, SortedMap<String, String>> shardEntries() {
        var shards = new TreeMap<>(entries);
        shards.keySet().removeIf(key -> !key.startsWith(ManifestLines.SHARD));
        return shards;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
