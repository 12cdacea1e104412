package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build of the names: a language is one file of names and one line. */
class GazetteerBuildTest {
    private static final Path SOURCES = Path.of("src/gazetteer");

    @TempDir
    Path folder;

    @Test
    void supplement_oneFileAndOneLine_bringALanguage() throws Exception {
        Path supplement = folder.resolve("supplement");
        Files.createDirectories(supplement.resolve("countries"));
        Files.createFile(supplement.resolve("blocked.txt"));
        Files.writeString(supplement.resolve("languages.tsv"), "tpi\t\town\ten\ta\tO>!\n");
        Files.writeString(
                supplement.resolve("countries/tpi.tsv"), "PG\tPapua Niugini\tPapuan\tMosbi\nAU\tOAustrelia\n");
        assertThat(lines(supplement))
                .containsExactly(
                        "# kind\tcode\tname (empty: as in the line before)\tlanguages\tendings\tforms; sources and licences: sources.tsv",
                        "COUNTRY\tAU\tAU\ttpi\t\tAustrelia",
                        "\t\t\ttpi\ten\tAustreli*",
                        "COUNTRY\tPG\tPG\ttpi\t\tPapua Niugini",
                        "\t\t\ttpi\ten\tPapu* Niugini*",
                        "DEMONYM\tPG\tPG\ttpi\t\tPapuan",
                        "\t\t\ttpi\ten\tPapuan*",
                        "PLACE\tPG\tMosbi\ttpi\t\tMosbi",
                        "\t\t\ttpi\ten\t~Mosbi*");
    }

    @SuppressWarnings("unchecked")
    private List<String> lines(Path supplement) throws Exception {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments(classes));
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            return (List<String>) loader.loadClass("gazetteer.Build")
                    .getMethod("supplement", Path.class)
                    .invoke(null, supplement);
        }
    }

    private static String[] arguments(Path classes) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve("java/gazetteer"))) {
            return Stream.concat(
                            Stream.of("-d", classes.toString()), files.sorted().map(Path::toString))
                    .toArray(String[]::new);
        }
    }
}
