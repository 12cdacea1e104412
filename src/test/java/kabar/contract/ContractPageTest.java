package kabar.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kabar.SampleArticles;
import kabar.article.Parsed;
import kabar.article.TopicNames;
import kabar.json.OutputLine;
import kabar.pipeline.Outcome;
import kabar.pipeline.Output;
import kabar.pipeline.Pipeline;
import kabar.pipeline.PipelineSettings;
import kabar.pipeline.Stages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/contract/README.md} are what the samples give. */
class ContractPageTest {
    private static final Path PAGE = Contract.FOLDER.resolve("README.md");

    @Test
    void headersOfAReport_areThoseOfTheRevisionInAReplay() throws IOException {
        List<Output> outputs = outputs(new TopicNames("check."), "check");
        Output revision = last(outputs, "check.country.kz", "en-03");
        assertThat(PageBlocks.of(PAGE, "text").get(0)).isEqualTo(lines(revision.headers()));
    }

    @Test
    void story_isTheLastRecordUnderItsKey() throws IOException {
        Output story = last(outputs(PipelineSettings.DEFAULTS.topics(), null), "news.stories", "en-01");
        assertThat(json(0)).isEqualTo(Contract.json(story.value()));
        assertThat(story.headers()).isEqualTo(Map.of("content-type", "application/json"));
    }

    @Test
    void deadLetter_isThatOfTheBrokenEvent() throws IOException {
        byte[] broken = "{\"id\": \"a-1\", \"title\": ".getBytes(StandardCharsets.UTF_8);
        var pipeline = new Pipeline(Stages.load(PipelineSettings.DEFAULTS, "test"), "news.history");
        pipeline.next(SampleArticles.inOrder().get(0));
        var rejected = (Outcome.Rejected) pipeline.next(broken).get(0);
        Output letter = rejected.outputs().get(0);
        assertThat(letter.value()).isEqualTo(broken);
        assertThat(PageBlocks.of(PAGE, "text").get(1)).isEqualTo(lines(letter.headers()));
        byte[] line = OutputLine.deadLetter(
                letter.topic(),
                letter.keyText(),
                letter.value(),
                new Parsed.Rejected(rejected.reason(), rejected.message()));
        Contract.validLine(new String(line, StandardCharsets.UTF_8));
        assertThat(json(1)).isEqualTo(Contract.json(line));
    }

    private static List<Output> outputs(TopicNames names, @Nullable String replay) {
        var settings = PipelineSettings.DEFAULTS.into(names, replay);
        var pipeline = new Pipeline(Stages.load(settings, "test"), "news.history");
        var outputs = new ArrayList<Output>();
        for (byte[] article : SampleArticles.inOrder())
            for (Outcome outcome : pipeline.next(article))
                outputs.addAll(Contract.valid(outcome).outputs());
        return outputs;
    }

    private static Output last(List<Output> outputs, String topic, String key) {
        List<Output> found = outputs.stream()
                .filter(output -> output.topic().equals(topic) && key.equals(output.keyText()))
                .toList();
        return found.get(found.size() - 1);
    }

    private static String lines(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static JsonNode json(int block) throws IOException {
        return Contract.json(PageBlocks.of(PAGE, "json").get(block).getBytes(StandardCharsets.UTF_8));
    }
}
