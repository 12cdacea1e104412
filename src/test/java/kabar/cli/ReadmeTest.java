package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages name exists. */
class ReadmeTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");
    private static final Pattern FILE = Pattern.compile("(?:src|docs|topics)/[\\w./-]*\\w|\\w+/\\w+\\.java|pom\\.xml");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/extending.md",
                "docs/performance.md",
                "docs/quality.md",
                "docs/quality-predicted.md"
            })
    void links_leadToFiles(String page) throws IOException {
        assertThat(LINK.matcher(Files.readString(Path.of(page))).results().map(link -> link.group(1)))
                .filteredOn(link -> !link.startsWith("https:"))
                .allSatisfy(
                        link -> assertThat(Path.of(page).resolveSibling(link)).exists());
    }

    @Test
    void packages_areAllNamed() throws IOException {
        String page = Files.readString(Path.of("README.md"));
        try (Stream<Path> packages = Files.list(Path.of("src/main/java/kabar"))) {
            assertThat(packages.filter(Files::isDirectory).map(Path::getFileName))
                    .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
        }
    }

    @Test
    void commandsInTheText_areUnderstood() throws IOException {
        var nowhere = new PrintWriter(Writer.nullWriter());
        List<String> commands = Markdown.of(Files.readString(Path.of("README.md")))
                .code()
                .filter(code -> code.startsWith("./kabar "))
                .toList();
        assertThat(commands).isNotEmpty().allSatisfy(command -> {
            String arguments = command.replaceFirst("^\\./kabar ", "")
                    .replaceFirst(" >.*", "")
                    .replace("NAME", "january");
            String[] words = arguments.split(" ");
            Main.commandLine(Map.of(), nowhere, nowhere, words).parseArgs(words);
        });
    }

    @Test
    void filesToTouch_exist() throws IOException {
        assertThat(Markdown.of(Files.readString(Path.of("docs/extending.md")))
                        .code()
                        .filter(code -> FILE.matcher(code).matches()))
                .hasSizeGreaterThan(30)
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }
}
