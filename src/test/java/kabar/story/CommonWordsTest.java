package kabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How common a word is before any news was seen. */
class CommonWordsTest {
    @ParameterizedTest
    @CsvSource({
        "pt,ideia,3", // "ideia" 3, "idéia" 2
        "pt,pais,5", // "pais" 2, "país" 5
        "de,durfte,8", // "durfte" 8, "dürfte" 2
        "de,zubrin,0",
        "xx,durfte,0"
    })
    void wordsThatFoldToOne_areAsCommonAsTheCommonest(String language, String word, int expected) {
        assertThat(CommonWords.of(language).classOf(WordStems.wordHash(word, 0, word.length())))
                .isEqualTo(expected);
    }
}
