package kabar.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kabar.article.BodyBasis;
import kabar.article.Coordinates;
import kabar.article.Country;
import kabar.article.Dateline;
import kabar.article.Dating;
import kabar.article.Disposition;
import kabar.article.Entity;
import kabar.article.Evidence;
import kabar.article.Flag;
import kabar.article.Given;
import kabar.article.Mention;
import kabar.article.Provenance;
import kabar.article.Publisher;
import kabar.article.Region;
import kabar.article.RejectedCountry;
import kabar.article.Relation;
import kabar.article.Removed;
import kabar.article.Story;
import kabar.article.Verdict;
import kabar.article.Zone;

/** Reads output records for people and tests; unknown members are passed over. Thread-safe. */
public final class RecordReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Reads an output record.
     *
     * @throws IllegalArgumentException when it is none
     */
    public PublishedRecord read(byte[] record) {
        return record(parsed(record));
    }

    static JsonMembers parsed(byte[] json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node != null && node.isObject()) return new JsonMembers(node);
        } catch (IOException notJson) {
            throw new IllegalArgumentException("the record is not JSON", notJson);
        }
        throw new IllegalArgumentException("the record is not a JSON object");
    }

    static PublishedRecord record(JsonMembers json) {
        return new PublishedRecord(
                json.code("kind", Disposition.class),
                json.required("id"),
                json.optional("url"),
                json.text("title"),
                json.text("body"),
                json.optional("bodyBasis") != null ? json.code("bodyBasis", BodyBasis.class) : BodyBasis.BODY,
                json.text("language"),
                new Dating(
                        json.time("publishedAt"),
                        json.code("publishedBasis", Dating.Basis.class),
                        json.codes("timeFlags", Flag.class)),
                Objects.requireNonNullElse(json.object("publisher", RecordReader::publisher), Publisher.UNKNOWN),
                json.optional("byline"),
                json.object("dateline", place -> new Dateline(place.text("text"), place.optional("country"))),
                json.texts("agencies"),
                json.objects("countries", RecordReader::country),
                json.objects("rejectedCountries", RecordReader::rejected),
                json.objects("regions", region -> new Region(region.text("m49"), region.text("name"))),
                json.objects("entities", RecordReader::entity),
                Objects.requireNonNullElse(json.object("given", RecordReader::given), Given.NOTHING),
                json.codes("flags", Flag.class),
                json.objects("removed", RecordReader::removed),
                present(json, "verdict", RecordReader::verdict),
                json.object("story", RecordReader::story),
                present(json, "provenance", RecordReader::provenance));
    }

    private static <T> T present(JsonMembers json, String name, java.util.function.Function<JsonMembers, T> reader) {
        T value = json.object(name, reader);
        if (value == null) throw new IllegalArgumentException("the record lacks the member " + name);
        return value;
    }

    private static Given given(JsonMembers json) {
        return new Given(
                json.texts("category"),
                json.texts("keywords"),
                json.optional("image"),
                json.objects(
                        "entities",
                        named -> new Given.Named(named.text("name"), named.optional("type"), named.optional("id"))));
    }

    private static Publisher publisher(JsonMembers json) {
        return new Publisher(json.optional("name"), json.optional("domain"), json.optional("country"));
    }

    private static Country country(JsonMembers json) {
        return new Country(
                json.text("code"),
                json.code("role", Country.Role.class),
                json.decimal("score"),
                json.integer("mentions"),
                json.objects("evidence", RecordReader::evidence));
    }

    private static Evidence evidence(JsonMembers json) {
        var rule = json.code("rule", Evidence.Rule.class);
        if (rule == Evidence.Rule.FALLBACK)
            return new Evidence.Fallback(json.code("basis", Evidence.Basis.class), json.text("text"));
        return new Evidence.Mentioned(mention(json), rule, json.decimal("weight"));
    }

    private static Mention mention(JsonMembers json) {
        return new Mention(
                json.code("zone", Zone.class), json.integer("start"), json.integer("end"), json.text("text"));
    }

    private static RejectedCountry rejected(JsonMembers json) {
        return new RejectedCountry(
                json.text("code"), json.code("reason", RejectedCountry.Reason.class), json.integer("mentions"));
    }

    private static Removed removed(JsonMembers json) {
        String label = json.required("rule");
        int colon = label.indexOf(':');
        String code = colon < 0 ? label : label.substring(0, colon);
        return new Removed(
                json.code("rule", code, Removed.Rule.class),
                colon < 0 ? null : label.substring(colon + 1),
                json.integer("words"));
    }

    private static Entity entity(JsonMembers json) {
        List<Mention> mentions = json.objects("mentions", RecordReader::mention);
        return new Entity(
                json.code("type", Entity.Type.class),
                json.text("name"),
                json.optional("role"),
                json.optional("country"),
                mentions);
    }

    private static Verdict verdict(JsonMembers json) {
        return new Verdict(
                json.code("disposition", Disposition.class),
                json.code("relation", Relation.class),
                json.optional("of"),
                json.decimal("score"),
                json.code("rule", Verdict.Rule.class),
                json.text("explanation"),
                json.texts("changes"),
                json.texts("differs"));
    }

    private static Story story(JsonMembers json) {
        String running = json.optional("running");
        return new Story(
                json.text("id"),
                running == null ? json.text("id") : running, // records of 0.1 had none
                json.code("relation", Story.Link.class),
                json.optional("nearest"),
                json.decimal("score"),
                json.texts("shared"));
    }

    static Provenance provenance(JsonMembers json) {
        Instant logTime = json.time("logTime");
        var at = new Coordinates(
                json.text("topic"), json.integer("partition"), json.longInteger("offset"), logTime.toEpochMilli());
        return new Provenance(json.text("version"), json.text("resources"), json.text("rules"), at, json.flag("late"));
    }
}
