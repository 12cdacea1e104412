package kabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCounterTest {
    private static TermVector terms(String language, String title, String lead) {
        var counter = new TermCounter(language);
        counter.title(title, 300);
        counter.lead(lead, 1200);
        return counter.top(48);
    }

    @ParameterizedTest
    @CsvSource({
        "id, serangan, menyerang",
        "id, diserang, serang",
        "id, penembakan, menembak",
        "id, kedutaan, duta",
        "id, Jembatannya, jembatan",
        "ms, kenaikan, dinaikkan",
        "id, kebakaran, membakar",
        "id, mengecam, kecaman",
        "id, meluncurkan, peluncuran",
        "id, memukul, pukulan",
        "id, tembakan, ditembak",
        "en, explosion, explosions",
        "en, Élysée, elysee",
        "ru, казахстанский, казахстанского",
        "de, Kasachstans, Kasachstan",
        "tr, İSTANBUL, istanbul",
        "und, 28.585, '28,585'"
    })
    void formsOfOneWord_areOneTerm(String language, String one, String other) {
        assertThat(terms(language, "", one + " " + other).size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "id, tambang, terbang",
        "en, ambassador, assad",
        "en, Austria, Australia",
        "id, batu, bata",
        "und, 164, 225"
    })
    void differentWords_areDifferentTerms(String language, String one, String other) {
        assertThat(terms(language, one, other).size()).isGreaterThan(1);
    }

    @Test
    void stopWords_areLeftOut() {
        assertThat(terms("id", "yang akan untuk dengan", "tidak ini itu").size())
                .isZero();
        assertThat(terms("en", "the and of with", "").size()).isZero();
    }

    @Test
    void stopWordOfAnotherLanguage_isAWord() {
        assertThat(terms("en", "yang", "").size()).isEqualTo(1);
    }

    @Test
    void unspacedScript_givesPairsOfSigns() {
        assertThat(terms("zh", "王毅同俄", "").size()).isEqualTo(3);
    }

    @Test
    void wordOfTitleAndLead_isOneHeavyTerm() {
        TermVector terms = terms("en", "bridge", "bridge bridge");
        assertThat(terms.size()).isEqualTo(1);
        assertThat(terms.inTitle(0)).isTrue();
        assertThat(terms.weight(0)).isEqualTo(2 + Math.sqrt(2));
    }

    @Test
    void wordsBeyondTheLimit_areNotRead() {
        var counter = new TermCounter("en");
        counter.lead("bridge collapse", 6);
        assertThat(counter.top(48).size()).isEqualTo(1);
    }

    @Test
    void top_keepsTitleWordsBeforeOthers_ascendingByHash() {
        var counter = new TermCounter("en");
        counter.title("zebra quokka", 300);
        counter.lead("walrus penguin ostrich zebra", 300);
        TermVector kept = counter.top(2);
        assertThat(kept.size()).isEqualTo(2);
        assertThat(kept.inTitle(0)).isTrue();
        assertThat(kept.inTitle(1)).isTrue();
        assertThat(kept.hashes()).isSorted();
    }

    @Test
    void figureOfATitle_isMarked_aYearIsNot() {
        assertThat(terms("en", "7,939", "").isFigure(0)).isTrue();
        assertThat(terms("en", "2022", "").isFigure(0)).isFalse();
    }

    @Test
    void megabyteOfDistinctWords_isBounded() {
        var text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) text.append("w").append(i).append('q');
        for (int i = 0; i < 50_000; i++) text.append(" w").append(i);
        var counter = new TermCounter("en");
        counter.lead(text.toString(), Integer.MAX_VALUE);
        assertThat(counter.top(48).size()).isEqualTo(48);
    }
}
