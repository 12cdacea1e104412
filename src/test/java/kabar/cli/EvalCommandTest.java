package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kabar.eval.unseen.PredictedPage;
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
                        "\\| countries F1, all +\\| ≥ 0.88 \\| 0.800 +\\| 0[.0-9]+–1.000 +\\| no +\\| P 1.000, R 0.667, 2 articles")
                .containsPattern("\\| first country right +\\| ≥ 0.93 \\| 1.000 +\\| 0.342–1.000 +\\| yes")
                .contains("Not there, so not measured: ", "country-reuters21578")
                .contains("- `pairs-tgcontest/L0.2` missed NO");
        assertThat(cli.err()).contains("below its bar: gold-country: countries F1, all");
    }

    @Test
    void strict_failsWhereAFigureMissesItsBar_andPageAndPredictionsAreWrittenAllTheSame() throws IOException {
        Path page = shared.resolve("quality.md");
        Path predictions = shared.resolve("predictions");
        Cli cli = Cli.run(
                "eval",
                "--shared",
                shared.toString(),
                "--write",
                page.toString(),
                "--predictions",
                predictions.toString(),
                "--strict");
        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(Files.readString(page)).isEqualTo(cli.out());
        assertThat(Files.readString(predictions.resolve("gold-country.jsonl")))
                .startsWith(
                        "{\"set\":\"pairs-tgcontest\",\"id\":\"L0.1\",\"countries\":[{\"code\":\"JP\",\"role\":\"PRIMARY\"}")
                .hasLineCount(2);
    }

    @Test
    void leaveOut_fitsWithoutEachSetAndLanguage_andKeepsTheOtherPartOfThePage() throws IOException {
        write("pairs-semeval2022t8/train.jsonl", """
                {"id1": "1", "id2": "2", "lang1": "en", "lang2": "en", "text1": "Norway opened a harbour.", "text2": "Peru votes."}
                """);
        write("gold-country/labels.jsonl", """
                {"set": "pairs-tgcontest", "id": "L0.1", "lang": "ru", "primary": ["JP", "FR"], "secondary": [], "not": []}
                {"set": "pairs-semeval2022t8", "id": "1", "lang": "en", "primary": ["NO"], "secondary": [], "not": []}
                """);
        Path page = shared.resolve("predicted.md");
        Files.writeString(
                page,
                PredictedPage.of("").withTagger("0123456789abcdef", "| kept |").toString());
        Cli cli = Cli.run("eval", "--leave-out", "--shared", shared.toString(), "--write", page.toString());
        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out())
                .contains("### weights of attribution, a set left out: countries F1")
                .containsPattern("\\| pairs-semeval2022t8 +\\| 1.000 +\\| 0.207–1.000 \\| P 1.000, R 1.000")
                .contains(
                        "### weights of attribution, a language left out: countries F1",
                        "`0123456789abcdef`",
                        "| kept |");
        assertThat(Files.readString(page)).isEqualTo(cli.out());
        assertThat(Cli.run("eval", "--shared", shared.toString(), "--leave-out", "--check", page.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void check_ofAPageMadeFromOtherSets_namesTheCommand() throws IOException {
        Path page = shared.resolve("predicted.md");
        Files.writeString(
                page,
                PredictedPage.of("")
                        .withConstants("0123456789abcdef", "| old |")
                        .toString());
        Cli cli = Cli.run("eval", "--shared", shared.toString(), "--leave-out", "--check", page.toString());
        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.err())
                .contains(
                        "predicted.md was made from other code, resources or sets: run ./kabar eval --leave-out --write ");
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
