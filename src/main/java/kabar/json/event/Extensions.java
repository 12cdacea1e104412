package kabar.json.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an event that Kabar has no use for, kept as they are, in order; the first of two with one name stays. */
final class Extensions {
    static final int MAX_BYTES = 16 << 10;

    private final Map<String, String> members = new LinkedHashMap<>();
    private int size = 1; // of the object in bytes: a brace, and a comma or brace after each member

    /** Keeps the value at which the parser stands, and leaves the parser at its end. */
    void keep(String name, JsonParser parser) throws IOException {
        if (isFull()) {
            parser.skipChildren();
        } else {
            StringWriter json = new StringWriter();
            try (JsonGenerator generator = JsonInput.FACTORY.createGenerator(json)) {
                copy(parser, generator);
            }
            keepJson(name, json.toString());
        }
    }

    /** Keeps a text. */
    void keepText(String name, String text) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = JsonInput.FACTORY.createGenerator(json)) {
            generator.writeString(text);
        }
        keepJson(name, json.toString());
    }

    /** Whether there was more than the limit: then nothing is kept, as half of the fields would mislead. */
    boolean isFull() {
        return size > MAX_BYTES;
    }

    /** One JSON object without blanks, or null when there is nothing or too much. */
    @Nullable
    String json() throws IOException {
        if (members.isEmpty() || isFull()) return null;
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = JsonInput.FACTORY.createGenerator(json)) {
            generator.writeStartObject();
            for (Map.Entry<String, String> member : members.entrySet()) {
                generator.writeFieldName(member.getKey());
                generator.writeRawValue(member.getValue());
            }
            generator.writeEndObject();
        }
        return json.toString();
    }

    private void keepJson(String name, String json) {
        if (members.putIfAbsent(Surrogates.mended(name), json) == null) size += bytes(name) + bytes(json) + 4;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Copies one value; numbers keep their digits, as no size of number is too long to be copied. */
    private static void copy(JsonParser parser, JsonGenerator generator) throws IOException {
        int depth = 0;
        JsonToken token = parser.currentToken();
        while (true) {
            switch (token) {
                case START_OBJECT -> generator.writeStartObject();
                case START_ARRAY -> generator.writeStartArray();
                case END_OBJECT -> generator.writeEndObject();
                case END_ARRAY -> generator.writeEndArray();
                case FIELD_NAME -> generator.writeFieldName(Surrogates.mended(parser.currentName()));
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(parser.getText());
                case VALUE_TRUE -> generator.writeBoolean(true);
                case VALUE_FALSE -> generator.writeBoolean(false);
                case VALUE_NULL -> generator.writeNull();
                default -> generator.writeString(Surrogates.mended(parser.getText()));
            }
            if (token.isStructStart()) depth++;
            if (token.isStructEnd()) depth--;
            if (depth == 0) return;
            token = parser.nextToken();
        }
    }
}
