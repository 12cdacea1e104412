package kabar.cli;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.article.Coordinates;
import kabar.article.Provenance;
import kabar.broker.CommittedConsumer;
import kabar.broker.Topics;
import kabar.cli.show.CommandFailure;
import kabar.cli.show.ExitCode;
import kabar.cli.show.Terminal;
import kabar.config.Settings;
import kabar.json.Provenances;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Finds the event from which the latest record of an article was made, by the coordinates in that record. */
final class PublishedEvent {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Settings settings;
    private final Admin admin;

    PublishedEvent(Settings settings, Admin admin) {
        this.settings = settings;
        this.admin = admin;
    }

    /**
     * The event as it stands in its topic. Reads the country topics and the duplicates from their beginning.
     *
     * @throws CommandFailure when there is no such article, or its event is gone
     */
    ConsumerRecord<byte[], byte[]> of(String article) {
        var topics = new ArrayList<>(settings.topics().countries());
        topics.add(settings.topics().duplicates());
        topics.removeAll(Topics.missing(admin, topics));
        try (var consumer = CommittedConsumer.of(settings, Map.of("auto.offset.reset", "earliest"))) {
            Coordinates at = latest(consumer, topics, article.getBytes(StandardCharsets.UTF_8))
                    .orElseThrow(() -> new CommandFailure(
                            ExitCode.FAILURE,
                            "no record of " + Terminal.safe(article) + " is in the country topics or the duplicates;"
                                    + " give the id as ./kabar tail shows it"));
            return event(consumer, at);
        }
    }

    private static Optional<Coordinates> latest(
            KafkaConsumer<byte[], byte[]> consumer, List<String> topics, byte[] key) {
        var found = new ArrayList<Coordinates>();
        List<TopicPartition> partitions =
                topics.stream().map(topic -> new TopicPartition(topic, 0)).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L)))
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL))
                if (Arrays.equals(record.key(), key) && record.value() != null)
                    Provenances.read(record.value()).map(Provenance::at).ifPresent(found::add);
        return found.stream().max(Comparator.naturalOrder());
    }

    private static ConsumerRecord<byte[], byte[]> event(KafkaConsumer<byte[], byte[]> consumer, Coordinates at) {
        var partition = new TopicPartition(at.topic(), at.partition());
        consumer.assign(List.of(partition));
        long first = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        if (at.offset() >= first && at.offset() < end) {
            consumer.seek(partition, at.offset());
            while (consumer.position(partition) <= at.offset())
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL))
                    if (record.offset() == at.offset() && record.value() != null) return record;
        }
        throw new CommandFailure(
                ExitCode.FAILURE,
                "the event stood at " + at.topic() + "-" + at.partition() + "@" + at.offset()
                        + " and is gone: the topic does not keep events that long (retention.ms)");
    }
}
