package kabar.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kabar.pipeline.Outcome;
import kabar.pipeline.Output;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** The schemas of {@code docs/contract} and the records that tests write, which must be valid by them. */
public final class Contract {
    static final Path FOLDER = Path.of("docs/contract");
    static final List<String> SCHEMAS = List.of("article", "story", "event", "line");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            VersionFlag.V202012, factory -> factory.schemaLoaders(loaders -> loaders.schemas(texts())));
    private static final SchemaValidatorsConfig WITH_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final Map<String, JsonSchema> BY_ID = new HashMap<>();
    private static final JsonNode MESSAGES = read("asyncapi.json").at("/components/messages");

    private Contract() {}

    /** The value of a report or a story, which is asserted to be valid. */
    public static byte[] valid(byte[] value) {
        JsonNode json = json(value);
        String id =
                "urn:" + json.path("schema").asText("").replaceFirst("/", ":").replace('.', ':');
        assertThat(id).as("schema of the value").isIn("urn:kabar:article:1", "urn:kabar:story:1");
        assertThat(errors(id, json)).as(json.path("id").asText()).isEmpty();
        return value;
    }

    /** Asserts that the records of an outcome are valid, headers and all. */
    public static Outcome valid(Outcome outcome) {
        for (Output output : outcome.outputs()) valid(output.headers(), output.value());
        return outcome;
    }

    /** The same for a record as a consumer has it. */
    public static void valid(Iterable<Header> headers, byte @Nullable [] value) {
        var texts = new HashMap<String, String>();
        for (Header header : headers) texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        valid(texts, value);
    }

    private static void valid(Map<String, String> headers, byte @Nullable [] value) {
        boolean deadLetter = headers.containsKey("__streams.errors.reason");
        if (!deadLetter) valid(Objects.requireNonNull(value));
        String message = deadLetter ? "deadLetter" : headers.containsKey("ce_id") ? "report" : "story";
        JsonNode schema = MESSAGES.path(message).path("headers");
        assertThat(schema.path("properties").fieldNames())
                .toIterable()
                .as("headers of a " + message)
                .containsAll(headers.keySet());
        assertThat(schema(schema).validate(MAPPER.valueToTree(headers))).isEmpty();
    }

    /** Asserts that a line of {@code process} or {@code tail -o json} is valid. */
    public static String validLine(String line) {
        assertThat(errors("urn:kabar:line:1", json(line.getBytes(StandardCharsets.UTF_8))))
                .as(line)
                .isEmpty();
        return line;
    }

    /** What is wrong with a value by the schema of this id. */
    static Iterable<ValidationMessage> errors(String id, JsonNode value) {
        return BY_ID.computeIfAbsent(id, each -> FACTORY.getSchema(SchemaLocation.of(each), WITH_FORMATS))
                .validate(value);
    }

    static JsonSchema schema(JsonNode schema) {
        return BY_ID.computeIfAbsent(schema.toString(), each -> FACTORY.getSchema(schema, WITH_FORMATS));
    }

    /** A file of the contract. */
    static JsonNode read(String file) {
        try {
            return MAPPER.readTree(FOLDER.resolve(file).toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode json(byte @Nullable [] text) {
        try {
            return MAPPER.readTree(Objects.requireNonNull(text));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        for (String name : SCHEMAS) {
            try {
                texts.put("urn:kabar:" + name + ":1", Files.readString(FOLDER.resolve(name + ".schema.json")));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return texts;
    }
}
