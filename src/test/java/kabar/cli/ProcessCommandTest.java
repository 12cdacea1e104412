package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kabar.config.SettingsLoader;
import kabar.contract.Contract;
import kabar.pipeline.Pipeline;
import kabar.pipeline.Stages;
import kabar.topology.NewsStages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessCommandTest {
    private static final Stages STAGES = NewsStages.load(SettingsLoader.of(Map.of()), "test");

    @TempDir
    private Path folder;

    private final Pipeline pipeline = new Pipeline(STAGES, "news.history");

    @Test
    void articlesWithoutAnyDate_areAllWritten() throws IOException {
        String written = process("""
                {"id": "a", "title": "Banjir di Kudus"}
                {"id": "b", "title": "Panen raya di Ngawi"}
                """);
        assertThat(written.lines().filter(line -> line.contains("news.country.id")))
                .hasSize(2);
        assertThat(pipeline.ledger().ended()).isEqualTo(2);
    }

    @Test
    void articlesBeforeTheFirstDate_areWrittenInTheOrderGiven() throws IOException {
        String written = process("""
                {"id": "a", "title": "Banjir di Kudus"}
                not an event
                {"id": "b", "title": "Panen raya di Ngawi", "publishedAt": "2022-01-12T00:00:00Z"}
                """);
        assertThat(written.lines()
                        .filter(line -> !line.contains("news.stories"))
                        .map(line -> line.replaceAll("^\\{\"topic\":\"([^\"]+)\".*", "$1")))
                .containsExactly("news.country.id", "news.dlq", "news.country.id");
    }

    @Test
    void linesThatItWrote_areTheirArticlesAgain() throws IOException {
        String written = process("""
                {"id": "a", "title": "Banjir di Kudus", "publishedAt": "2022-01-12T00:00:00Z", "publisher": "ada.example"}
                {"id": "b"}
                """);

        String again = process(written, new Pipeline(STAGES, "news.history"));

        assertThat(written.lines()).hasSize(3);
        assertThat(again).isEqualTo(written);
    }

    private String process(String events) throws IOException {
        return process(events, pipeline);
    }

    private String process(String events, Pipeline pipeline) throws IOException {
        var command = new ProcessCommand();
        command.files = List.of(
                Files.writeString(folder.resolve("events.jsonl"), events).toString());
        var out = new ByteArrayOutputStream();
        command.run(pipeline, out);
        String written = out.toString(StandardCharsets.UTF_8);
        written.lines().forEach(Contract::validLine);
        return written;
    }
}
