package kabar.entities.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;

/** Texts read sign by sign. */
class SignTextTest {
    private static final Readers READERS = new Readers();

    private static String words(String language, String text) {
        Reading reading = READERS.read(Tokens.of(text), List.of(), language);
        SignText signs = reading.as(SignText.class);
        var words = new StringBuilder();
        for (int i = 0; i < reading.size(); i = signs.wordEnd(i))
            words.append(words.isEmpty() ? "" : " ").append(reading.text(i, signs.wordEnd(i)));
        return words.toString();
    }

    @Test
    void text_isCutIntoTheWordsOfItsLanguage() {
        assertThat(words("ja", "ジョンは日本に行った")).startsWith("ジョン は 日本 に");
        assertThat(words("th", "ประเทศไทย")).startsWith("ประเทศ ");
    }

    @Test
    void korean_isReadSyllableBySyllable() {
        Reading text = READERS.read(Tokens.of("마이클은 왔다"), List.of(), "ko");
        assertThat(text.size()).isEqualTo(6);
        assertThat(words("ko", "마이클은")).isEqualTo("마이클 은");
    }

    @Test
    void position_isThatInTheWord() {
        Reading reading = READERS.read(Tokens.of("ジョンは"), List.of(), "ja");
        SignText text = reading.as(SignText.class);
        assertThat(List.of(text.position(0), text.position(1), text.position(2), text.position(3)))
                .containsExactly(1, 2, 3, 0);
        assertThat(text.position(4)).isEqualTo(4);
        assertThat(text.apart(0)).isTrue();
        assertThat(text.apart(1)).isFalse();
    }
}
