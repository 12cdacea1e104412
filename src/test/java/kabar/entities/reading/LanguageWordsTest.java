package kabar.entities.reading;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.text.Resource;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;

/** What the words of one language do. */
class LanguageWordsTest {
    @Test
    void everyLanguage_hasATableThatReads() {
        for (String language : Resource.lines("kabar/entities/languages/languages.txt"))
            assertThat(LanguageWords.of(language)).as(language).isNotNull();
    }

    @Test
    void tableOfALanguage_addsAndTakes() {
        assertThat(classes("sw", "waziri", 0)).isEqualTo(Word.ROLE.bit());
        assertThat(classes("en", "waziri", 0)).isZero();
        assertThat(classes("de", "den", Word.PARTICLE.bit())).isEqualTo(Word.NOT.bit());
        assertThat(classes("nl", "den", 0)).isEqualTo(Word.PARTICLE.bit());
    }

    @Test
    void languageWithoutATable_hasWhatAllHave() {
        assertThat(classes("xx", "GmbH", 0)).isEqualTo(Word.ORG_TAIL.bit());
        assertThat(LanguageWords.of("xx").parts(Part.ENDING)).isEmpty();
    }

    @Test
    void namesOfAnotherLanguage_areThatOfNepaliToo() {
        assertThat(classes("ne", "अखिलेश", 0)).isEqualTo(Word.GIVEN.bit());
        assertThat(LanguageWords.of("ne").parts(Part.TAIL)).contains("ले");
    }

    private static int classes(String language, String word, int common) {
        return LanguageWords.of(language).classes(Tokens.of(word).hash(0), common);
    }
}
