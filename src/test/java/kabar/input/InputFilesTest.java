package kabar.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import kabar.article.Parsed;
import kabar.json.event.ArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    @TempDir
    private Path folder;

    private final InputFiles files = new InputFiles(InputStream.nullInputStream());

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        if (name.endsWith(".gz")) {
            try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
                out.write(content.getBytes(StandardCharsets.UTF_8));
            }
        } else {
            Files.writeString(file, content);
        }
        return file;
    }

    /** Source without the folder, and value. */
    private List<String> read(InputFiles from, Path... paths) {
        List<String> arguments = new ArrayList<>();
        for (Path path : paths) arguments.add(path.toString());
        List<String> events = new ArrayList<>();
        from.forEach(
                arguments,
                event -> events.add(event.source().replace(folder.toString(), "") + " "
                        + new String(event.value(), StandardCharsets.UTF_8)));
        return events;
    }

    @Test
    void forEach_lines_areEventsWithTheirNumbers() throws IOException {
        Path file = write("a.jsonl", "{\"id\":1}\r\n\nbukan json\n");

        assertThat(read(files, file)).containsExactly("/a.jsonl:1 {\"id\":1}", "/a.jsonl:3 bukan json");
    }

    @Test
    void forEach_json_isOneEventUntouched() throws IOException {
        assertThat(read(files, write("a.json", "{\n \"id\":1}\n"))).containsExactly("/a.json {\n \"id\":1}\n");
    }

    @Test
    void forEach_compressedFiles_areReadLikeTheOthers() throws IOException {
        Path lines = write("a.ndjson.gz", "1\n2\n");
        Path event = write("b.json.gz", "{}");

        assertThat(read(files, lines, event)).containsExactly("/a.ndjson.gz:1 1", "/a.ndjson.gz:2 2", "/b.json.gz {}");
    }

    @Test
    void forEach_folder_isWalkedInOrderOfNamesAndSkipsWhatHoldsNoEvents() throws IOException {
        write("b.jsonl", "b");
        write("a/z.json", "z");
        write("a/y/x.jsonl", "x");
        write("c.png", "c");

        assertThat(read(files, folder)).containsExactly("/a/y/x.jsonl:1 x", "/a/z.json z", "/b.jsonl:1 b");
        assertThat(files.skipped()).containsExactly(folder.resolve("c.png"));
    }

    @Test
    void forEach_standardInput_isLinesAtItsPlaceInTheOrder() throws IOException {
        InputFiles withInput = new InputFiles(new ByteArrayInputStream("p\nq".getBytes(StandardCharsets.UTF_8)));

        assertThat(read(withInput, write("a.jsonl", "a"), Path.of("-"), write("b.jsonl", "b")))
                .containsExactly("/a.jsonl:1 a", "-:1 p", "-:2 q", "/b.jsonl:1 b");
    }

    @Test
    void forEach_textFile_isAnArticle() throws IOException {
        Path file = write(
                "panen-raya.txt",
                "Panen Raya Dimulai di Tiga Desa\n\nRABU, 12 JANUARI 2022 | 07:01 WIB\n\nPetani di tiga desa mulai memanen padi.\n\nHarga gabah naik.\n");

        Parsed parsed = onlyEvent(file);

        assertThat(parsed).isInstanceOfSatisfying(Parsed.Accepted.class, accepted -> {
            assertThat(accepted.article().id()).isEqualTo("panen-raya");
            assertThat(accepted.article().title()).isEqualTo("Panen Raya Dimulai di Tiga Desa");
            assertThat(accepted.article().publishedAt()).isEqualTo("2022-01-12T00:01:00Z");
            assertThat(accepted.article().body()).contains("Harga gabah naik.");
        });
        assertThat(onlyEvent(write("lain.txt.gz", "Panen Raya\n\nPetani memanen padi.")))
                .isInstanceOfSatisfying(
                        Parsed.Accepted.class,
                        accepted -> assertThat(accepted.article().id()).isEqualTo("lain"));
        assertThat(onlyEvent(write("tanpa-akhiran", "Panen Raya\n\nPetani memanen padi.")))
                .isInstanceOf(Parsed.Accepted.class);
    }

    @Test
    void forEach_textFileThatIsNoText_isAnEventToBeRejected() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(onlyEvent(latin)).isInstanceOf(Parsed.Rejected.class);
        assertThat(onlyEvent(write("kosong.txt", " \n"))).isInstanceOf(Parsed.Rejected.class);
    }

    @Test
    void forEach_missingPath_isNamedBeforeAnythingIsRead() throws IOException {
        Path there = write("a.jsonl", "a");
        List<InputEvent> events = new ArrayList<>();

        assertThatThrownBy(() -> files.forEach(
                        List.of(there.toString(), folder.resolve("tiada.jsonl").toString()), events::add))
                .isInstanceOf(UnreadableInput.class)
                .hasMessage("there is no file or folder " + folder.resolve("tiada.jsonl"));
        assertThat(events).isEmpty();
    }

    @Test
    void forEach_brokenGzip_isNamed() throws IOException {
        Path broken = folder.resolve("a.jsonl.gz");
        Files.writeString(broken, "not compressed");

        assertThatThrownBy(() -> read(files, broken))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageStartingWith("cannot read " + broken + ": ");
    }

    @Test
    void forEach_impossiblePath_isRefusedInWords() {
        assertThatThrownBy(() -> files.forEach(List.of("a\0b"), event -> {}))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageStartingWith("this is no path");
    }

    private Parsed onlyEvent(Path file) {
        List<InputEvent> events = new ArrayList<>();
        files.forEach(List.of(file.toString()), events::add);
        assertThat(events).hasSize(1);
        return new ArticleReader().read(events.get(0).value());
    }
}
