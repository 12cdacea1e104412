package kabar.entities.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which means of its own a text is read with. */
class ScriptTest {
    private static final Readers READERS = new Readers();

    @ParameterizedTest
    @CsvSource({
        "zh, HAN",
        "ar, ARABIC",
        "id, CASED",
        "ru, CASED",
        "hi, PLAIN",
        "am, PLAIN",
        "th, SIGNS",
        "ko, SIGNS",
        "km, CASED",
        "und, CASED"
    })
    void language_decidesOnTheScript(String language, Script script) {
        assertThat(Script.of(language)).isEqualTo(script);
        assertThat(READERS.read(Tokens.of("a"), List.of(), language).script()).isEqualTo(script);
    }

    @Test
    void chineseText_hasTheWordsOfItsSigns() {
        HanText text = READERS.read(Tokens.of("中國人"), List.of(), "zh").as(HanText.class);
        assertThat(text.sign(1)).isEqualTo('国');
        assertThat(text.wordStart(1)).isZero();
        assertThat(text.wordEnd(0)).isGreaterThan(1);
    }

    @Test
    void arabicText_hasItsWordsWithoutWhatIsWrittenTogetherWithThem() {
        ArabicText text = READERS.read(Tokens.of("والوزير"), List.of(), "ar").as(ArabicText.class);
        assertThat(text.cut(0)).isEqualTo(1);
        assertThat(text.article(0)).isTrue();
        assertThat(text.is(0, Word.ROLE)).isTrue();
    }
}
