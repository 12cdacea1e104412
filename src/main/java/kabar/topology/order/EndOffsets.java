package kabar.topology.order;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the broker, again and again, where each input partition ends. A partition whose records were processed up to an end learnt
 * from a request sent at time t holds nothing unread from before t, less the slack that clocks may differ by.
 *
 * <p>The group's committed offset counts as processed too: it passes transaction markers, and it knows what an earlier task did.
 */
public final class EndOffsets implements Frontier {
    private static final Logger LOG = LoggerFactory.getLogger(EndOffsets.class);

    private final ScheduledExecutorService asker = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "kabar-end-offsets");
        thread.setDaemon(true);
        return thread;
    });
    private final Admin admin;
    private final String group;
    private final long slack;
    private final Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
    private final Map<TopicPartition, OffsetSpec> starts = new HashMap<>();
    private volatile @Nullable Answer latest;
    /** Touched by the asking thread only. */
    private boolean unanswered;

    /** Where the input partitions ended, and what the group had processed of them, at a time in epoch ms. */
    record Answer(long askedAt, Map<Integer, Long> ends, Map<Integer, Long> processed) {
        OptionalLong readTo(int partition, long next, long slack) {
            long reached = Math.max(next, processed.getOrDefault(partition, 0L));
            boolean caughtUp = reached >= ends.getOrDefault(partition, Long.MAX_VALUE);
            return caughtUp ? OptionalLong.of(askedAt - slack) : OptionalLong.empty();
        }
    }

    /**
     * Starts asking.
     *
     * @param group the application's consumer group
     * @param input the topic that is read
     * @param every how often to ask
     * @param slack how far this machine's clock and the broker's may differ
     */
    public EndOffsets(Admin admin, String group, String input, int partitions, Duration every, Duration slack) {
        this.admin = admin;
        this.group = group;
        this.slack = slack.toMillis();
        for (int partition = 0; partition < partitions; partition++) {
            ends.put(new TopicPartition(input, partition), OffsetSpec.latest());
            starts.put(new TopicPartition(input, partition), OffsetSpec.earliest());
        }
        var unused = asker.scheduleWithFixedDelay(this::ask, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public OptionalLong readTo(int partition, long next) {
        Answer answer = latest;
        return answer == null ? OptionalLong.empty() : answer.readTo(partition, next, slack);
    }

    @Override
    public void close() {
        asker.shutdownNow();
    }

    private void ask() {
        long askedAt = System.currentTimeMillis();
        try {
            // The very end, committed or not: what an open transaction holds has its place in the order already.
            var endOffsets = admin.listOffsets(ends).all();
            var startOffsets = admin.listOffsets(starts).all();
            var committed = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata();
            var end = new HashMap<Integer, Long>();
            endOffsets.get().forEach((partition, offset) -> end.put(partition.partition(), offset.offset()));
            var processed = new HashMap<Integer, Long>();
            startOffsets.get().forEach((partition, offset) -> processed.put(partition.partition(), offset.offset()));
            committed.get().forEach((partition, offset) -> note(processed, partition, offset));
            latest = new Answer(askedAt, end, processed);
            if (unanswered) LOG.info("the broker answers again");
            unanswered = false;
        } catch (ExecutionException | KafkaException unreachable) {
            if (!unanswered) LOG.warn("the broker does not answer, trying again: {}", unreachable.toString());
            unanswered = true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(Map<Integer, Long> processed, TopicPartition partition, @Nullable OffsetAndMetadata offset) {
        if (offset != null && ends.containsKey(partition))
            processed.merge(partition.partition(), offset.offset(), Math::max);
    }
}
