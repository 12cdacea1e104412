package kabar.json.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import kabar.article.Decisions;
import kabar.article.Flag;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one event as they are met. A field's own name wins over an alias wherever both stand; what loses, and an alias whose value has
 * another shape, is kept as an unknown field.
 */
final class ArticleDraft {
    /** The text of a field and the name under which it came. */
    private record Given(String name, String text) {}

    private final Map<Field, Given> given = new EnumMap<>(Field.class);
    private @Nullable Field misshapen;
    private @Nullable Decisions decisions;
    private @Nullable String undecided;

    final Set<Flag> flags = new LinkedHashSet<>();
    final Extensions extensions = new Extensions();
    final PublisherFields publisher = new PublisherFields();
    final GivenFields givenFields = new GivenFields();

    /** The text given for a field, null when there is none that can be seen. */
    @Nullable
    String value(Field field) {
        Given value = given.get(field);
        return value == null ? null : value.text;
    }

    /** An essential field that holds something else than text. */
    @Nullable
    Field misshapen() {
        return misshapen;
    }

    /** What a person decided; null for nothing. */
    @Nullable
    Decisions decisions() {
        return decisions;
    }

    /** What is wrong with what a person decided; null for nothing. */
    @Nullable
    String undecided() {
        return undecided;
    }

    /** Takes the member at whose value the parser stands, and leaves the parser at its end. */
    void read(String name, JsonParser parser) throws IOException {
        Field field = Field.of(name);
        boolean object = parser.currentToken() == JsonToken.START_OBJECT;
        if (field == null || (field == Field.EXTENSIONS && !object)) {
            extensions.keep(name, parser);
        } else if (field == Field.EXTENSIONS) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String member = parser.currentName();
                parser.nextToken();
                extensions.keep(member, parser);
            }
        } else if (field == Field.DECISIONS) {
            readDecisions(parser);
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            readKnown(field, name, parser);
        }
    }

    private void readDecisions(JsonParser parser) throws IOException {
        if (decisions != null) undecided = "decisions stand there twice";
        try {
            decisions = DecisionsReader.read(parser);
        } catch (IllegalArgumentException notAsTheyHaveToBe) {
            undecided = notAsTheyHaveToBe.getMessage();
        }
    }

    private void readKnown(Field field, String name, JsonParser parser) throws IOException {
        if (GivenFields.has(field)) {
            givenFields.read(field, parser, flags);
            return;
        }
        boolean ownName = name.equals(field.fieldName());
        if (isTaken(field, ownName) || (!ownName && !fits(field, parser.currentToken()))) {
            extensions.keep(name, parser);
        } else if (!fits(field, parser.currentToken())) {
            if (field.isEssential()) misshapen = field;
            else flags.add(field.unreadable());
            parser.skipChildren();
        } else if (field == Field.PUBLISHER) {
            publisher.read(parser, extensions, flags);
        } else {
            boolean list = parser.currentToken().isStructStart();
            put(field, name, list ? TextValue.ofList(parser, flags) : TextValue.of(parser, flags));
        }
    }

    private boolean isTaken(Field field, boolean ownName) {
        if (field == Field.PUBLISHER) return !publisher.isEmpty();
        Given value = given.get(field);
        return value != null && (!ownName || value.name.equals(field.fieldName()));
    }

    private static boolean fits(Field field, JsonToken token) {
        if (token == JsonToken.VALUE_STRING || token.isNumeric()) return true;
        return switch (field) {
            case PUBLISHER -> token == JsonToken.START_OBJECT;
            case BYLINE, AGENCY -> token.isStructStart();
            default -> false;
        };
    }

    private void put(Field field, String name, @Nullable String text) throws IOException {
        if (text == null) return;
        Given loser = given.put(field, new Given(name, text));
        if (loser != null) extensions.keepText(loser.name, loser.text);
    }
}
