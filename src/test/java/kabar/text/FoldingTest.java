package kabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "id"})
    void fold_theFourTurkishIs_meetUnderAnyDefaultLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(Folding.fold("İSTANBUL")).isEqualTo("istanbul");
        assertThat(Folding.fold("Istanbul")).isEqualTo("istanbul");
        assertThat(Folding.fold("ıstanbul")).isEqualTo("istanbul");
        assertThat(Folding.fold("istanbul")).isEqualTo("istanbul");
    }

    @ParameterizedTest
    @CsvSource({
        "São Tomé, sao tome",
        "Straße, strasse",
        "Ærøskøbing, aeroskobing",
        "Đà Nẵng, da nang",
        "Łódź, lodz",
        "Þingvellir, thingvellir",
        "ΑΘΉΝΑΣ, αθηνασ",
        "Щёлково, щелково",
        "Китайский, китайский",
        "مُحَمَّد, محمد",
        "الأردن, الاردن",
        "القـــاهرة, القاهره",
        "على, علي",
        "ایران, ايران",
        "كازاخستان, كازاخستان",
        "ＪＡＫＡＲＴＡ, jakarta",
        "２０２２, 2022",
        "٢٠٢٢, 2022",
        "२०२२, 2022",
        "हिन्दी, हिन्दी",
        "ガザ, ガザ",
        "한국, 한국",
        "中国, 中国",
        "ﬁnal, final",
        "𝐉𝐚𝐤𝐚𝐫𝐭𝐚, jakarta",
        "Côte d’Ivoire, cote d'ivoire",
    })
    void fold_spellings_meet(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @Test
    void fold_nothingToDo_givesTheSameInstance() {
        String text = "pasar saham naik";

        assertThat(Folding.fold(text)).isSameAs(text);
    }

    @Test
    void fold_everyUnit_isStableAndHashesAlike() {
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            String text = "a" + (char) i + "b";
            String folded = Folding.fold(text);

            assertThat(Folding.fold(folded)).as("U+%04X", i).isEqualTo(folded);
            assertThat(Folding.hash(text, 0, 3)).as("U+%04X", i).isEqualTo(Folding.hash(folded, 0, folded.length()));
        }
    }

    @Test
    void fold_everySupplementaryPoint_isStableAndHashesAlike() {
        for (int i = 0x10000; i < 0x20000; i++) {
            String text = Character.toString(i);
            String folded = Folding.fold(text);

            assertThat(Folding.fold(folded)).as("U+%04X", i).isEqualTo(folded);
            assertThat(Folding.hash(text, 0, 2)).as("U+%04X", i).isEqualTo(Folding.hash(folded, 0, folded.length()));
        }
    }

    /** Stored fingerprints and the shipped taggers know words by these numbers: after a change the taggers must be trained again. */
    @ParameterizedTest
    @CsvSource({
        "'', fdbdf6ac4fc52e7f",
        "jakarta, 692f072cb4eabf5d",
        "JAKARTA, 692f072cb4eabf5d",
        "Weiß, 035796995bf35db9",
        "中国, d3c0a85103eb66a6",
        "كَتَبَ, f378988fa5b88e7e",
        "\uD835\uDC00, a21b285cefbe4029",
    })
    void hash_ofAKnownWord_staysTheSame(String word, String expected) {
        assertThat(Folding.hash(word, 0, word.length())).isEqualTo(Long.parseUnsignedLong(expected, 16));
    }

    @Test
    void hash_otherWords_differ() {
        assertThat(Folding.hash("Irak", 0, 4)).isNotEqualTo(Folding.hash("Iran", 0, 4));
        assertThat(Folding.hash("xIRANx", 1, 5)).isEqualTo(Folding.hash("iran", 0, 4));
    }
}
