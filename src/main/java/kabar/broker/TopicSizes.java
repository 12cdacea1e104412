package kabar.broker;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;

/** How much stands in some topics: asked of the brokers once, for all of them. */
final class TopicSizes {
    private final Map<String, Integer> partitions = new TreeMap<>();
    private final Map<String, Long> records = new TreeMap<>();
    private final Map<String, Long> bytes = new TreeMap<>();
    private boolean bytesKnown = true;

    private TopicSizes() {}

    static TopicSizes of(Admin admin, Collection<TopicDescription> topics) {
        var sizes = new TopicSizes();
        topics.forEach(
                topic -> sizes.partitions.put(topic.name(), topic.partitions().size()));
        sizes.countRecords(admin);
        sizes.addBytes(admin);
        return sizes;
    }

    TopicSummary summary(DeclaredTopic topic) {
        String name = topic.name();
        return new TopicSummary(
                topic,
                partitions.getOrDefault(name, 0),
                records.getOrDefault(name, 0L),
                bytesKnown ? OptionalLong.of(bytes.getOrDefault(name, 0L)) : OptionalLong.empty());
    }

    private void countRecords(Admin admin) {
        var ends = offsets(admin, OffsetSpec.latest());
        var starts = offsets(admin, OffsetSpec.earliest());
        ends.forEach((partition, end) -> {
            ListOffsetsResultInfo start = starts.get(partition);
            if (start != null) records.merge(partition.topic(), end.offset() - start.offset(), Long::sum);
        });
    }

    private Map<TopicPartition, ListOffsetsResultInfo> offsets(Admin admin, OffsetSpec spec) {
        var wanted = new LinkedHashMap<TopicPartition, OffsetSpec>();
        partitions.forEach((topic, count) -> {
            for (int partition = 0; partition < count; partition++)
                wanted.put(new TopicPartition(topic, partition), spec);
        });
        return Answer.of(admin.listOffsets(wanted).all());
    }

    /** The largest copy of each partition; nothing where describing the brokers' disks is not allowed. */
    private void addBytes(Admin admin) {
        var largest = new LinkedHashMap<TopicPartition, Long>();
        try {
            var nodes = Answer.of(admin.describeCluster().nodes()).stream()
                    .map(Node::id)
                    .toList();
            Answer.of(admin.describeLogDirs(nodes).allDescriptions()).values().stream()
                    .flatMap(folders -> folders.values().stream())
                    .map(LogDirDescription::replicaInfos)
                    .forEach(copies ->
                            copies.forEach((partition, copy) -> largest.merge(partition, copy.size(), Math::max)));
        } catch (KafkaException notTold) {
            bytesKnown = false;
        }
        largest.forEach((partition, size) -> bytes.merge(partition.topic(), size, Long::sum));
    }
}
