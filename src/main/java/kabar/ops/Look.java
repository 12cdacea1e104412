package kabar.ops;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kabar.config.Settings;
import kabar.topology.InputTopic;
import kabar.topology.NewsStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Looks at a running stream: asks the brokers how far each partition is read and by whom, and the stream itself for the rest. */
final class Look {
    private static final long PATIENCE_SECONDS = 5;
    /** Looks between two at the owners of the partitions and at the size of the state, which change less and cost more. */
    private static final int RARELY = 5;

    private final Admin admin;
    private final String group;
    private final StateFolder folder;
    private final Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
    private final Map<TopicPartition, OffsetSpec> starts = new HashMap<>();
    private final String judgeTopic;
    private Map<TopicPartition, String> owners = Map.of();
    private List<PartitionLag> lags = List.of();
    private long stateBytes = -1;
    private int looks;

    Look(Settings settings, InputTopic input, Admin admin) {
        this.admin = admin;
        group = settings.applicationId();
        folder = new StateFolder(settings.stateDir().resolve(group));
        judgeTopic = group + "-judge-repartition";
        for (int i = 0; i < input.partitions(); i++) add(new TopicPartition(input.name(), i));
        for (int i = 0; i < settings.shards(); i++) add(new TopicPartition(judgeTopic, i));
    }

    private void add(TopicPartition partition) {
        ends.put(partition, OffsetSpec.latest());
        starts.put(partition, OffsetSpec.earliest());
    }

    /** One look; takes as long as the brokers do, {@value #PATIENCE_SECONDS} s at most for each question. */
    Observation at(NewsStream stream, Counters counters) throws InterruptedException {
        boolean rarely = looks++ % RARELY == 0;
        boolean up = ask(rarely || isWaiting(counters));
        if (rarely) stateBytes = folder.bytes();
        return new Observation(
                System.currentTimeMillis(),
                stream.state(),
                up,
                of(lags, false),
                of(lags, true),
                counters.orders(),
                stream.threads(),
                counters.beats(),
                counters.restoring(),
                counters.counts(),
                stream.clockAhead(),
                stateBytes);
    }

    private static boolean isWaiting(Counters counters) {
        return counters.orders().stream()
                .anyMatch(order -> order.waitsFor() >= 0 && order.silent(order.waitsFor()) > 1_000);
    }

    /** What is left to read, without anything else; safe for any thread. */
    Unread unread() throws InterruptedException {
        try {
            List<PartitionLag> lags = lags(Map.of());
            return new Unread(true, records(of(lags, false)), records(of(lags, true)));
        } catch (ExecutionException | TimeoutException | KafkaException noAnswer) {
            return Unread.UNKNOWN;
        }
    }

    private static long records(List<PartitionLag> lags) {
        return lags.stream().mapToLong(PartitionLag::records).sum();
    }

    private boolean ask(boolean whose) throws InterruptedException {
        try {
            if (whose) owners = owners();
            lags = lags(owners);
            return true;
        } catch (ExecutionException | TimeoutException | KafkaException noAnswer) {
            return false;
        }
    }

    private List<PartitionLag> lags(Map<TopicPartition, String> owners)
            throws ExecutionException, InterruptedException, TimeoutException {
        var latest = admin.listOffsets(ends);
        var earliest = admin.listOffsets(starts);
        var committed = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata();
        Map<TopicPartition, OffsetAndMetadata> read = answer(committed);
        var lags = new ArrayList<PartitionLag>();
        for (TopicPartition partition : ends.keySet()) {
            // What is not committed yet begins where the topic does.
            OffsetAndMetadata at = read.get(partition);
            long next = at == null ? offset(earliest, partition) : at.offset();
            lags.add(new PartitionLag(
                    partition.topic(), partition.partition(), offset(latest, partition), next, owners.get(partition)));
        }
        lags.sort((one, other) -> Integer.compare(one.partition(), other.partition()));
        return lags;
    }

    /** The topic between enriching and judging is there once the stream has been. */
    private long offset(ListOffsetsResult offsets, TopicPartition partition)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            return answer(offsets.partitionResult(partition)).offset();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnknownTopicOrPartitionException
                    && partition.topic().equals(judgeTopic)) return 0;
            throw failed;
        }
    }

    private Map<TopicPartition, String> owners() throws InterruptedException {
        try {
            var members = answer(admin.describeConsumerGroups(List.of(group))
                            .describedGroups()
                            .values()
                            .iterator()
                            .next())
                    .members();
            var owners = new HashMap<TopicPartition, String>();
            for (var member : members) {
                String name = Instance.name(member.groupInstanceId().orElse(member.clientId()), member.host());
                for (TopicPartition partition : member.assignment().topicPartitions()) owners.put(partition, name);
            }
            return owners;
        } catch (ExecutionException | TimeoutException | KafkaException unknown) {
            return Map.of();
        }
    }

    private List<PartitionLag> of(List<PartitionLag> lags, boolean ofJudges) {
        return lags.stream()
                .filter(lag -> lag.topic().equals(judgeTopic) == ofJudges)
                .toList();
    }

    private static <T> T answer(KafkaFuture<T> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
