package kabar.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kabar.json.DeadLetterHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record found in an output topic.
 *
 * @param of the input record it was written of
 * @param late whether it says that it was judged after its place in the log order had been given up
 */
record Written(String topic, Place of, boolean late, String fingerprint) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Written report(ConsumerRecord<byte[], byte[]> record) {
        JsonNode provenance = read(record.value()).path("provenance");
        var place = new Place(
                provenance.path("partition").asInt(-1),
                provenance.path("offset").asLong(-1));
        return new Written(record.topic(), place, provenance.path("late").asBoolean(), Fingerprints.of(record));
    }

    static Written deadLetter(ConsumerRecord<byte[], byte[]> record) {
        var place = new Place(
                Integer.parseInt(header(record, DeadLetterHeaders.PARTITION)),
                Long.parseLong(header(record, DeadLetterHeaders.OFFSET)));
        return new Written(record.topic(), place, false, Fingerprints.of(record));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(
                Objects.requireNonNull(record.headers().lastHeader(name), name).value(), StandardCharsets.UTF_8);
    }

    private static JsonNode read(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
