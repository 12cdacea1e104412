package kabar.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import kabar.article.Code;
import kabar.json.event.JsonInput;
import kabar.json.event.Surrogates;
import org.jspecify.annotations.Nullable;

/** One JSON object being written in UTF-8; equal calls give equal bytes on every Java version. Null members are left out. */
final class JsonBytes {
    /** Writes the members of an object. */
    interface Members {
        /** Writes them, in order. */
        void write(JsonBytes json) throws IOException;
    }

    private final JsonGenerator generator;

    private JsonBytes(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The object with these members; a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD. */
    static byte[] object(Members members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
        try (JsonGenerator generator = JsonInput.FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            generator.writeStartObject();
            members.write(new JsonBytes(generator));
            generator.writeEndObject();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    void text(String name, @Nullable String value) throws IOException {
        if (value == null) return;
        generator.writeFieldName(name);
        string(value);
    }

    /** A word of the contract. */
    void code(String name, Code value) throws IOException {
        generator.writeStringField(name, value.code());
    }

    /** Words of the contract. */
    void codes(String name, List<? extends Code> values) throws IOException {
        generator.writeArrayFieldStart(name);
        for (Code value : values) generator.writeString(value.code());
        generator.writeEndArray();
    }

    void time(String name, @Nullable Instant value) throws IOException {
        if (value != null) generator.writeStringField(name, value.toString());
    }

    void number(String name, long value) throws IOException {
        generator.writeNumberField(name, value);
    }

    void flag(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    void none(String name) throws IOException {
        generator.writeNullField(name);
    }

    /** At most four decimals; what is no number is 0. */
    void decimal(String name, double value) throws IOException {
        generator.writeFieldName(name);
        generator.writeNumber(Decimals.of(value));
    }

    /** JSON written elsewhere. */
    void json(String name, @Nullable String value) throws IOException {
        if (value == null) return;
        generator.writeFieldName(name);
        generator.writeRawValue(value);
    }

    void texts(String name, List<String> values) throws IOException {
        generator.writeArrayFieldStart(name);
        for (String value : values) string(value);
        generator.writeEndArray();
    }

    void object(String name, Members members) throws IOException {
        generator.writeObjectFieldStart(name);
        members.write(this);
        generator.writeEndObject();
    }

    <T> void objects(String name, List<T> values, Element<T> element) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T value : values) {
            generator.writeStartObject();
            element.write(this, value);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    /** Writes the members of one element of an array. */
    interface Element<T> {
        /** Writes them, in order. */
        void write(JsonBytes json, T value) throws IOException;
    }

    private void string(String value) throws IOException {
        generator.writeString(Surrogates.mended(value));
    }
}
