package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stored wording spelled out again. */
class SpelledTextTest {
    private static SpelledText spelled(String text) {
        return new SpelledText(Texts.wording(text), "id");
    }

    @Test
    void words_comeBackWithTheirValuesUnitsAndNames() {
        SpelledText text = spelled("Kapal itu membawa 1.250 orang, kata Rahmat. Harga naik 5 persen di Qwxzyvia.");

        assertThat(text.texts(0, text.size()))
                .containsExactly(
                        "kapal",
                        "itu",
                        "membawa",
                        "1250",
                        "orang",
                        "kata",
                        "Rahmat",
                        "harga",
                        "naik",
                        "5",
                        "¤%",
                        "di",
                        "Qwxzyvia");
        assertThat(text.values()).containsExactly("1250", "5");
        assertThat(text.isValue(3)).isTrue();
        assertThat(text.isValue(2)).isFalse();
        assertThat(text.isOfSigns()).isFalse();
    }

    @Test
    void rareWord_isKept() {
        assertThat(spelled("Kapal qwxzyv kandas").text(1)).isEqualTo("qwxzyv");
    }

    @Test
    void wordThatHadNoRoom_isAnEllipsis() {
        var body = new StringBuilder();
        for (int i = 0; i < 90; i++)
            body.append("qwx")
                    .append((char) ('a' + i / 26))
                    .append((char) ('a' + i % 26))
                    .append("zzz ");
        SpelledText text = spelled(body.toString());

        assertThat(text.text(49)).isEqualTo("qwxbxzzz"); // 50 × 8 characters
        assertThat(text.text(50)).isNull();
        assertThat(text.texts(49, 51)).containsExactly("qwxbxzzz", "…");
    }

    @Test
    void rangeBeyondTheText_isCut() {
        assertThat(spelled("Kapal kandas").texts(-3, 9)).containsExactly("kapal", "kandas");
        assertThat(spelled("Kapal kandas").texts(2, 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh,true", "ja,true", "th,true", "lo,true", "km,true", "my,true", "ko,false", "id,false"})
    void languageWithoutSpaces_isOfSigns(String language, boolean signs) {
        assertThat(new SpelledText(Texts.wording("x"), language).isOfSigns()).isEqualTo(signs);
    }

    /** Every word of a headline may have a capital: a name is one that the text has as a name. */
    @Test
    void headline_hasTheNamesOfItsText() {
        Fingerprint article = Draft.of("a")
                .title("Kapal Sinar Bahari Kandas, kata rahmat")
                .body("Menurut kepala pelabuhan Rahmat, kapal Sinar Bahari kandas.")
                .print();
        SpelledText headline = SpelledText.ofHeadline(article);

        assertThat(headline.texts(0, headline.size()))
                .containsExactly("kapal", "Sinar", "Bahari", "kandas", "kata", "Rahmat");
    }
}
