package kabar.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training from labelled sentences to a model file. */
class TaggerTrainingTest {
    private static final String SENTENCES = """
            Menurut\tO
            Zubrin\tB-PER
            Kalato\tI-PER
            ,\tO
            jalan\tO
            itu\tO
            ditutup\tO
            .\tO

            Warga\tO
            Vexolandia\tB-LOC
            pulang\tO
            .\tO
            """;

    @TempDir
    Path folder;

    @Test
    void equalSentences_giveEqualModelFiles() throws IOException {
        Path sentences = folder.resolve("train.conll");
        Files.writeString(sentences, SENTENCES, StandardCharsets.UTF_8);
        byte[] first = train("first.bin", sentences);
        assertThat(train("second.bin", sentences)).isEqualTo(first);
        assertThat(first).hasSize(6 + 7 * 7 + 65_536 * 7).startsWith('K', 'T', 'A', 'G', 1, 16);
    }

    private byte[] train(String name, Path sentences) throws IOException {
        Path model = folder.resolve(name);
        TaggerTraining.main(new String[] {model.toString(), "id:" + sentences, "id:" + sentences});
        return Files.readAllBytes(model);
    }
}
