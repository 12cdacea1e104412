package kabar.topology.order;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the leader of each input partition, again and again, where its log ends. A partition whose records were processed up to an end
 * asked for at a moment m holds nothing unread from before m, in the time of its leader ({@link LogClock}); this machine's clock is
 * never asked for the time of day.
 *
 * <p>The group's committed offset counts as processed too: it passes transaction markers, and it knows what an earlier task did.
 */
public final class EndOffsets implements Frontier {
    private static final Logger LOG = LoggerFactory.getLogger(EndOffsets.class);
    private static final long PATIENCE_MS = 2_000;

    private final ScheduledExecutorService asker = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "kabar-end-offsets");
        thread.setDaemon(true);
        return thread;
    });
    private final Admin admin;
    private final String group;
    private final String input;
    private final LogClock clock;
    private final @Nullable ClockWatch watch;
    private final LeaderLogs logs;
    private final Map<TopicPartition, OffsetSpec> starts = new HashMap<>();
    private final Map<Integer, End> ends = new ConcurrentHashMap<>();
    private final Map<Integer, Long> processed = new ConcurrentHashMap<>();
    /** The following are touched by the asking thread only. */
    private Map<Node, List<Integer>> leaders = Map.of();

    private boolean unanswered;
    private @Nullable KafkaFuture<?> asked;

    /** Where a log ended when it was asked at a moment. */
    record End(long offset, long asked) {
        /** Whether nothing was unread then, by the offset after the last record and by what the group has processed. */
        boolean isReached(long next, long processed) {
            return Math.max(next, processed) >= offset;
        }
    }

    /**
     * Starts asking.
     *
     * @param admin stays the caller's to close
     * @param properties of an admin client of the same brokers
     * @param group the application's consumer group
     * @param input the topic that is read
     * @param producerTime whether producers set its record times
     * @param every how often to ask
     * @param slack taken off the brokers' time
     */
    public EndOffsets(
            Admin admin,
            Map<String, Object> properties,
            String group,
            String input,
            int partitions,
            boolean producerTime,
            Duration every,
            Duration slack) {
        this.admin = admin;
        this.group = group;
        this.input = input;
        if (producerTime) {
            clock = new ProducerTimes();
            watch = null;
        } else {
            var clocks = new LeaderClocks(partitions, slack.toMillis());
            clock = clocks;
            watch = new ClockWatch(clocks, input);
        }
        for (int partition = 0; partition < partitions; partition++)
            starts.put(new TopicPartition(input, partition), OffsetSpec.earliest());
        logs = new LeaderLogs(properties, input, EndOffsets::here);
        var unused = asker.scheduleWithFixedDelay(this::ask, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public OptionalLong readTo(int partition, long next) {
        End end = ends.get(partition);
        if (end == null || !end.isReached(next, processed.getOrDefault(partition, 0L))) return OptionalLong.empty();
        return OptionalLong.of(clock.at(partition, end.asked()));
    }

    @Override
    public long present(long now) {
        long present = clock.present(here());
        return present == Long.MIN_VALUE ? now : present;
    }

    @Override
    public OptionalLong clockAhead() {
        return watch == null ? OptionalLong.empty() : watch.ahead();
    }

    @Override
    public void close() {
        asker.shutdownNow();
        try {
            if (asker.awaitTermination(PATIENCE_MS, TimeUnit.MILLISECONDS)) logs.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static long here() {
        return System.nanoTime() / 1_000_000;
    }

    private void ask() {
        try {
            if (leaders.isEmpty()) leaders = leaders();
            askForProcessed();
            boolean complete = logs.ask(leaders, new Listening());
            if (watch != null) watch.look(System.currentTimeMillis(), here());
            // Where one is missing, another leads its partitions now, or will.
            if (!complete || ends.size() < starts.size()) leaders = leaders();
            if (unanswered) LOG.info("the brokers answer again");
            unanswered = false;
        } catch (ExecutionException | TimeoutException | RuntimeException unreachable) {
            // Whatever it is, asking goes on: who is not asked for cannot be caught up, and everybody would wait.
            if (!unanswered) LOG.warn("the brokers do not answer, trying again", unreachable);
            unanswered = true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<Node, List<Integer>> leaders() throws ExecutionException, InterruptedException, TimeoutException {
        var found = new HashMap<Node, List<Integer>>();
        var described = admin.describeTopics(List.of(input)).allTopicNames().get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        for (TopicPartitionInfo partition : described.values().iterator().next().partitions())
            if (partition.leader() != null && starts.containsKey(new TopicPartition(input, partition.partition())))
                found.computeIfAbsent(partition.leader(), leader -> new ArrayList<>())
                        .add(partition.partition());
        return found;
    }

    /** These only grow, so an answer that is long in coming holds up nobody. */
    private void askForProcessed() {
        if (asked != null && !asked.isDone()) return;
        var first = admin.listOffsets(starts).all();
        var noted = first.whenComplete((offsets, failed) -> {
            if (offsets != null) offsets.forEach((partition, offset) -> note(partition, offset.offset()));
        });
        var committed = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata();
        var alsoNoted = committed.whenComplete((offsets, failed) -> {
            if (offsets != null)
                offsets.forEach((partition, offset) -> note(partition, offset == null ? 0 : offset.offset()));
        });
        asked = KafkaFuture.allOf(noted, alsoNoted);
    }

    private void note(TopicPartition partition, long offset) {
        if (starts.containsKey(partition)) processed.merge(partition.partition(), offset, Math::max);
    }

    private final class Listening implements LeaderLogs.Listener {
        @Override
        public void highest(int partition, long logTime, int epoch, long asked, long answered) {
            clock.saw(partition, logTime, epoch, asked, answered);
        }

        @Override
        public void end(int partition, long offset, long asked) {
            ends.put(partition, new End(offset, asked));
        }
    }
}
