package kabar.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kabar.article.Code;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object by name and type. */
public final class JsonMembers {
    private final JsonNode node;

    JsonMembers(JsonNode node) {
        this.node = node;
    }

    /**
     * The members of a JSON object.
     *
     * @throws IllegalArgumentException when the bytes are none
     */
    public static JsonMembers of(byte[] json) {
        return RecordReader.parsed(json);
    }

    /** Names of the members, in the order in which they stand. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The object as JSON, without members that are null. */
    public byte[] toBytes() {
        ObjectNode present = ((ObjectNode) node).objectNode();
        for (Map.Entry<String, JsonNode> member : node.properties())
            if (!member.getValue().isNull()) present.set(member.getKey(), member.getValue());
        return present.toString().getBytes(StandardCharsets.UTF_8);
    }

    JsonNode node() {
        return node;
    }

    /** The text of a member, null when it is absent or null. */
    public @Nullable String optional(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }

    /** The text of a member, empty when it is absent. */
    public String text(String name) {
        String value = optional(name);
        return value == null ? "" : value;
    }

    /**
     * The text of a member that must be there.
     *
     * @throws IllegalArgumentException when it is not
     */
    public String required(String name) {
        String value = optional(name);
        if (value == null) throw new IllegalArgumentException("the record lacks the member " + name);
        return value;
    }

    /** A whole number, 0 when the member is none. */
    public int integer(String name) {
        return node.path(name).asInt();
    }

    long longInteger(String name) {
        return node.path(name).asLong();
    }

    /** A number, 0 when the member is none. */
    public double decimal(String name) {
        return node.path(name).asDouble();
    }

    /** Whether the member is true. */
    public boolean flag(String name) {
        return node.path(name).asBoolean();
    }

    Instant time(String name) {
        try {
            return Instant.parse(required(name));
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException("the record's member " + name + " is no time", notATime);
        }
    }

    <C extends Code> C code(String name, Class<C> kind) {
        return code(name, required(name), kind);
    }

    /** Words of the contract; none when the member is no array. */
    <C extends Code> List<C> codes(String name, Class<C> kind) {
        return texts(name).stream().map(code -> code(name, code, kind)).toList();
    }

    /** The word that {@code code}, a part of a member's text, is. */
    <C extends Code> C code(String name, String code, Class<C> kind) {
        try {
            return Code.of(kind, code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "the record's member " + name + " has a word unknown to this version", unknown);
        }
    }

    /** The elements of an array as text; none when the member is no array. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : node.path(name)) texts.add(element.asText());
        return texts;
    }

    /** The elements of an array as text, or the member itself where it is none. */
    public List<String> values(String name) {
        return node.path(name).isValueNode() ? List.of(node.path(name).asText()) : texts(name);
    }

    /** The elements of an array of arrays as text; none when the member is no array. */
    public List<List<String>> textLists(String name) {
        List<List<String>> lists = new ArrayList<>();
        for (JsonNode list : node.path(name)) {
            List<String> texts = new ArrayList<>();
            for (JsonNode element : list) texts.add(element.asText());
            lists.add(texts);
        }
        return lists;
    }

    /** A member that is an object, read by {@code reader}; null when it is none. */
    public <T> @Nullable T object(String name, Function<JsonMembers, T> reader) {
        JsonNode value = node.get(name);
        return value == null || !value.isObject() ? null : reader.apply(new JsonMembers(value));
    }

    /** The elements of an array of objects, each read by {@code reader}; none when the member is no array. */
    public <T> List<T> objects(String name, Function<JsonMembers, T> reader) {
        List<T> objects = new ArrayList<>();
        for (JsonNode element : node.path(name)) objects.add(reader.apply(new JsonMembers(element)));
        return objects;
    }
}
