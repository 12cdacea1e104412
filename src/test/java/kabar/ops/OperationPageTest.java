package kabar.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page, the rules and the dashboard speak of the figures that there are; {@code -Dkabar.update=true} writes the table anew. */
class OperationPageTest {
    private static final Path PAGE = Path.of("docs/operation.md");
    private static final String HEAD = "| figure | what it says | what to do |\n|---|---|---|\n";
    private static final Pattern NAME = Pattern.compile("\\bkabar_[a-z_]+");

    private static String table() {
        return Arrays.stream(StreamFigure.values())
                .map(figure -> "| `" + figure.exposed()
                        + (figure.labels().isEmpty() ? "" : "{" + String.join(",", figure.labels()) + "}") + "` | "
                        + figure.meaning() + " | " + figure.remedy() + " |\n")
                .collect(Collectors.joining("", HEAD, "\n"));
    }

    @Test
    void table_isThatOfTheCode() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(HEAD);
        int end = page.indexOf("\n\n", start) + 2;
        if (Boolean.getBoolean("kabar.update"))
            Files.writeString(PAGE, page.substring(0, start) + table() + page.substring(end));
        assertThat(Files.readString(PAGE)).contains(table());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/operation.md",
                "ops/prometheus/kabar-rules.yml",
                "ops/prometheus/kabar-rules-test.yml",
                "ops/grafana/kabar.json"
            })
    void everyFigureNamed_isThere(String file) throws IOException {
        var known =
                Arrays.stream(StreamFigure.values()).map(StreamFigure::exposed).collect(Collectors.toSet());
        assertThat(NAME.matcher(Files.readString(Path.of(file)))
                        .results()
                        .map(match -> match.group().replaceFirst("(_seconds)_(bucket|sum|count)$", "$1"))
                        .distinct())
                .isSubsetOf(known);
    }
}
