package kabar.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Names and values that follow no contract, as JSON. */
public final class JsonTree {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonTree() {}

    /** The object in UTF-8 on one line with its end; values are texts, numbers, truth values, and lists and maps of them. */
    public static byte[] write(Map<String, ?> members) {
        try {
            return (MAPPER.writeValueAsString(members) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }
}
