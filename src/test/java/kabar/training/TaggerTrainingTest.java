package kabar.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kabar.entities.tagger.Family;
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
        Files.writeString(folder.resolve("train.conll"), SENTENCES, StandardCharsets.UTF_8);
        byte[] first = train();
        assertThat(train()).isEqualTo(first);
        assertThat(first).hasSize(6 + 7 * 7 + 1024 * 7).startsWith('K', 'T', 'A', 'G', 1, 10);
    }

    private byte[] train() throws IOException {
        var out = new ByteArrayOutputStream();
        new Trainer(Family.ID, 1 << 10, 3, 2)
                .train(List.of(new TrainingSet("train.conll", "id")), folder)
                .write(out);
        return out.toByteArray();
    }

    @Test
    void everyFamily_hasSetsToLearnFromThatMayBeShipped() {
        for (Family family : Family.values())
            assertThat(TrainingSet.of(family))
                    .as(family.name())
                    .isNotEmpty()
                    .noneMatch(
                            set -> set.file().matches(".*(wikineural|masakhaner|anercorp|nerp/|nerui|nerugm|raw-).*"));
    }
}
