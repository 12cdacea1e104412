package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kabar.config.SettingsLoader;
import kabar.json.OutputLine;
import kabar.pipeline.Output;
import kabar.pipeline.Pipeline;
import kabar.topology.NewsStages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final String REPORT =
            "Jembatan gantung di Kabupaten Lebak putus pada Rabu sore setelah hujan tiga jam."
                    + " Sebanyak 17 pelajar yang sedang menyeberang jatuh ke sungai, tetapi semuanya selamat setelah ditolong warga."
                    + " Camat setempat meminta warga memakai jalan memutar sejauh 6 kilometer sampai jembatan baru selesai dibangun.";

    @TempDir
    private Path folder;

    @Test
    void twoArticles_areAlsoShownSideBySide() throws IOException {
        String one = file("one", REPORT);
        String other = file("other", REPORT.replace("17", "23").replace("6 kilometer", "9 kilometer"));
        Cli cli = Cli.run("explain", one, other);
        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out())
                .contains("side by side", "no  numbers", "17, 6 against 23, 9")
                .endsWith("Their texts would be copies if these held too: numbers, facts.\n");
    }

    @Test
    void twoRecords_areShownSideBySideAsWell() throws IOException {
        var pipeline = new Pipeline(NewsStages.load(SettingsLoader.of(Map.of()), "test"), "news.history");
        var values = new StringBuilder();
        for (String event : List.of(event("one", REPORT), event("other", REPORT.replace("tetapi", "namun"))))
            pipeline.next(event.getBytes(StandardCharsets.UTF_8)).stream()
                    .flatMap(outcome -> outcome.outputs().stream())
                    .filter(output -> !output.topic().endsWith("stories"))
                    .forEach(output -> values.append(new String(output.value(), StandardCharsets.UTF_8))
                            .append('\n'));
        Path records = folder.resolve("records.jsonl");
        Cli cli = Cli.run("explain", Files.writeString(records, values).toString());
        assertThat(cli.out()).contains("Their texts are copies; if any of these did not hold, they would not be.");
    }

    @Test
    void oneArticle_isExplainedAlone() throws IOException {
        assertThat(Cli.run("explain", file("one", REPORT)).out())
                .contains("verdict    original")
                .doesNotContain("side by side");
    }

    @Test
    void countryThatIsNotNamed_isExplainedByDatelineOrOutlet() throws IOException {
        String body = "Harga cabai naik pada Selasa (26/5) menurut pedagang di pasar.";
        assertThat(Cli.run("explain", file("filed", "JAKARTA - " + body)).out())
                .contains("ID         primary", "not named in the text; filed from JAKARTA");
        Path outlet = folder.resolve("outlet.json");
        String event = event("outlet", body).replace("}", ",\"publisher\":{\"name\":\"Warta\",\"country\":\"ID\"}}");
        assertThat(Cli.run("explain", Files.writeString(outlet, event).toString())
                        .out())
                .contains("ID         primary", "not named in the text; the outlet's country");
    }

    @Test
    void linesOfProcess_areExplainedWithTheirTopic() throws IOException {
        String story =
                "{\"topic\":\"news.stories\",\"key\":\"one\",\"value\":{\"schema\":\"kabar.story/1\",\"id\":\"one\"}}";
        String letter =
                "{\"topic\":\"news.dlq\",\"key\":null,\"reason\":\"not-json\",\"message\":\"no\",\"value\":\"x\"}";
        Path lines = folder.resolve("lines.jsonl");
        Files.writeString(lines, report() + "\n" + story + "\n" + letter + "\n");

        Cli cli = Cli.run("explain", lines.toString());

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out())
                .startsWith("Jembatan putus\n  id         one\n")
                .contains("  topics     news.country.id\n")
                .contains("in news.stories, no report: one\n")
                .endsWith("in news.dlq since it is no article: not-json, no\n\n");
    }

    private static String report() {
        var pipeline = new Pipeline(NewsStages.load(SettingsLoader.of(Map.of()), "test"), "news.history");
        Output report = pipeline.next(event("one", REPORT).getBytes(StandardCharsets.UTF_8))
                .get(0)
                .outputs()
                .get(0);
        return new String(
                OutputLine.of(report.topic(), report.keyText(), Objects.requireNonNull(report.value())),
                StandardCharsets.UTF_8);
    }

    private static String event(String name, String body) {
        return "{\"id\":\"" + name + "\",\"title\":\"Jembatan putus\",\"body\":\"" + body
                + "\",\"publishedAt\":\"2022-01-12T00:00:00Z\"}";
    }

    private String file(String name, String body) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"), event(name, body))
                .toString();
    }
}
