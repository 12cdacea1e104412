package kabar.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object by name and type. */
record JsonMembers(JsonNode node) {
    @Nullable
    String optional(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }

    /** The text of a member, empty when it is absent. */
    String text(String name) {
        String value = optional(name);
        return value == null ? "" : value;
    }

    String required(String name) {
        String value = optional(name);
        if (value == null) throw new IllegalArgumentException("the record lacks the member " + name);
        return value;
    }

    int integer(String name) {
        return node.path(name).asInt();
    }

    long longInteger(String name) {
        return node.path(name).asLong();
    }

    double decimal(String name) {
        return node.path(name).asDouble();
    }

    boolean flag(String name) {
        return node.path(name).asBoolean();
    }

    Instant time(String name) {
        try {
            return Instant.parse(required(name));
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException("the record's member " + name + " is no time", notATime);
        }
    }

    <E extends Enum<E>> E word(String name, Class<E> type) {
        try {
            return Enum.valueOf(type, required(name).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "the record's member " + name + " has a word unknown to this version", unknown);
        }
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : node.path(name)) texts.add(element.asText());
        return texts;
    }

    <T> @Nullable T object(String name, Function<JsonMembers, T> reader) {
        JsonNode value = node.get(name);
        return value == null || !value.isObject() ? null : reader.apply(new JsonMembers(value));
    }

    <T> List<T> objects(String name, Function<JsonMembers, T> reader) {
        List<T> objects = new ArrayList<>();
        for (JsonNode element : node.path(name)) objects.add(reader.apply(new JsonMembers(element)));
        return objects;
    }
}
