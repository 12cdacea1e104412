package kabar.entities.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The model file, and the best labels by it. */
class TaggerTest {
    @Test
    void model_writtenAndReadAgain_isTheSame() throws IOException {
        byte[] weights = new byte[4 * Label.COUNT];
        weights[2 * Label.COUNT + 3] = -128;
        weights[2 * Label.COUNT + 4] = 127;
        byte[] transitions = new byte[Label.COUNT * Label.COUNT];
        transitions[1] = 9;
        var out = new ByteArrayOutputStream();
        new Model(4, transitions, weights).write(out);
        Model model = Model.read(new ByteArrayInputStream(out.toByteArray()));
        int[] scores = new int[Label.COUNT];
        model.score(new int[] {2, 2, 0}, 3, scores, 0);
        assertThat(scores).containsExactly(0, 0, 0, -256, 254, 0, 0);
        assertThat(model.transitions()[1]).isEqualTo(9);
    }

    @Test
    void otherLayout_isRefusedByItsVersion() {
        byte[] future = {0x4B, 0x54, 0x41, 0x47, 99, 1};
        assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(future)))
                .isInstanceOf(IOException.class)
                .hasMessage("tagger model version 99, expected 1");
    }

    @Test
    void decoder_neverContinuesANameOfAnotherType() {
        var decoder = new Decoder(new int[Label.COUNT * Label.COUNT]);
        int[] scores = {0, 5, 0, 0, 0, 0, 0, 0, 0, 1, 0, 9, 0, 0};
        System.arraycopy(scores, 0, decoder.scores(2), 0, scores.length);
        byte[] labels = new byte[2];
        decoder.decode(2, labels, 0);
        assertThat(Label.of(labels[0])).isEqualTo(Label.B_ORG);
        assertThat(Label.of(labels[1])).isEqualTo(Label.I_ORG);
    }
}
