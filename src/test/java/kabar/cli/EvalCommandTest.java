package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
    @TempDir
    private Path shared;

    @BeforeEach
    void twoLabelledArticles() throws IOException {
        write("pairs-tgcontest/train.jsonl", """
                {"lang": "ru", "title1": "Япония и Франция подписали договор", "text1": "Япония и Франция подписали договор о торговле.", \
                "title2": "Погода", "text2": "Завтра ожидается дождь.", "url1": "", "url2": ""}
                """);
        write("gold-country/labels.jsonl", """
                {"set": "pairs-tgcontest", "id": "L0.1", "lang": "ru", "primary": ["JP", "FR"], "secondary": [], "not": []}
                {"set": "pairs-tgcontest", "id": "L0.2", "lang": "ru", "primary": ["ZZ"], "secondary": ["NO"], "not": []}
                {"set": "raw-not-there", "id": "1", "lang": "id", "primary": ["ID"], "secondary": [], "not": []}
                """);
    }

    @Test
    void table_showsFigureBesideBar_andWhatIsMissing() {
        Cli cli = Cli.run("eval", "--shared", shared.toString());
        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out())
                .containsPattern(
                        "\\| countries F1, all +\\| ≥ 0.88 \\| 0.800 +\\| no +\\| P 1.000, R 0.667, 2 articles")
                .containsPattern("\\| first country right +\\| ≥ 0.93 \\| 1.000 +\\| yes")
                .contains("Not there, so not measured: ", "country-reuters21578")
                .contains("- `pairs-tgcontest/L0.2` missed NO");
        assertThat(cli.err()).contains("below its bar: gold-country: countries F1, all");
    }

    @Test
    void strict_failsWhereAFigureMissesItsBar() {
        assertThat(Cli.run("eval", "--shared", shared.toString(), "--strict").exitCode())
                .isEqualTo(1);
    }

    @Test
    void page_andPredictions_areWrittenWhereAsked() throws IOException {
        Path page = shared.resolve("quality.md");
        Path predictions = shared.resolve("predictions");
        Cli cli = Cli.run(
                "eval",
                "--shared",
                shared.toString(),
                "--write",
                page.toString(),
                "--predictions",
                predictions.toString());
        assertThat(Files.readString(page)).isEqualTo(cli.out());
        assertThat(Files.readString(predictions.resolve("gold-country.jsonl")))
                .startsWith(
                        "{\"set\":\"pairs-tgcontest\",\"id\":\"L0.1\",\"countries\":[{\"code\":\"JP\",\"role\":\"PRIMARY\"}")
                .hasLineCount(2);
    }

    @Test
    void noSets_isAFailureWithTheRemedy(@TempDir Path empty) {
        Cli cli = Cli.run("eval", "--shared", empty.toString());
        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains("no labelled sets in " + empty.resolve("data"), "--shared DIR");
    }

    private void write(String file, String lines) throws IOException {
        Path path = shared.resolve("data").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, lines);
    }
}
