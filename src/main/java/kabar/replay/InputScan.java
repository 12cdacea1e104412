package kabar.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import kabar.article.Coordinates;
import kabar.config.Settings;
import kabar.topology.InputRange;
import kabar.topology.InputTopic;
import org.apache.kafka.common.TopicPartition;

/**
 * Finds what a replay must read. In range is what has a record time in {@code [from, to)}; read must be, for its influence, all from the
 * start of the warm-up to the last record in range, in log order. A record's log time depends on those before it, and a partition's last
 * offset may hold no data, so the input is read through once, unparsed.
 *
 * <p>The first record of time t or later is also the first of log time t or later: all before it are earlier. So the brokers' index
 * of times tells where to start, and no record before that is needed to know the log times after it.
 */
final class InputScan {
    /** How far the clocks of brokers may be apart: behind it, no record of a topic with the brokers' time is in range. */
    private static final long SKEW_MS = 3_600_000;

    private final InputTopic input;
    private final Terms terms;
    private final long from;
    private final long to;
    private final List<TopicPartition> partitions;
    private final BooleanSupplier stopped;

    /** It was asked to stop before it had read the input through. */
    static final class Stopped extends RuntimeException {}

    InputScan(InputTopic input, Terms terms, BooleanSupplier stopped) {
        this.stopped = stopped;
        this.input = input;
        this.terms = terms;
        from = terms.from().toEpochMilli();
        to = terms.to().toEpochMilli();
        partitions = IntStream.range(0, input.partitions())
                .mapToObj(partition -> new TopicPartition(input.name(), partition))
                .toList();
    }

    /**
     * Reads the input through; the end is where it ends now.
     *
     * @throws Stopped when it is asked to stop before
     */
    ReplayPlan plan(Settings settings) {
        try (var reader = new CommittedReader(settings)) {
            Map<TopicPartition, Long> beginnings = reader.beginnings(partitions);
            Map<TopicPartition, Long> ends = reader.ends(partitions);
            long start = terms.warmUp().start(terms.from());
            Map<TopicPartition, Long> starts =
                    start == Long.MIN_VALUE ? beginnings : reader.atTimes(allAt(start), ends);
            List<Stretching> found = partitions.stream()
                    .map(partition -> new Stretching(partition.partition(), starts.getOrDefault(partition, 0L), start))
                    .toList();
            Map<TopicPartition, Long> bounds =
                    input.producerTime() ? ends : reader.atTimes(allAt(Math.max(0, to + SKEW_MS)), ends);
            reader.read(starts, bounds, record -> {
                if (stopped.getAsBoolean()) throw new Stopped();
                boolean isInRange = from <= record.timestamp() && record.timestamp() < to;
                found.get(record.partition()).see(record, isInRange);
            });
            addWhatComesBeforeTheLast(reader, found, ends);
            boolean cut = partitions.stream()
                    .anyMatch(partition -> beginnings.getOrDefault(partition, 0L) > 0
                            && beginnings.getOrDefault(partition, 0L).equals(starts.get(partition)));
            return plan(found, cut);
        }
    }

    /** Records behind a partition's own last in range may still come before the last of another partition. */
    private void addWhatComesBeforeTheLast(
            CommittedReader reader, List<Stretching> found, Map<TopicPartition, Long> ends) {
        Coordinates last = found.stream()
                .map(stretching -> stretching.last(input.name()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (last.logTime() == Long.MIN_VALUE) return;
        var starts = new HashMap<TopicPartition, Long>();
        partitions.forEach(partition ->
                starts.put(partition, found.get(partition.partition()).rewind()));
        // The index of times gives no end: a transaction's marker stands in it too, with the time of its writing.
        reader.readWhile(starts, ends, record -> found.get(record.partition()).seeBefore(record, last));
    }

    private ReplayPlan plan(List<Stretching> found, boolean cut) {
        var stretches = new ArrayList<InputRange.Stretch>();
        found.forEach(stretching -> stretches.add(stretching.stretch()));
        return new ReplayPlan(
                terms,
                new InputRange(from, to, stretches),
                found.stream().mapToLong(Stretching::records).sum(),
                found.stream().mapToLong(Stretching::inRange).sum(),
                found.stream().allMatch(Stretching::isOrderly),
                cut);
    }

    private Map<TopicPartition, Long> allAt(long time) {
        var times = new HashMap<TopicPartition, Long>();
        partitions.forEach(partition -> times.put(partition, time));
        return times;
    }
}
