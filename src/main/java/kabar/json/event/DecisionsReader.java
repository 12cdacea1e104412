package kabar.json.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kabar.article.Decisions;
import org.jspecify.annotations.Nullable;

/** Reads what a person decided, to the letter: whatever is not as it has to be decides nothing. */
final class DecisionsReader {
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonInput.FACTORY);
    private static final Set<String> MEMBERS =
            Set.of("countries", "notCopyOf", "copyOf", "story", "ownStory", "news", "by", "reason");
    private static final Set<String> COUNTRIES = Set.of("add", "remove");

    private DecisionsReader() {}

    /**
     * Reads the value at which the parser stands, and leaves the parser at its end.
     *
     * @throws IllegalArgumentException with what is not as it has to be
     */
    static Decisions read(JsonParser parser) throws IOException {
        JsonNode node = MAPPER.readTree(parser);
        onlyKnown(node, MEMBERS);
        JsonNode countries = node.path("countries");
        if (!countries.isMissingNode()) onlyKnown(countries, COUNTRIES);
        return new Decisions(
                texts(countries, "add"),
                texts(countries, "remove"),
                texts(node, "notCopyOf"),
                text(node, "copyOf"),
                text(node, "story"),
                flag(node, "ownStory", false),
                flag(node, "news", true),
                required(node, "by"),
                required(node, "reason"));
    }

    private static void onlyKnown(JsonNode node, Set<String> names) {
        if (!node.isObject()) throw new IllegalArgumentException("no object where one has to be");
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) throw new IllegalArgumentException("a member that nothing is decided by");
        });
    }

    private static List<String> texts(JsonNode node, String name) {
        var texts = new ArrayList<String>();
        JsonNode array = node.path(name);
        if (array.isMissingNode()) return texts;
        if (!array.isArray()) throw new IllegalArgumentException(name + " is no array");
        for (JsonNode element : array) {
            if (!element.isTextual()) throw new IllegalArgumentException(name + " has what is no text");
            texts.add(element.textValue());
        }
        return texts;
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) return null;
        if (!value.isTextual()) throw new IllegalArgumentException(name + " is no text");
        return value.textValue();
    }

    private static String required(JsonNode node, String name) {
        String text = text(node, name);
        if (text == null) throw new IllegalArgumentException(name + " is missing");
        return text;
    }

    private static boolean flag(JsonNode node, String name, boolean absent) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) return absent;
        if (!value.isBoolean()) throw new IllegalArgumentException(name + " is neither true nor false");
        return value.booleanValue();
    }
}
