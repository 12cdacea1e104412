package kabar.faults;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import kabar.pipeline.Output;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** SHA-256 of key, headers and value of a record: two of them are equal where every byte is. */
final class Fingerprints {
    private Fingerprints() {}

    static String of(ConsumerRecord<byte[], byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        for (Header header : record.headers())
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        return of(record.key(), headers, record.value());
    }

    static String of(Output output) {
        return of(output.key(), output.headers(), output.value());
    }

    private static String of(byte @Nullable [] key, Map<String, String> headers, byte @Nullable [] value) {
        MessageDigest digest = sha256();
        add(digest, key);
        add(digest, headers.toString().getBytes(StandardCharsets.UTF_8));
        add(digest, value);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, byte @Nullable [] part) {
        digest.update((part == null ? "null" : part.length + ":").getBytes(StandardCharsets.UTF_8));
        if (part != null) digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }
}
