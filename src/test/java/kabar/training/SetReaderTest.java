package kabar.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labelled sets in the ways they are written. */
class SetReaderTest {
    @TempDir
    Path folder;

    private static String told(LabelledWords words) {
        var told = new StringBuilder();
        for (int i = 0; i < words.size(); i++)
            told.append(words.gap(i).isEmpty() ? "" : "_")
                    .append(words.word(i))
                    .append('/')
                    .append(words.label(i))
                    .append(' ');
        return told.toString().strip();
    }

    @Test
    void wordsAndLabels_ofManyNames() throws IOException {
        Path file = folder.resolve("set.conll");
        Files.writeString(
                file,
                "-DOCSTART-\tO\nZubrin\tB-politician\nKalato\tI-politician\n,\tO\nVexo\tB-GPE\n\nKal\tB-ORG-corp\nyear\tB-DATE\n",
                StandardCharsets.UTF_8);
        List<LabelledWords> sentences = SetReader.read(file, true);
        assertThat(sentences).hasSize(2);
        assertThat(told(sentences.get(0))).isEqualTo("Zubrin/B_PER _Kalato/I_PER ,/O _Vexo/B_LOC");
        assertThat(told(sentences.get(1))).isEqualTo("Kal/B_ORG _year/O");
    }

    @Test
    void packedFile_hasASignALineAndBlanksAsLines() throws IOException {
        Path file = folder.resolve("set.conll.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (String sign : List.of("น", "า", "ย", "ก", "ข"))
                out.write(
                        (sign + "\t" + (sign.equals("น") ? "B" : "I") + "-PERSON\n").getBytes(StandardCharsets.UTF_8));
            out.write("_\tO\nค\tO\n".getBytes(StandardCharsets.UTF_8));
        }
        // The form of address is no part of the name.
        assertThat(told(SetReader.read(file, false).get(0))).isEqualTo("น/O า/O ย/O ก/B_PER ข/I_PER _ค/O");
    }

    @Test
    void articlesOfFactRuEval_arePersonsByTheirNameAlone() throws IOException {
        Path file = folder.resolve("dev.jsonl");
        Files.writeString(
                file,
                "{\"text\": \"Министр Зубрин приехал.\", \"entities\": [{\"type\": \"Person\", \"spans\": ["
                        + "{\"type\": \"job\", \"start\": 0, \"end\": 7}, {\"type\": \"surname\", \"start\": 8, \"end\": 14}]}]}",
                StandardCharsets.UTF_8);
        assertThat(told(SetReader.read(file, true).get(0))).isEqualTo("Министр/O _Зубрин/B_PER _приехал/O ./O");
    }
}
