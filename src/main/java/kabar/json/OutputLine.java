package kabar.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import kabar.article.Parsed.Rejected;
import kabar.json.event.StrictUtf8;
import org.jspecify.annotations.Nullable;

/** One line of the output of {@code kabar process}: what would be sent, to which topic, under which key. No line end. */
public final class OutputLine {
    private static final byte[] END = {'}'};

    private OutputLine() {}

    /** {@code {"topic": …, "key": …, "value": {…}}}. */
    public static byte[] of(String topic, @Nullable String key, byte[] record) {
        byte[] head = JsonBytes.object(json -> head(json, topic, key));
        return Bytes.joined(opened(head, ",\"value\":"), record, END);
    }

    /**
     * A dead letter: {@code {"topic": …, "key": …, "reason": …, "message": …, "value": "…"}}. The value is the text of the input, null for a
     * tombstone, and {@code valueBase64} in place of it where the bytes are not UTF-8.
     */
    public static byte[] deadLetter(String topic, @Nullable String key, byte @Nullable [] value, Rejected rejected) {
        return JsonBytes.object(json -> {
            head(json, topic, key);
            json.text("reason", rejected.reason().code());
            json.text("message", rejected.message());
            if (value == null) json.none("value");
            else if (StrictUtf8.firstInvalid(value, 0) < 0)
                json.text("value", new String(value, StandardCharsets.UTF_8));
            else json.text("valueBase64", Base64.getEncoder().encodeToString(value));
        });
    }

    private static void head(JsonBytes json, String topic, @Nullable String key) throws IOException {
        json.text("topic", topic);
        if (key == null) json.none("key");
        else json.text("key", key);
    }

    private static byte[] opened(byte[] object, String continuation) {
        byte[] rest = continuation.getBytes(StandardCharsets.US_ASCII);
        return Bytes.joined(Arrays.copyOf(object, object.length - 1), rest);
    }
}
