package kabar.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Names the members in which two output records differ, with what they were and what they are. */
public final class RecordDifference {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String COUNTRIES = "countries";
    /** Where the input stood and what made the record; and the kind, which repeats the disposition. */
    private static final Set<String> PASSED_OVER = Set.of(
            "kind",
            "provenance.version",
            "provenance.resources",
            "provenance.rules",
            "provenance.topic",
            "provenance.partition",
            "provenance.offset");

    private RecordDifference() {}

    /**
     * One member.
     *
     * @param member path such as {@code verdict.score} or {@code countries[0].role}
     * @param before as text, or as JSON where it is no text; null where there is none
     * @param after the same of the other record
     */
    public record Change(
            String member,
            @Nullable String before,
            @Nullable String after) {}

    /**
     * The members that differ, by their paths in alphabetical order. Countries are compared by their codes, {@code KZ RU}, and where
     * these are the same one by one; of a value that is no JSON the member is {@code value}, without its contents.
     */
    public static List<Change> changes(byte[] before, byte[] after) {
        try {
            var changes = new ArrayList<Change>();
            compare("", MAPPER.readTree(before), MAPPER.readTree(after), changes);
            return changes.stream()
                    .filter(change -> !PASSED_OVER.contains(change.member()))
                    .sorted(Comparator.comparing(Change::member))
                    .toList();
        } catch (IOException noJson) {
            return List.of(new Change("value", null, null));
        }
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<Change> changes) {
        if (before.isObject() && after.isObject()) {
            for (String name : names(before, after))
                compare(path.isEmpty() ? name : path + "." + name, before.path(name), after.path(name), changes);
        } else if (path.equals(COUNTRIES) && !codes(before).equals(codes(after))) {
            changes.add(new Change(path, codes(before), codes(after)));
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int at = 0; at < before.size(); at++)
                compare(path + "[" + at + "]", before.path(at), after.path(at), changes);
        } else if (!before.equals(after)) {
            changes.add(new Change(path.isEmpty() ? "value" : path, text(before), text(after)));
        }
    }

    private static String codes(JsonNode countries) {
        return StreamSupport.stream(countries.spliterator(), false)
                .map(country -> country.path("code").asText())
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String text(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) return null;
        return node.isTextual() ? node.textValue() : node.toString();
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        var names = new TreeSet<String>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
