package kabar.topology;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import kabar.article.Coordinates;
import kabar.config.Client;
import kabar.config.Settings;
import kabar.topology.order.OrderJournal;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Where another application has stopped: the place in log order of the last report that it judged, as the changelog of its order has
 * it. All up to there is published, and nothing behind it, so one that begins there loses and doubles nothing.
 */
final class FormerStand {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Settings settings;
    private final Admin admin;
    private final String application;

    FormerStand(Settings settings, Admin admin, String application) {
        this.settings = settings;
        this.admin = admin;
        this.application = application;
    }

    /** The offset of the first record behind it, by partition; of those with a log time, as {@code offsets} finds them. */
    Map<TopicPartition, Long> behind(List<TopicPartition> partitions) throws ExecutionException, InterruptedException {
        requireStopped();
        Coordinates last = cursor();
        var behind = new HashMap<TopicPartition, Long>();
        for (TopicPartition partition : partitions) {
            // Of one log time, the lower partition comes first.
            long first = partition.partition() < last.partition() ? last.logTime() + 1 : last.logTime();
            behind.putAll(Beginning.offsets(admin, List.of(partition), OffsetSpec.forTimestamp(first)));
            if (partition.partition() == last.partition()) behind.put(partition, last.offset() + 1);
        }
        return behind;
    }

    private void requireStopped() throws ExecutionException, InterruptedException {
        var group = admin.describeConsumerGroups(List.of(application))
                .describedGroups()
                .get(application)
                .get();
        if (group.groupState() != GroupState.EMPTY)
            throw new Beginning.Refused(
                    "application " + application + " still runs: stop it first, and give it a few seconds");
    }

    Coordinates cursor() {
        String topic = application + "-" + OrderJournal.NAME + "-changelog";
        Map<String, Object> properties = new TreeMap<>(settings.clientProperties(Client.CONSUMER));
        properties.putAll(Map.of("isolation.level", "read_committed", "enable.auto.commit", "false"));
        properties.put("allow.auto.create.topics", "false");
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(properties, bytes, bytes)) {
            int shards = consumer.listTopics().getOrDefault(topic, List.of()).size();
            if (shards != 1)
                throw new Beginning.Refused(
                        shards == 0
                                ? "there is no application " + application + " on these brokers (no topic " + topic
                                        + ")"
                                : "application " + application + " has " + shards
                                        + " judges, each at a place of its own: give a time");
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            @Nullable Coordinates cursor = null;
            while (consumer.position(partition) < end)
                for (var record : consumer.poll(POLL)) {
                    Coordinates found = OrderJournal.cursor(record.key(), record.value());
                    if (found != null) cursor = found;
                }
            if (cursor == null) throw new Beginning.Refused("application " + application + " has judged nothing yet");
            return cursor;
        }
    }
}
