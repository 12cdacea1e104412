package kabar.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kabar.cli.show.RecordFormat;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Prints records as they come, until there are enough of them, nobody reads any more, or it is told to stop. */
final class Following {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Comparator<ConsumerRecord<byte[], byte[]>> BY_TIME =
            Comparator.<ConsumerRecord<byte[], byte[]>>comparingLong(ConsumerRecord::timestamp)
                    .thenComparing(ConsumerRecord::topic)
                    .thenComparingInt(ConsumerRecord::partition)
                    .thenComparingLong(ConsumerRecord::offset);

    private final Consumer<byte[], byte[]> consumer;
    private final RecordFormat format;
    private final PrintWriter out;

    /** Reads from the assigned partitions, from where the consumer stands. */
    Following(Consumer<byte[], byte[]> consumer, RecordFormat format, PrintWriter out) {
        this.consumer = consumer;
        this.format = format;
        this.out = out;
    }

    /**
     * Prints at most {@code limit} records, those of one fetch by their time.
     *
     * @param ends where to stop in each partition; empty to follow for ever
     */
    void print(long limit, Map<TopicPartition, Long> ends, BooleanSupplier stopped) {
        long left = limit;
        while (left > 0 && !stopped.getAsBoolean() && !reached(ends)) {
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            consumer.poll(POLL).forEach(records::add);
            records.sort(BY_TIME);
            for (var record : records) {
                if (left-- == 0) break;
                out.println(format.show(record));
            }
            // Also tells whether the reader of a pipe has gone.
            if (out.checkError()) return;
        }
    }

    private boolean reached(Map<TopicPartition, Long> ends) {
        return !ends.isEmpty()
                && ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
