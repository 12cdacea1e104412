package kabar.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kabar.article.BodyBasis;
import kabar.article.Code;
import kabar.article.Country;
import kabar.article.CountryCodes;
import kabar.article.Dating;
import kabar.article.Disposition;
import kabar.article.Entity;
import kabar.article.Evidence;
import kabar.article.Flag;
import kabar.article.RejectReason;
import kabar.article.RejectedCountry;
import kabar.article.Relation;
import kabar.article.Removed;
import kabar.article.Status;
import kabar.article.Story;
import kabar.article.TopicNames;
import kabar.article.Verdict;
import kabar.article.Zone;
import org.junit.jupiter.api.Test;

/** The closed lists in the files of {@code docs/contract} are those of the code; {@code -Dkabar.update=true} writes them anew. */
class ListedValuesTest {
    private static final String ARTICLE = "article.schema.json";
    private static final String LINE = "line.schema.json";
    private static final String TOPICS = "asyncapi.json";
    private static final List<String> FILES = List.of(ARTICLE, "story.schema.json", "event.schema.json", LINE, TOPICS);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * A place in a file that the code decides.
     *
     * @param pointer RFC 6901
     */
    record Listed(String file, String pointer, JsonNode value) {}

    private static List<Listed> all() {
        var all = new ArrayList<>(List.of(
                codes(ARTICLE, "Disposition", Disposition.values()),
                codes(ARTICLE, "BodyBasis", BodyBasis.values()),
                codes(ARTICLE, "Basis", Dating.Basis.values()),
                codes(ARTICLE, "TimeFlag", Flag.FUTURE, Flag.LATE),
                codes(ARTICLE, "Flag", Flag.values()),
                codes(ARTICLE, "Status", Status.values()),
                codes(ARTICLE, "Role", Country.Role.values()),
                codes(ARTICLE, "EvidenceRule", Evidence.Rule.values()),
                codes(ARTICLE, "EvidenceBasis", Evidence.Basis.values()),
                codes(ARTICLE, "Zone", Zone.values()),
                codes(ARTICLE, "RejectReasonOfCountry", RejectedCountry.Reason.values()),
                codes(ARTICLE, "EntityType", Entity.Type.values()),
                codes(ARTICLE, "Relation", Relation.values()),
                codes(ARTICLE, "VerdictRule", Verdict.Rule.values()),
                codes(ARTICLE, "StoryRelation", Story.Link.values()),
                codes(LINE, "RejectReason", RejectReason.values())));
        all.add(new Listed(ARTICLE, "/$defs/CountryCode/enum", texts(CountryCodes.ALL)));
        String removed = "^(" + oneOf(Removed.Rule.values()) + ")(:.+)?$";
        all.add(new Listed(ARTICLE, "/$defs/Removed/properties/rule/pattern", TextNode.valueOf(removed)));
        String report = "/components/messages/report/headers/properties/";
        all.add(new Listed(TOPICS, report + "kabar-kind/enum", texts(words(Disposition.values()))));
        String type = "^kabar\\.article\\.(" + oneOf(Disposition.values()) + ")$";
        all.add(new Listed(TOPICS, report + "ce_type/pattern", TextNode.valueOf(type)));
        String reason = "/components/messages/deadLetter/headers/properties/__streams.errors.reason/enum";
        all.add(new Listed(TOPICS, reason, texts(words(RejectReason.values()))));
        all.add(new Listed(TOPICS, "/channels/country/parameters/cc/enum", texts(TopicNames.countryCodes())));
        all.addAll(DeclaredChannels.listed());
        return all;
    }

    @Test
    void lists_areThoseOfTheCode() throws IOException {
        if (Boolean.getBoolean("kabar.update")) update();
        for (Listed listed : all())
            assertThat(Contract.read(listed.file).at(listed.pointer))
                    .as(listed.file + " " + listed.pointer)
                    .isEqualTo(listed.value);
    }

    @Test
    void everyListOfAFile_isComparedWithTheCode() {
        List<String> known =
                all().stream().map(listed -> listed.file + listed.pointer).toList();
        for (String file : FILES) {
            var found = new ArrayList<String>();
            enums(Contract.read(file), file, found);
            assertThat(known).containsAll(found);
        }
    }

    private static void enums(JsonNode node, String path, List<String> found) {
        node.properties().forEach(member -> {
            String inner = path + "/" + member.getKey();
            if (member.getKey().equals("enum")) found.add(inner);
            else enums(member.getValue(), inner, found);
        });
        if (node.isArray()) for (int i = 0; i < node.size(); i++) enums(node.get(i), path + "/" + i, found);
    }

    private static void update() throws IOException {
        var printer = new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        for (String file : FILES) {
            JsonNode json = Contract.read(file);
            for (Listed listed : all()) {
                if (!listed.file.equals(file)) continue;
                int end = listed.pointer.lastIndexOf('/');
                ((ObjectNode) json.at(listed.pointer.substring(0, end)))
                        .set(listed.pointer.substring(end + 1), listed.value);
            }
            Files.writeString(
                    Contract.FOLDER.resolve(file), MAPPER.writer(printer).writeValueAsString(json) + "\n");
        }
    }

    private static Listed codes(String file, String definition, Code... values) {
        return new Listed(file, "/$defs/" + definition + "/enum", texts(words(values)));
    }

    private static List<String> words(Code... values) {
        return Stream.concat(
                        Stream.of(values).map(Code::code),
                        Stream.of(values).flatMap(word -> word.formerCodes().stream()))
                .toList();
    }

    private static String oneOf(Code... values) {
        return String.join("|", words(values));
    }

    private static ArrayNode texts(Collection<String> texts) {
        return MAPPER.valueToTree(texts);
    }
}
