package kabar.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kabar.SampleArticles;
import kabar.article.TopicNames;
import kabar.pipeline.Outcome;
import kabar.pipeline.Output;
import kabar.pipeline.Pipeline;
import kabar.pipeline.PipelineSettings;
import kabar.pipeline.ReportHeaders;
import kabar.pipeline.Stages;
import org.junit.jupiter.api.Test;

/** The channels, messages and headers of {@code asyncapi.json} are those of the code. */
class AsyncApiTest {
    private static final JsonNode API = Contract.read("asyncapi.json");
    private static final TopicNames REPLAYED = new TopicNames("check.");

    @Test
    void channels_areTheDeclaredTopics() {
        List<String> addresses = new ArrayList<>();
        API.path("channels")
                .forEach(channel -> addresses.add(channel.path("address").asText()));
        assertThat(addresses)
                .containsExactlyInAnyOrderElementsOf(
                        DeclaredChannels.byAddress().keySet());
        API.path("channels")
                .forEach(channel ->
                        assertThat(channel.at("/bindings/kafka/topic")).isEqualTo(channel.path("address")));
    }

    @Test
    void everyChannel_isReadOrWritten() {
        List<String> used = new ArrayList<>();
        API.path("operations").forEach(operation -> {
            String channel = operation.at("/channel/$ref").asText();
            used.add(channel);
            boolean input = List.of("#/channels/articles", "#/channels/history").contains(channel);
            assertThat(operation.path("action").asText()).as(channel).isEqualTo(input ? "receive" : "send");
        });
        List<String> channels = new ArrayList<>();
        API.path("channels").fieldNames().forEachRemaining(name -> channels.add("#/channels/" + name));
        assertThat(used).containsExactlyInAnyOrderElementsOf(channels);
    }

    @Test
    void everyReference_leadsSomewhere() {
        List<String> references = new ArrayList<>();
        API.findValuesAsText("$ref", references);
        assertThat(references)
                .isNotEmpty()
                .allMatch(reference -> reference.startsWith("#")
                        ? !API.at(reference.substring(1)).isMissingNode()
                        : Files.isRegularFile(Contract.FOLDER.resolve(reference)));
    }

    @Test
    void headers_areThoseOfTheRecords_inTheirOrder() {
        Map<String, Set<String>> written = headersOfAReplay();
        assertThat(written.keySet()).containsExactlyInAnyOrder("report", "story", "deadLetter");
        written.forEach((message, names) -> assertThat(
                        message(message).at("/headers/properties").fieldNames())
                .toIterable()
                .as(message)
                .containsExactlyElementsOf(names));
    }

    @Test
    void schemaOfAReport_isThatOfItsHeader() {
        String file = message("report").at("/payload/schema/$ref").asText();
        assertThat(Contract.read(file).path("$id").asText()).isEqualTo(ReportHeaders.SCHEMA);
        assertThat(message("report")
                        .at("/headers/properties/ce_dataschema/const")
                        .asText())
                .isEqualTo(ReportHeaders.SCHEMA);
    }

    private static JsonNode message(String name) {
        return API.at("/components/messages/" + name);
    }

    /** Header names by message, of the samples and of an event that is none. */
    private static Map<String, Set<String>> headersOfAReplay() {
        var settings = PipelineSettings.DEFAULTS.into(REPLAYED, "check");
        var pipeline = new Pipeline(Stages.load(settings, "test"), "news.history");
        var headers = new LinkedHashMap<String, Set<String>>();
        byte[] broken = "not an article".getBytes(StandardCharsets.UTF_8);
        Stream.concat(SampleArticles.inOrder().stream(), Stream.of(broken))
                .flatMap(event -> pipeline.next(event).stream())
                .map(Contract::valid)
                .map(Outcome::outputs)
                .flatMap(List::stream)
                .forEach(output -> {
                    assertThat(output.headers()).containsEntry(ReportHeaders.REPLAY, "check");
                    headers.computeIfAbsent(messageOf(output), message -> new LinkedHashSet<>())
                            .addAll(output.headers().keySet());
                });
        return headers;
    }

    private static String messageOf(Output output) {
        if (output.topic().equals(REPLAYED.deadLetters())) return "deadLetter";
        return output.topic().equals(REPLAYED.stories()) ? "story" : "report";
    }
}
