package kabar.entities.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kabar.entities.reading.Readers;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model file, and the best labels by it. */
class TaggerTest {
    private static final Readers READERS = new Readers();
    private static final Taggers TAGGERS = new Taggers();

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

    @Test
    void model_guardsItself() {
        byte[] transitions = new byte[Label.COUNT * Label.COUNT];
        assertThatThrownBy(() -> new Model(3, transitions, new byte[3 * Label.COUNT]))
                .hasMessage("buckets must be a power of two, was 3");
        assertThatThrownBy(() -> new Model(2, transitions, new byte[2 * Label.COUNT + 1]))
                .hasMessage("weights must be buckets × 7, was 15");
        assertThat(new Model(8, transitions, new byte[8 * Label.COUNT]).buckets())
                .isEqualTo(8);
        assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(new byte[] {0x4B, 0x54, 0x41, 0x48, 1, 1})))
                .hasMessage("not a tagger model");
    }

    @Test
    void score_sumsTheWeightsOfAllFeaturesByLabel() {
        byte[] weights = new byte[2 * Label.COUNT];
        for (int i = 0; i < weights.length; i++) weights[i] = (byte) (i * 19 - 120);
        int[] scores = new int[2 * Label.COUNT];
        new Model(2, new byte[Label.COUNT * Label.COUNT], weights).score(new int[] {0, 1, 1, 0}, 3, scores, 7);
        // One of the first row, two of the second: w + 2 (w + 133).
        assertThat(scores).containsExactly(0, 0, 0, 0, 0, 0, 0, -94, -37, 20, 77, 134, 191, 248);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id | Presiden Joko Widodo tiba di Kota Bandung kemarin. | O B_PER I_PER O O B_LOC I_LOC O
            en | Then Angela Merkel met Emmanuel Macron in London.   | O B_PER I_PER O B_PER I_PER O O
            zh | 王文斌说                                           | B_PER I_PER I_PER O
            """)
    void text_isLabelledByTheTaggerOfItsLanguage(String language, String text, String expected) {
        byte[] labels = TAGGERS.label(READERS.read(Tokens.of(text), List.of(), language));
        var told = new ArrayList<String>();
        for (byte label : labels) told.add(Label.of(label).toString());
        assertThat(String.join(" ", told)).isEqualTo(expected);
    }
}
