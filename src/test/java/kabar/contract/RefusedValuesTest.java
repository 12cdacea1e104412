package kabar.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kabar.article.Parsed;
import kabar.json.event.ArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas are sound, open for members to come, and refuse what no record of Kabar is. */
class RefusedValuesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String STORY = "{\"schema\":\"kabar.story/1\",\"id\":\"a\",\"title\":\"\","
            + "\"firstPublishedAt\":\"2022-01-11T02:30:00Z\",\"lastPublishedAt\":\"2022-01-11T02:30:00Z\","
            + "\"articles\":1,\"copies\":0,\"revisions\":0,\"corrections\":0,\"retractions\":0,"
            + "\"members\":[{\"id\":\"a\",\"language\":\"id\",\"publishedAt\":\"2022-01-11T02:30:00Z\",\"kind\":\"original\"}],"
            + "\"publishers\":[],\"languages\":[\"id\"],\"countries\":[\"KZ\"],\"names\":[]}";

    @ParameterizedTest
    @ValueSource(strings = {"article", "story", "event", "line"})
    void schema_isValidBySchemaOfSchemas(String name) {
        var draft = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SchemaLocation.of(SchemaId.V202012));
        assertThat(draft.validate(Contract.read(name + ".schema.json"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/schema, '\"kabar.article/2\"'",
        "/kind, '\"variation\"'",
        "/id, '\"\"'",
        "/title, 7",
        "/language, '\"Indonesian\"'",
        "/publishedAt, '\"2022-01-13 02:00\"'",
        "/publishedAt, '\"2022-01-13T02:00:00+07:00\"'",
        "/publishedAt, '\"2022-13-13T02:00:00Z\"'",
        "/timeFlags/0, '\"bom\"'",
        "/publisher/country, '\"UK\"'",
        "/countries, []",
        "/countries/0/code, '\"XX\"'",
        "/countries/0/score, 1.1",
        "/countries/0/score, 0",
        "/countries/0/evidence/0/start, -1",
        "/countries/0/evidence/0/rule, '\"fallback\"'",
        "/countries/1/evidence/0/weight, 0.5",
        "/countries/1/evidence/0/rule, '\"name\"'",
        "/rejectedCountries/0/reason, '\"language\"'",
        "/regions/0/m49, '\"14\"'",
        "/entities/0/mentions, []",
        "/removed/0/rule, '\"list-markers:Populer\"'",
        "/removed/0/words, 1.5",
        "/verdict/of, 7",
        "/verdict/rule, '\"near\"'",
        "/story/relation, '\"developed\"'",
        "/provenance/offset, '\"42\"'",
        "/provenance/late, null"
    })
    void article_withAnotherValueThere_isRefused(String pointer, String value) throws IOException {
        JsonNode record = record();
        replace(record, pointer, value);
        assertThat(Contract.errors("urn:kabar:article:1", record)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/articles, 0",
        "/copies, -1",
        "/countries/0, '\"kz\"'",
        "/members/0/kind, '\"duplicate\"'",
        "/members/0/kind, '\"story\"'",
        "/lastPublishedAt, 0"
    })
    void story_withAnotherValueThere_isRefused(String pointer, String value) throws IOException {
        JsonNode story = MAPPER.readTree(STORY);
        assertThat(Contract.errors("urn:kabar:story:1", story)).isEmpty();
        replace(story, pointer, value);
        assertThat(Contract.errors("urn:kabar:story:1", story)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'topic':'t','key':null,'value':{}}",
                "{'topic':'t','key':null,'value':{'schema':'kabar.story/1'}}",
                "{'topic':'t','key':null,'reason':'not-json','value':''}",
                "{'topic':'t','key':null,'reason':'no-reason','message':'','value':''}",
                "{'topic':'t','key':null,'reason':'not-json','message':''}",
                "{'topic':'t','key':null,'reason':'not-json','message':'','value':{}}"
            })
    void line_thatIsNone_isRefused(String line) {
        assertThat(Contract.errors("urn:kabar:line:1", json(line))).isNotEmpty();
    }

    @Test
    void record_withMembersToCome_isValid() throws IOException {
        JsonNode record = record();
        ((ObjectNode) record).putArray("credits").add("Reuters");
        ((ObjectNode) record.at("/entities/0")).put("id", "Q1");
        assertThat(Contract.errors("urn:kabar:article:1", record)).isEmpty();
    }

    /** The schema of events accepts what the reader accepts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'a','title':'T'}",
                "{'id':7,'title':7}",
                "{'guid':'a','judul':'T'}",
                "{'tautan':'x','isi':'T'}",
                "{'id':'a','title':null,'body':'B'}",
                "{'id':'a','title':'T','byline':{'name':'Ani'},'agency':['Reuters'],'publisher':[],'status':true,'x':{}}",
                "{'id':'a','title':'T','headline':['T']}",
                "{'id':'a','title':'T','extensions':[]}",
                "{'id':'a'}",
                "{'title':'T'}",
                "{'id':' ','title':'T'}",
                "{'id':'a','title':'  '}",
                "{'id':true,'title':'T','url':'x'}",
                "{'id':'a','title':['T'],'body':'B'}",
                "{'id':'a','title':'T','body':{}}",
                "{'id':'a','headline':['T']}",
                "[]",
                "'text'"
            })
    void event_isValid_whereTheReaderAcceptsIt(String event) {
        byte[] json = event.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        boolean accepted = new ArticleReader().read(json) instanceof Parsed.Accepted;
        assertThat(Contract.errors("urn:kabar:event:1", json(event)).iterator().hasNext())
                .isEqualTo(!accepted);
    }

    /** What each release wrote stays valid. */
    @ParameterizedTest
    @ValueSource(strings = "records-0.1.0.jsonl")
    void recordsOfAFormerRelease_areValid(String file) throws IOException {
        try (InputStream lines = getClass().getResourceAsStream("/kabar/json/" + file)) {
            new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> Contract.valid(line.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static JsonNode record() throws IOException {
        try (InputStream record = RefusedValuesTest.class.getResourceAsStream("/kabar/json/record.json")) {
            JsonNode json = MAPPER.readTree(record);
            assertThat(Contract.errors("urn:kabar:article:1", json)).isEmpty();
            return json;
        }
    }

    private static JsonNode json(String text) {
        return Contract.json(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static void replace(JsonNode root, String pointer, String value) throws IOException {
        int end = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, end));
        assertThat(root.at(pointer).isMissingNode()).as(pointer).isFalse();
        String name = pointer.substring(end + 1);
        if (parent instanceof ArrayNode array) array.set(Integer.parseInt(name), MAPPER.readTree(value));
        else ((ObjectNode) parent).set(name, MAPPER.readTree(value));
    }
}
