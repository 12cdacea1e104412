package kabar.replay;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import java.util.function.UnaryOperator;
import kabar.json.DeadLetterHeaders;
import kabar.json.Provenances;
import kabar.pipeline.ReportHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of an output record: {@code {topic after the prefix}{key}{headers}{value}}, each part as {@code {4 length, -1 for none}{bytes}}.
 * The time of the record is the broker's and left out. Not thread-safe.
 */
final class RecordHash {
    /** Headers that differ between a replay and another run of the same records. */
    private static final Set<String> OF_THE_RUN = Set.of(
            ReportHeaders.EVENT_ID,
            ReportHeaders.EVENT_SOURCE,
            ReportHeaders.REPLAY,
            DeadLetterHeaders.TOPIC,
            DeadLetterHeaders.PARTITION,
            DeadLetterHeaders.OFFSET);

    private final MessageDigest sha;
    private final UnaryOperator<byte[]> cut;

    private RecordHash(UnaryOperator<byte[]> cut) {
        this.cut = cut;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Of everything but topic, partition and offset of the input. */
    static RecordHash withoutCoordinates() {
        return new RecordHash(Provenances::withoutCoordinates);
    }

    /** Of what was decided: without version and names, too. */
    static RecordHash withoutSource() {
        return new RecordHash(Provenances::withoutSource);
    }

    /** The hash, 32 bytes. */
    byte[] of(String topicAfterPrefix, ConsumerRecord<byte[], byte[]> record) {
        add(topicAfterPrefix.getBytes(StandardCharsets.UTF_8));
        add(record.key());
        for (Header header : record.headers()) {
            if (OF_THE_RUN.contains(header.key())) continue;
            add(header.key().getBytes(StandardCharsets.UTF_8));
            add(header.value());
        }
        add(record.value() == null ? null : cut.apply(record.value()));
        return sha.digest();
    }

    private void add(byte @Nullable [] part) {
        sha.update(
                ByteBuffer.allocate(4).putInt(part == null ? -1 : part.length).array());
        if (part != null) sha.update(part);
    }
}
