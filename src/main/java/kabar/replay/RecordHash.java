package kabar.replay;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import kabar.json.Provenances;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * SHA-256 of an output record but for where its input stood: {@code {topic after the prefix}{key}{headers}{value}}, each part as
 * {@code {4 length, -1 for none}{bytes}}. The time of the record is the broker's and left out.
 */
final class RecordHash {
    private static final Set<String> POSITIONS =
            Set.of("ce_id", "__streams.errors.partition", "__streams.errors.offset");

    private final MessageDigest sha;

    RecordHash() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The hash, 32 bytes. */
    byte[] of(String topicAfterPrefix, ConsumerRecord<byte[], byte[]> record) {
        add(topicAfterPrefix.getBytes(StandardCharsets.UTF_8));
        add(record.key());
        for (Header header : record.headers()) {
            if (POSITIONS.contains(header.key())) continue;
            add(header.key().getBytes(StandardCharsets.UTF_8));
            add(header.value());
        }
        add(record.value() == null ? null : Provenances.withoutPosition(record.value()));
        return sha.digest();
    }

    private void add(byte @org.jspecify.annotations.Nullable [] part) {
        sha.update(
                ByteBuffer.allocate(4).putInt(part == null ? -1 : part.length).array());
        if (part != null) sha.update(part);
    }
}
