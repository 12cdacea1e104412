package kabar.json.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kabar.article.Flag;
import kabar.article.Given;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a publisher says of its article: categories and keywords as text, a list of texts or of objects with a name; an image as an
 * address or an object with one; entities as texts or objects of name, type and id. What is too long or too much is left out and flagged.
 */
final class GivenFields {
    private static final int MAX_TEXT = 200;
    private static final int MAX_ADDRESS = 2_000;
    private static final int MAX_VALUES = 64;

    private final Set<String> categories = new LinkedHashSet<>();
    private final Set<String> keywords = new LinkedHashSet<>();
    private final Set<Given.Named> entities = new LinkedHashSet<>();
    private @Nullable String image;

    /** Whether {@code field} is one of these. */
    static boolean has(Field field) {
        return switch (field) {
            case CATEGORY, KEYWORDS, IMAGE, ENTITIES -> true;
            default -> false;
        };
    }

    /** Reads the value at which the parser stands, and leaves the parser at its end. */
    void read(Field field, JsonParser parser, Set<Flag> flags) throws IOException {
        List<Given.Named> values = values(parser, flags);
        for (Given.Named value : values) {
            if (!take(field, value)) flags.add(Flag.UNREADABLE_GIVEN);
        }
    }

    /** What was given. */
    Given given() {
        return new Given(List.copyOf(categories), List.copyOf(keywords), image, List.copyOf(entities));
    }

    private boolean take(Field field, Given.Named value) {
        return switch (field) {
            case CATEGORY -> add(categories, value.name(), value.name().length() <= MAX_TEXT);
            case KEYWORDS -> addAll(value.name());
            case IMAGE -> image(value.id() != null ? value.id() : value.name());
            default -> add(entities, value, isShort(value));
        };
    }

    /** Keywords in one text have commas or semicolons between them. */
    private boolean addAll(String text) {
        boolean all = true;
        for (String each : text.split("[,;،、]", -1))
            if (!each.isBlank()) all &= add(keywords, each.strip(), each.length() <= MAX_TEXT);
        return all;
    }

    /** Whether the set has it now. */
    private static <T> boolean add(Set<T> values, T value, boolean isShort) {
        if (isShort && values.size() < MAX_VALUES) values.add(value);
        return values.contains(value);
    }

    /** The first address; nothing else is one. */
    private boolean image(String address) {
        if (image != null) return true;
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        if (!web || address.length() > MAX_ADDRESS) return false;
        image = address;
        return true;
    }

    private static boolean isShort(Given.Named value) {
        return value.name().length() <= MAX_TEXT
                && (value.type() == null || value.type().length() <= MAX_TEXT)
                && (value.id() == null || value.id().length() <= MAX_ADDRESS);
    }

    private static List<Given.Named> values(JsonParser parser, Set<Flag> flags) throws IOException {
        var values = new ArrayList<Given.Named>();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) add(values, value(parser, flags));
        } else {
            add(values, value(parser, flags));
        }
        return values;
    }

    private static void add(List<Given.Named> values, Given.@Nullable Named value) {
        if (value != null) values.add(value);
    }

    private static Given.@Nullable Named value(JsonParser parser, Set<Flag> flags) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            String text = TextValue.of(parser, flags);
            if (parser.currentToken().isStructStart()) {
                flags.add(Flag.UNREADABLE_GIVEN);
                parser.skipChildren();
            }
            return text == null ? null : new Given.Named(text.strip(), null, null);
        }
        String name = null;
        String type = null;
        String id = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            parser.nextToken();
            String text = TextValue.of(parser, flags);
            parser.skipChildren();
            switch (member) {
                case "name", "label", "title", "text" -> name = name == null ? text : name;
                case "type", "@type", "rel" -> type = type == null ? text : type;
                case "id", "@id", "uri", "url", "href", "contentUrl" -> id = id == null ? text : id;
                default -> {}
            }
        }
        String shown = name == null ? id : name.strip();
        return shown == null ? null : new Given.Named(shown, type, id);
    }
}
