package kabar.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kabar.article.Disposition;
import kabar.article.Parsed;
import kabar.article.RejectReason;
import kabar.article.Relation;
import kabar.article.StorySummary;
import kabar.article.Verdict;
import kabar.json.event.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas describe every member that the writers can write, and none beside. */
class DescribedMembersTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path CODE = Path.of("src/main/java/kabar/json");
    private static final Pattern WRITTEN = Pattern.compile("(?:json|members)\\.\\w+\\(\\s*\"(\\w+)\"");

    @Test
    void article_membersAreThoseOfTheWriter() throws IOException {
        Set<String> described = described("article");
        assertThat(written(original(), duplicate())).isEqualTo(described);
        Set<String> names = literals("RecordMembers.java", "RecordWriter.java");
        names.addAll(Set.of("schema", "kind"));
        assertThat(names).isEqualTo(lastNames(described));
    }

    @Test
    void story_membersAreThoseOfTheWriter() throws IOException {
        Set<String> described = described("story");
        assertThat(written(story())).isEqualTo(described);
        assertThat(literals("StoryWriter.java")).isEqualTo(lastNames(described));
    }

    @Test
    void line_membersAreThoseOfTheWriter() throws IOException {
        var rejected = new Parsed.Rejected(RejectReason.INVALID_UTF8, "byte 0");
        Set<String> outer = written(
                OutputLine.of("t", "k", "{}".getBytes(StandardCharsets.UTF_8)),
                OutputLine.deadLetter("t", null, new byte[] {-1}, rejected));
        assertThat(outer).isEqualTo(described("line"));
        Set<String> names = literals("OutputLine.java");
        names.add("value");
        assertThat(names).isEqualTo(outer);
    }

    @Test
    void event_membersAreThoseOfTheReader_withEveryAlias() throws IOException {
        JsonNode schema = schema("event");
        var fields = new ArrayList<String>();
        for (Field field : Field.values()) {
            fields.add(field.fieldName());
            List<String> aliases = field.names().subList(1, field.names().size());
            String description = schema.at("/properties/" + field.fieldName() + "/description")
                    .asText();
            if (aliases.isEmpty()) assertThat(description).doesNotContain("Also: ");
            else assertThat(description).endsWith(" Also: " + String.join(", ", aliases) + ".");
        }
        assertThat(schema.path("properties").fieldNames()).toIterable().containsExactlyElementsOf(fields);
        assertThat(alternatives(schema.at("/allOf/0"))).isEqualTo(names(Field.ID, Field.URL));
        assertThat(alternatives(schema.at("/allOf/1"))).isEqualTo(names(Field.TITLE, Field.BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "story", "event", "line"})
    void everyMember_hasATitleAndADescription(String name) throws IOException {
        JsonNode schema = schema(name);
        assertThat(schema.path("description").asText())
                .contains(
                        "Draft: until release 0.2.0 anything may change. From 0.2.0 on, changes within /1 are additive");
        assertNamed(schema, name);
    }

    private static void assertNamed(JsonNode schema, String path) {
        assertThat(schema.path("title").asText()).as(path).isNotEmpty();
        assertThat(schema.path("description").asText()).as(path).endsWith(".");
        for (String members : List.of("properties", "$defs"))
            schema.path(members)
                    .properties()
                    .forEach(member -> assertNamed(member.getValue(), path + "/" + member.getKey()));
    }

    private static List<String> alternatives(JsonNode anyOf) {
        var names = new ArrayList<String>();
        for (JsonNode each : anyOf.path("anyOf"))
            names.add(each.at("/required/0").asText());
        return names;
    }

    private static List<String> names(Field one, Field other) {
        var names = new ArrayList<>(one.names());
        names.addAll(other.names());
        return names;
    }

    /** Paths of all members that a schema describes: {@code countries[].code}. */
    private static Set<String> described(String name) throws IOException {
        var paths = new TreeSet<String>();
        JsonNode schema = schema(name);
        describe(schema, schema, "", paths);
        return paths;
    }

    private static void describe(JsonNode root, JsonNode schema, String path, Set<String> paths) {
        String ref = schema.path("$ref").asText();
        if (ref.startsWith("#")) describe(root, root.at(ref.substring(1)), path, paths);
        if (schema.has("items")) describe(root, schema.path("items"), path + "[]", paths);
        schema.path("properties").properties().forEach(member -> {
            String inner = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            paths.add(inner);
            describe(root, member.getValue(), inner, paths);
        });
    }

    private static Set<String> written(byte[]... records) throws IOException {
        var paths = new TreeSet<String>();
        for (byte[] record : records) collect(MAPPER.readTree(record), "", paths);
        return paths;
    }

    private static void collect(JsonNode node, String path, Set<String> paths) {
        if (path.equals("extensions")) return;
        for (JsonNode element : node) if (node.isArray()) collect(element, path + "[]", paths);
        node.properties().forEach(member -> {
            String inner = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            paths.add(inner);
            collect(member.getValue(), inner, paths);
        });
    }

    private static Set<String> lastNames(Set<String> paths) {
        var names = new TreeSet<String>();
        for (String path : paths) names.add(path.substring(path.lastIndexOf('.') + 1));
        return names;
    }

    private static Set<String> literals(String... files) throws IOException {
        var names = new TreeSet<String>();
        for (String file : files)
            WRITTEN.matcher(Files.readString(CODE.resolve(file))).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static JsonNode schema(String name) throws IOException {
        return MAPPER.readTree(Path.of("docs/contract", name + ".schema.json").toFile());
    }

    private static byte[] original() {
        var writer = new RecordWriter();
        return writer.record(
                writer.body(SampleRecord.article()),
                SampleRecord.verdict(),
                SampleRecord.story(),
                SampleRecord.provenance());
    }

    private static byte[] duplicate() {
        var verdict = new Verdict(
                Disposition.DUPLICATE,
                Relation.NEAR,
                "a-0",
                1,
                Verdict.Rule.REVISION_MINOR,
                "Same.",
                List.of("headline"),
                List.of("approves → rejects"));
        var writer = new RecordWriter();
        return writer.record(writer.body(SampleRecord.decided()), verdict, null, SampleRecord.provenance());
    }

    private static byte[] story() {
        var member = new StorySummary.Member("a-1", "Warta", "id", Instant.EPOCH, Disposition.ORIGINAL);
        var counts = new StorySummary.Counts(1, 0, 0, 0, 0);
        return new StoryWriter()
                .write(new StorySummary(
                        "a-1",
                        "a-1",
                        "a-0",
                        "a-0",
                        "T",
                        Instant.EPOCH,
                        Instant.EPOCH,
                        counts,
                        List.of(member),
                        List.of("Warta"),
                        List.of("id"),
                        List.of("KZ"),
                        List.of("Almaty")));
    }
}
