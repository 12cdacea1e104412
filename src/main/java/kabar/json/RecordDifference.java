package kabar.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Names the members in which two output records differ. */
public final class RecordDifference {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> SOURCE = Set.of(
            "provenance.version",
            "provenance.resources",
            "provenance.rules",
            "provenance.topic",
            "provenance.partition",
            "provenance.offset");

    private RecordDifference() {}

    /**
     * Paths such as {@code verdict.score} or {@code countries[0].role} in alphabetical order, without those that say where the input stood;
     * {@code value} alone where one is no JSON.
     */
    public static List<String> members(byte[] one, byte[] other) {
        try {
            var paths = new ArrayList<String>();
            compare("", MAPPER.readTree(one), MAPPER.readTree(other), paths);
            return paths.stream()
                    .filter(path -> !SOURCE.contains(path))
                    .sorted()
                    .toList();
        } catch (IOException noJson) {
            return List.of("value");
        }
    }

    private static void compare(String path, JsonNode one, JsonNode other, List<String> paths) {
        if (one.isObject() && other.isObject()) {
            for (String name : names(one, other))
                compare(path.isEmpty() ? name : path + "." + name, one.path(name), other.path(name), paths);
        } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int at = 0; at < one.size(); at++) compare(path + "[" + at + "]", one.path(at), other.path(at), paths);
        } else if (!one.equals(other)) {
            paths.add(path.isEmpty() ? "value" : path);
        }
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        var names = new TreeSet<String>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
