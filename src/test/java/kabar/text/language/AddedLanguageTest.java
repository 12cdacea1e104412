package kabar.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A language that nobody speaks gets a table, and is recognised. */
class AddedLanguageTest {
    private static final List<String> TABLE = List.of(
            "= qaa", "9 _zvorn_ _brixel_ _quorm_ _zvek_ _plindu_", "6 zvor rixe uorm _zv lind ndu_ xel_ orm_ _qu");
    private static final String TEXT = "Brixel zvorn quorm plindu zvek brixel quorm, zvorn plindu zvek.";

    @Test
    void detect_aTableMore_tellsItsLanguage() {
        var detector = new LanguageDetector(TABLE);

        assertThat(detector.languages()).contains("qaa");
        assertThat(detector.detect("", TEXT, null)).isEqualTo("qaa");
    }

    @Test
    void detect_aTableMore_leavesOtherTextsAlone() {
        var detector = new LanguageDetector(TABLE);

        assertThat(detector.detect("", "Shugaban kasa ya sanya hannu kan sabuwar dokar kasafin kudi", null))
                .isEqualTo("ha");
        assertThat(detector.detect("", "The president signs a new budget law after a long debate", null))
                .isEqualTo("en");
    }

    @Test
    void detect_withoutTheTable_isInNoLanguage() {
        assertThat(new LanguageDetector().detect("", TEXT, null)).isEqualTo("und");
    }
}
