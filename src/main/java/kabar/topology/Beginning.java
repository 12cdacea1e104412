package kabar.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kabar.config.Settings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where an application begins to read, and where to publish. One that has read before goes on where it was. One that is new on a topic
 * with history must be told: it cannot know whether another one has published that already. What it is told is kept as offsets of two
 * groups, its own and that with {@value #PUBLISHED} behind its name, so that every instance and every restart goes by it.
 *
 * @param from where it begins to publish; null when it was not said
 * @param after the application that has published what comes before; null where there is none
 * @param memory where it begins to read, silently, for its memory; null for where it begins to publish
 */
public record Beginning(
        @Nullable OffsetSpec from,
        @Nullable String after,
        @Nullable OffsetSpec memory) {
    /** Nothing was said. */
    public static final Beginning UNSAID = new Beginning(null, null, null);

    private static final Logger LOG = LoggerFactory.getLogger(Beginning.class);
    private static final String PUBLISHED = "-published-from";

    /** It cannot begin as it was told, or was not told and must be; the message says what to give. */
    public static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }

        static Refused unsaid(String application, String topic, long records) {
            return new Refused("application " + application + " is new and " + topic + " has " + records
                    + " records already: say which of them to publish, with --from latest, --from earliest, --from and"
                    + " a time, or --after and the application that has published them");
        }
    }

    /**
     * What of the input is read, once it is settled on the brokers where it begins.
     *
     * @param settings of the application
     * @throws Refused when it cannot begin so
     */
    public InputRange range(Settings settings, Admin admin, InputTopic input)
            throws ExecutionException, InterruptedException {
        String group = settings.applicationId();
        var partitions = new ArrayList<TopicPartition>();
        for (int partition = 0; partition < input.partitions(); partition++)
            partitions.add(new TopicPartition(input.name(), partition));
        if (committed(admin, group, partitions).isEmpty()) settle(settings, admin, partitions);
        Map<TopicPartition, Long> published = committed(admin, group + PUBLISHED, partitions);
        return published.isEmpty()
                ? InputRange.ALL
                : InputRange.publishing(partitions.stream()
                        .map(partition -> published.getOrDefault(partition, 0L))
                        .toList());
    }

    private void settle(Settings settings, Admin admin, List<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        String group = settings.applicationId();
        Map<TopicPartition, Long> first = offsets(admin, partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> end = offsets(admin, partitions, OffsetSpec.latest());
        long records = partitions.stream()
                .mapToLong(partition -> end.getOrDefault(partition, 0L) - first.getOrDefault(partition, 0L))
                .sum();
        if (from == null && after == null && records > 0)
            throw Refused.unsaid(group, partitions.get(0).topic(), records);
        var publish = after != null
                ? new FormerStand(settings, admin, after).behind(partitions)
                : from == null ? first : offsets(admin, partitions, from);
        var read = memory == null ? publish : earlier(offsets(admin, partitions, memory), publish);
        try {
            if (!read.equals(publish)) commit(admin, group + PUBLISHED, publish);
            commit(admin, group, read);
        } catch (ExecutionException otherInstance) {
            // One that has started at the same time has settled it, and reads already.
            if (committed(admin, group, partitions).isEmpty()) throw otherInstance;
            return;
        }
        if (records > 0)
            LOG.info(
                    "application {} is new: reads from {} and publishes from {}",
                    group,
                    read.values(),
                    publish.values());
    }

    private static Map<TopicPartition, Long> earlier(Map<TopicPartition, Long> one, Map<TopicPartition, Long> other) {
        var earlier = new HashMap<>(one);
        other.forEach((partition, offset) -> earlier.merge(partition, offset, Math::min));
        return earlier;
    }

    private static void commit(Admin admin, String group, Map<TopicPartition, Long> offsets)
            throws ExecutionException, InterruptedException {
        var committed = new HashMap<TopicPartition, OffsetAndMetadata>();
        offsets.forEach((partition, offset) -> committed.put(partition, new OffsetAndMetadata(offset)));
        admin.alterConsumerGroupOffsets(group, committed).all().get();
    }

    private static Map<TopicPartition, Long> committed(Admin admin, String group, List<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        var committed = new HashMap<TopicPartition, Long>();
        admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((partition, offset) -> {
                    if (offset != null && partitions.contains(partition)) committed.put(partition, offset.offset());
                });
        return committed;
    }

    /** Offsets by partition; where there is none of that time or later, where it ends. */
    static Map<TopicPartition, Long> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec spec)
            throws ExecutionException, InterruptedException {
        var specs = new HashMap<TopicPartition, OffsetSpec>();
        for (TopicPartition partition : partitions) specs.put(partition, spec);
        var offsets = new HashMap<TopicPartition, Long>();
        admin.listOffsets(specs).all().get().forEach((partition, found) -> {
            if (found.offset() >= 0) offsets.put(partition, found.offset());
        });
        var late = partitions.stream()
                .filter(partition -> !offsets.containsKey(partition))
                .toList();
        if (!late.isEmpty()) offsets.putAll(offsets(admin, late, OffsetSpec.latest()));
        return offsets;
    }
}
