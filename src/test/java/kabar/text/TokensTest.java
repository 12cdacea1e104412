package kabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Çin'in başkenti;Çin|in|başkenti",
                "Kassym-Jomart Tokayev;Kassym|Jomart|Tokayev",
                "Gempa M 5,2 dan 1.500 rumah.;Gempa|M|5,2|dan|1.500|rumah",
                "Pada 12, 13 dan 14.;Pada|12|13|dan|14",
                "في الصِّين؛ وروسيا;في|الصِّين|وروسيا",
                "चीन के विदेश मंत्री;चीन|के|विदेश|मंत्री",
                "王毅说 Reuters报道;王|毅|说|Reuters|报|道",
                "データセンター;デ|ー|タ|セ|ン|タ|ー",
                "ไทย น้ำ;ไ|ท|ย|น้|ำ",
                "러시아와 중국;러시아와|중국",
                "L’Iran d'accord;L|Iran|d|accord",
                "Oʻzbekiston;O|zbekiston",
                "𝐂𝐡𝐢𝐧𝐚 😀 𠀋;𝐂𝐡𝐢𝐧𝐚|𠀋",
                "می‌شود;می‌شود",
                "e\u0301te\u0301;e\u0301te\u0301",
                "Trung Quốc;Trung|Quốc",
            })
    void of_text_partsIntoWordsAndSigns(String text, String tokens) {
        assertThat(words(Tokens.of(text))).containsExactly(tokens.split("\\|"));
    }

    @Test
    void of_lonelySurrogateAndEmptyText_giveNoToken() {
        assertThat(words(Tokens.of("\uD800 a \uDC00"))).containsExactly("a");
        assertThat(Tokens.of("").size()).isZero();
    }

    @Test
    void hashes_areThoseOfTheFoldedWords() {
        Tokens tokens = Tokens.of("Çin'in SINIRI");

        assertThat(tokens.hashes())
                .containsExactly(Folding.hash("cin", 0, 3), Folding.hash("in", 0, 2), Folding.hash("siniri", 0, 6));
        assertThat(tokens.folded(2)).isEqualTo("siniri");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ia pergi. Wang pulang;Ia|Wang",
                "kata Dr. Wang kepada J. Smith;kata",
                "di kompas.com hari ini;di",
                "telah usai.Presiden pulang;telah|Presiden",
                "kata Wang, \"China harus maju\";kata|China",
                "film \"Laskar Pelangi\" diputar;film",
                "Baris satu¶Baris dua;Baris|Baris",
                "Benarkah? Ya! Lalu;Benarkah|Ya|Lalu",
                "naik 5,2. Harga;naik|Harga",
            })
    void startsSentence_givesTheFirstWordsOnly(String text, String first) {
        Tokens tokens = Tokens.of(text.replace('¶', '\n'));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) if (tokens.startsSentence(i)) found.add(tokens.word(i));

        assertThat(found).containsExactly(first.split("\\|"));
    }

    private static List<String> words(Tokens tokens) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) words.add(tokens.word(i));
        return words;
    }
}
