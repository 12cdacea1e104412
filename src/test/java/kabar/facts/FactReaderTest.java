package kabar.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import kabar.facts.Fact.Kind;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;

/** Which tokens facts cover, what they are seen from, and how much a reader takes. */
class FactReaderTest {
    private static final Instant PUBLISHED = Instant.parse("2024-03-05T09:00:00Z");

    @Test
    void fact_coversItsUnitAndItsMoney() {
        assertThat(read("en", "They paid US$2.4 million in cash"))
                .containsExactly(new Fact(Kind.NUMBER, "2400000", "USD", 2, 4));
        assertThat(read("en", "a cut of eight per cent")).containsExactly(new Fact(Kind.NUMBER, "8", "%", 3, 5));
    }

    @Test
    void weekdayWithADate_isOneFact() {
        assertThat(read("id", "pada Senin (4/3) lalu")).containsExactly(new Fact(Kind.DATE, "2024-03-04", "", 1, 3));
        assertThat(read("en", "on Monday, March 4, they")).containsExactly(new Fact(Kind.DATE, "2024-03-04", "", 1, 3));
    }

    @Test
    void dateWithoutAYear_isTheOneNearestToPublication() {
        assertThat(values("id", "27 Desember", "2024-01-03T00:00:00Z")).containsExactly("2023-12-27");
        assertThat(values("id", "3 Januari", "2023-12-27T00:00:00Z")).containsExactly("2024-01-03");
        assertThat(values("en", "February 29", "2023-03-01T00:00:00Z")).containsExactly("2024-02-29");
    }

    @Test
    void weekday_isTheLastOneNotAfterPublication() {
        assertThat(values("en", "Tuesday", "2024-03-05T09:00:00Z")).containsExactly("2024-03-05");
        assertThat(values("en", "Wednesday", "2024-03-05T09:00:00Z")).containsExactly("2024-02-28");
    }

    @Test
    void dayThatDoesNotExist_isNoDate() {
        assertThat(read("id", "31 Februari")).containsExactly(new Fact(Kind.NUMBER, "31", "", 0, 0));
    }

    @Test
    void dateInFigures_isReadByTheLanguagesOrder() {
        assertThat(values("id", "(4/3/2024)", "2024-03-05T09:00:00Z")).containsExactly("2024-03-04");
        assertThat(values("en", "(3/4/2024)", "2024-03-05T09:00:00Z")).containsExactly("2024-03-04");
        assertThat(values("id", "1/2 sendok", "2024-03-05T09:00:00Z")).containsExactly("0.5");
    }

    @Test
    void versionsAndIds_areNoNumbers() {
        assertThat(read("en", "version 1.2.3 of 5G and G20 in the 1990s")).isEmpty();
    }

    @Test
    void rangeAndScore_areTwoNumbers() {
        assertThat(values("en", "1,750 to 1,780 and 4-1", "2024-03-05T09:00:00Z"))
                .containsExactly("1750", "1780", "4", "1");
    }

    @Test
    void facts_areInOrderAndShareNoToken() {
        List<Fact> facts = read("id", "Rp 16.800-Rp 17.500 pada Selasa, 5 Maret 2024, pukul 07.15 WIB, 8 persen");
        for (int i = 1; i < facts.size(); i++)
            assertThat(facts.get(i).first()).isGreaterThan(facts.get(i - 1).last());
        assertThat(facts).hasSize(5);
    }

    @Test
    void languageWithoutWords_hasFiguresAndSigns() {
        assertThat(FactReader.of("xx")).isSameAs(FactReader.of("und"));
        assertThat(values("xx", "€5, 8 %, 2024-03-04", "2024-03-05T09:00:00Z")).containsExactly("5", "8", "2024-03-04");
    }

    @Test
    void textOfAnyLength_isReadInLinearTime() {
        String text =
                "one million ".repeat(20_000) + "1 000 ".repeat(20_000) + "一".repeat(20_000) + "1/2/".repeat(20_000);
        for (String language : List.of("en", "fr", "zh", "ko", "sw", "de"))
            assertThat(read(language, text)).isNotNull();
    }

    @Test
    void oddTexts_areRead() {
        for (String text : List.of(
                "", "%", "$", "5", "$5%", "١٢٣", "0", "00", "1,,2", "9".repeat(400), "第", "二", "조", "Rp", "5/", "م5"))
            for (String language : List.of("en", "id", "zh", "ja", "ko", "ar", "sw", "de", "vi", "und"))
                assertThat(read(language, text)).as(text).isNotNull();
    }

    @Test
    void fact_guardsItself() {
        assertThatThrownBy(() -> new Fact(Kind.NUMBER, "", "", 0, 0)).hasMessage("a fact needs a value");
        assertThatThrownBy(() -> new Fact(Kind.NUMBER, "1", "", 3, 2))
                .hasMessage("tokens of a fact must be in order, were 3 to 2");
    }

    private static List<Fact> read(String language, String text) {
        return FactReader.of(language).read(Tokens.of(text), PUBLISHED);
    }

    private static List<String> values(String language, String text, String published) {
        return FactReader.of(language).read(Tokens.of(text), Instant.parse(published)).stream()
                .map(Fact::value)
                .toList();
    }
}
