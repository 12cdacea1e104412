package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kabar.dedup.FactCheck.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all the places together come to. */
class FactCheckTest {

    private static Draft ferry(String body) {
        return Draft.of("a").title("Kapal feri kandas di selat").body(body);
    }

    /** The text with other words, of which nothing is known, in so many places. */
    private static String others(String text, int places) {
        String[] words = {"kandas", "fajar", "nelayan", "balai", "hangat", "surut", "bus"};
        String other = text;
        for (int i = 0; i < places; i++) other = other.replaceFirst(words[i], "qwx" + (char) ('a' + i) + "zyv");
        return other;
    }

    private static FactCheck copy(String body) {
        return FactCheck.ofCopy(ferry(Texts.FERRY).print(), ferry(body).print());
    }

    private static FactCheck version(String body) {
        return FactCheck.ofVersion(ferry(Texts.FERRY).print(), ferry(body).print());
    }

    @ParameterizedTest
    @CsvSource({"0,SAME,SAME", "1,UNPROVEN,UNPROVEN", "3,UNPROVEN,UNPROVEN", "4,REWORDED,UNPROVEN"})
    void unprovenPlaces_tellInACopyWhileTheyAreFew_andAlwaysInAVersion(int places, Result copy, Result version) {
        assertThat(copy(others(Texts.FERRY, places)).result()).isEqualTo(copy);
        assertThat(version(others(Texts.FERRY, places)).result()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"0,CHANGED", "3,CHANGED", "4,REWORDED"})
    void changedFact_tellsAmongFewOtherPlaces(int places, Result expected) {
        FactCheck check = copy(others(Texts.FERRY.replace("164", "146"), places));

        assertThat(check.result()).isEqualTo(expected);
        if (expected == Result.CHANGED) assertThat(check.differs()).first().isEqualTo("164 → 146");
    }

    @ParameterizedTest
    @CsvSource({
        "146 orang yang naik,CHANGED", // four words
        "146 orang lain yang naik,UNPROVEN" // five
    })
    void changedFact_tellsInANarrowPlaceAlone(String words, Result expected) {
        assertThat(copy(Texts.FERRY.replace("164 penumpang", words)).result()).isEqualTo(expected);
    }

    @Test
    void places_areSixAtMost_theGravestFirst() {
        FactCheck check = version(others(Texts.FERRY.replace("164", "146"), 7));

        assertThat(check.differs()).hasSize(6).first().isEqualTo("164 → 146");
    }

    @Test
    void fresh_countsNewWordsThatAreNotProvenHarmless_creditsToo() {
        assertThat(version(Texts.FERRY.replace("tetapi", "namun")).fresh()).isZero();
        assertThat(version(others(Texts.FERRY, 2)).fresh()).isEqualTo(2);
        assertThat(version("KOTA - " + Texts.FERRY).fresh()).isEqualTo(1);
        assertThat(version("KOTA - " + Texts.FERRY).result()).isEqualTo(Result.SAME);
        assertThat(version(Texts.FERRY + " Satu dua kapal lain datang menolong pada malam itu juga.")
                        .result())
                .isEqualTo(Result.SAME);
    }

    @Test
    void thoroughlyRewordedText_isNotLookedAt() {
        assertThat(copy(Texts.HARVEST)).isEqualTo(new FactCheck(Result.REWORDED, List.of(), 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Kapal feri kandas di selat|Kapal feri kandas di selat|none",
                "Kapal feri kandas di selat|Kapal feri terdampar di selat|UNPROVEN",
                "Kapal feri kandas di selat|Kapal feri tidak kandas di selat|CHANGED",
                "Kapal feri kandas di selat|Kapal feri kandas|SAME", // cut to fit
                "Kapal feri kandas di selat|Warga menolong penumpang|none", // in words of its own
                "Kapal A menabrak kapal B|Kapal B menabrak kapal A|UNPROVEN", // turned round
                "170 orang selamat|Warga menolong 165 penumpang|CHANGED", // numbers that no text has
                "170 orang selamat|Warga menolong 12 penumpang|none" // the text has it
            })
    void headlines(String one, String other, Result expected) {
        FactCheck check = FactCheck.ofHeadlines(
                ferry(Texts.FERRY).title(one).print(),
                ferry(Texts.FERRY).title(other).print());

        assertThat(check == null ? null : check.result()).isEqualTo(expected);
    }
}
