package kabar.replay;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kabar.broker.CommittedConsumer;
import kabar.config.Settings;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;

/** Reads what is committed in some partitions, once, without a group: nobody's offsets are touched. */
final class CommittedReader implements AutoCloseable {
    /** Short: the last marker of a partition is passed without a record that would end the wait. */
    private static final Duration POLL = Duration.ofMillis(10);

    private static final int MOST_RECORDS = 2_000;

    private final KafkaConsumer<byte[], byte[]> consumer;

    CommittedReader(Settings settings) {
        consumer = CommittedConsumer.of(
                settings,
                Map.of(
                        "auto.offset.reset",
                        "earliest",
                        "max.poll.records",
                        MOST_RECORDS,
                        // The next partition is asked for only when the broker has answered for the last one, which has
                        // nothing more.
                        "fetch.max.wait.ms",
                        (int) POLL.toMillis()));
    }

    Map<TopicPartition, Long> beginnings(Collection<TopicPartition> partitions) {
        consumer.assign(partitions);
        return consumer.beginningOffsets(partitions);
    }

    /** The offsets after the last committed record. */
    Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        consumer.assign(partitions);
        return consumer.endOffsets(partitions);
    }

    /** The offset of the first record with this time or a later one, or where {@code otherwise} says; times are epoch ms. */
    Map<TopicPartition, Long> atTimes(Map<TopicPartition, Long> times, Map<TopicPartition, Long> otherwise) {
        var offsets = new HashMap<>(otherwise);
        consumer.assign(times.keySet());
        consumer.offsetsForTimes(times).forEach((partition, found) -> {
            if (found != null) offsets.merge(partition, offset(found), Math::min);
        });
        return offsets;
    }

    /** Reads {@code [from, to)} of each partition, from the beginning where no start is given; one partition's records in their order. */
    void read(
            Map<TopicPartition, Long> from,
            Map<TopicPartition, Long> to,
            Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        readWhile(from, to, record -> {
            reader.accept(record);
            return true;
        });
    }

    /** The same, but leaves a partition as soon as {@code reader} says no. */
    void readWhile(
            Map<TopicPartition, Long> from,
            Map<TopicPartition, Long> to,
            Predicate<ConsumerRecord<byte[], byte[]>> reader) {
        var left = new HashMap<>(to);
        left.entrySet().removeIf(end -> from.getOrDefault(end.getKey(), 0L) >= end.getValue());
        consumer.assign(left.keySet());
        // What was paused before stays so, even when it is assigned anew.
        consumer.resume(left.keySet());
        consumer.seekToBeginning(left.keySet());
        left.keySet().stream()
                .filter(from::containsKey)
                .forEach(partition -> consumer.seek(partition, from.getOrDefault(partition, 0L)));
        while (!left.isEmpty()) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                var partition = new TopicPartition(record.topic(), record.partition());
                Long end = left.get(partition);
                if (end == null || record.offset() >= end || reader.test(record)) continue;
                left.remove(partition);
                consumer.pause(List.of(partition));
            }
            left.entrySet().removeIf(end -> {
                boolean read = consumer.position(end.getKey()) >= end.getValue();
                if (read) consumer.pause(List.of(end.getKey()));
                return read;
            });
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static long offset(OffsetAndTimestamp found) {
        return found.offset();
    }
}
