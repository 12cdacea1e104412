package kabar.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import kabar.article.RejectReason;
import kabar.json.event.JsonInput;
import org.jspecify.annotations.Nullable;

/** Reads lines that {@code kabar process} or {@code kabar tail -o json} wrote. Thread-safe. */
public final class PublishedLineReader {
    /** The members before the value; {@code jq} may have put them into another order. */
    private static final Set<String> HEAD = Set.of("topic", "key", "reason", "message");

    /** The line; null when the bytes are something else, for example an article event. */
    public @Nullable PublishedLine read(byte[] bytes) {
        if (!startsAsLine(bytes)) return null;
        try {
            JsonMembers members = RecordReader.parsed(bytes);
            return members.optional("topic") == null || !hasValue(members) ? null : line(members);
        } catch (IllegalArgumentException somethingElse) {
            return null;
        }
    }

    private static PublishedLine line(JsonMembers members) {
        String topic = members.required("topic");
        String key = members.optional("key");
        if (members.optional("reason") != null)
            return new PublishedLine.DeadLetter(
                    topic, key, members.code("reason", RejectReason.class), members.text("message"), input(members));
        JsonNode value = members.node().path("value");
        return value.path("schema").asText().startsWith("kabar.article/")
                ? new PublishedLine.Report(topic, key, RecordReader.record(new JsonMembers(value)))
                : new PublishedLine.Other(topic, key, value.toString());
    }

    private static byte @Nullable [] input(JsonMembers letter) {
        String encoded = letter.optional("valueBase64");
        if (encoded != null) return Base64.getDecoder().decode(encoded);
        String text = letter.optional("value");
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    /** An article event could have a field "topic" of its own, but no object "value" beside it that names a schema. */
    private static boolean hasValue(JsonMembers members) {
        return members.optional("reason") != null
                ? members.node().has("value") || members.node().has("valueBase64")
                : members.node().path("value").has("schema");
    }

    /** Two tokens are enough to tell almost every article event, so that a million of them are not read twice. */
    private static boolean startsAsLine(byte[] bytes) {
        try (JsonParser parser = JsonInput.FACTORY.createParser(bytes)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    && parser.nextToken() == JsonToken.FIELD_NAME
                    && HEAD.contains(parser.currentName());
        } catch (IOException notJson) {
            return false;
        }
    }
}
