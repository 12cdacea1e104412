package kabar.replay;

import java.util.Optional;
import java.util.function.Predicate;
import kabar.article.Coordinates;
import kabar.article.Provenance;
import kabar.article.TopicNames;
import kabar.broker.CommittedConsumer;
import kabar.json.DeadLetterHeaders;
import kabar.json.Provenances;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

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
        var headers = CommittedConsumer.headers(record);
        if (DeadLetterHeaders.areThose(headers))
            return Optional.of(new Provenance("", "", "", DeadLetterHeaders.at(headers), false));
        return record.value() == null ? Optional.empty() : Provenances.read(record.value());
    }
}
