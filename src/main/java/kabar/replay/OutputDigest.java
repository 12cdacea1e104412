package kabar.replay;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.article.TopicNames;
import kabar.config.Settings;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * The digest of everything a replay wrote: the sum of the records' hashes modulo 2^256, so that no order matters between topics or shards,
 * and a record too many or too few does. Of each story only the last word counts, for the others may be compacted away any time.
 */
final class OutputDigest {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final TopicNames topics;
    private final RecordHash hash = RecordHash.withoutCoordinates();
    private final Map<String, BigInteger> stories = new HashMap<>();
    private BigInteger sum = BigInteger.ZERO;
    private long records;
    private long deadLetters;

    private OutputDigest(TopicNames topics) {
        this.topics = topics;
    }

    /** Reads what stands under a name. */
    static Digest of(Settings settings, ReplayName name) {
        var digest = new OutputDigest(name.topics());
        List<TopicPartition> partitions = name.topics().outputs().stream()
                .map(topic -> new TopicPartition(topic, 0))
                .toList();
        try (var reader = new CommittedReader(settings)) {
            reader.read(reader.beginnings(partitions), reader.ends(partitions), digest::add);
        }
        return new Digest(
                String.format("%064x", digest.sum.mod(MODULUS)),
                digest.records + digest.stories.size(),
                digest.deadLetters);
    }

    private void add(ConsumerRecord<byte[], byte[]> record) {
        String suffix = record.topic().substring(topics.prefix().length());
        var value = new BigInteger(1, hash.of(suffix, record));
        sum = sum.add(value);
        if (record.topic().equals(topics.stories())) {
            BigInteger before = stories.put(new String(record.key(), StandardCharsets.UTF_8), value);
            if (before != null) sum = sum.subtract(before);
        } else {
            records++;
            if (record.topic().equals(topics.deadLetters())) deadLetters++;
        }
    }
}
