package kabar.replay;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import kabar.article.Coordinates;
import kabar.article.Provenance;
import kabar.article.TopicNames;
import kabar.json.Provenances;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * One side of a comparison.
 *
 * @param topics where its records are
 * @param takesPart which of them take part, by where their input stood
 */
record Side(TopicNames topics, Predicate<Coordinates> takesPart) {
    /** The only partition of its topic with this name after the prefix. */
    TopicPartition partition(String suffix) {
        return new TopicPartition(topics.prefix() + suffix, 0);
    }

    /** Where the input of a record stood, and who judged it; empty for a story. */
    static Optional<Provenance> provenance(ConsumerRecord<byte[], byte[]> record) {
        Header topic = record.headers().lastHeader("__streams.errors.topic");
        if (topic == null) return record.value() == null ? Optional.empty() : Provenances.read(record.value());
        var at = new Coordinates(
                text(record, "topic"),
                Integer.parseInt(text(record, "partition")),
                Long.parseLong(text(record, "offset")),
                Long.parseLong(text(record, "timestamp")));
        return Optional.of(new Provenance("", "", at, false));
    }

    private static String text(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(
                record.headers().lastHeader("__streams.errors." + name).value(), StandardCharsets.UTF_8);
    }
}
