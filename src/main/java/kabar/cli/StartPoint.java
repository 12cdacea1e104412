package kabar.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Where reading starts.
 *
 * @param since time of the first record, by the brokers' clock; goes before {@code beginning}
 * @param beginning at the oldest record, else after the newest one
 */
record StartPoint(@Nullable Since since, boolean beginning) {
    void seek(Consumer<?, ?> consumer, List<TopicPartition> partitions) {
        if (since != null) seekTo(since.time().toEpochMilli(), consumer, partitions);
        else if (beginning) consumer.seekToBeginning(partitions);
        else consumer.seekToEnd(partitions);
    }

    private static void seekTo(long time, Consumer<?, ?> consumer, List<TopicPartition> partitions) {
        var times = partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> time));
        consumer.offsetsForTimes(times).forEach((partition, found) -> {
            if (found == null) consumer.seekToEnd(List.of(partition));
            else consumer.seek(partition, found.offset());
        });
    }
}
