package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static List<String> against(Draft earlier, Draft later) {
        return SideBySide.of(earlier.print(), later.print(), JudgeSettings.DEFAULTS).checks().stream()
                .filter(check -> !check.holds())
                .map(SideBySide.Check::name)
                .toList();
    }

    private static Draft ferry(String id) {
        return Draft.of(id).body(Texts.FERRY);
    }

    @Test
    void sameText_meetsEveryCondition() {
        var pair = SideBySide.of(ferry("a").print(), ferry("b").print(), JudgeSettings.DEFAULTS);
        assertThat(pair.copy()).isTrue();
        assertThat(pair.checks())
                .extracting(SideBySide.Check::name)
                .containsExactly(
                        "published apart",
                        "words",
                        "keys in common",
                        "3-grams in common",
                        "numbers",
                        "names",
                        "subjects of their own",
                        "words in the same order",
                        "no mere item of a longer text",
                        "facts");
    }

    @Test
    void otherNumbers_areNamedAsWhatStandsAgainstIt() {
        Draft other = Draft.of("b").body(Texts.FERRY.replace("164", "171").replace("12 awak", "9 awak"));
        assertThat(against(ferry("a"), other)).containsExactly("facts");
        assertThat(SideBySide.of(ferry("a").print(), other.print(), JudgeSettings.DEFAULTS)
                        .checks())
                .filteredOn(check -> check.name().equals("numbers"))
                .extracting(SideBySide.Check::figures)
                .containsExactly("3 agree; 164, 12 against 171, 9");
    }

    @Test
    void sameTextJustBeyondTheWindow_failsByTimeAlone() {
        assertThat(against(ferry("a"), ferry("b").after(Duration.ofDays(3).plusMillis(1))))
                .containsExactly("published apart");
        assertThat(against(ferry("a"), ferry("b").after(Duration.ofDays(3)))).isEmpty();
    }

    @Test
    void anotherReport_failsByItsWords() {
        assertThat(against(ferry("a"), Draft.of("b").body(Texts.HARVEST)))
                .contains("keys in common", "3-grams in common", "words in the same order");
    }

    @Test
    void theRuleAndTheConditions_agree() {
        List<String> texts = List.of(
                Texts.FERRY,
                Texts.FERRY + Texts.MORE,
                Texts.opening(Texts.FERRY, 2),
                Texts.HARVEST,
                Texts.HARVEST + "\n\n" + Texts.FERRY,
                Texts.FERRY.replace("164", "171").replace("12 awak", "9 awak"),
                Texts.quake("5,2", "Garut", "Senin", "10", "Bandung"),
                Texts.quake("4,8", "Cianjur", "Selasa", "12", "Sukabumi"));
        for (String one : texts)
            for (String other : texts) {
                Fingerprint a = Draft.of("a").body(one).print();
                Fingerprint b = Draft.of("b").body(other).print();
                FactCheck.Result facts = FactCheck.ofCopy(a, b).result();
                boolean copy = CopyCheck.copies(a, b)
                        && (facts == FactCheck.Result.SAME || facts == FactCheck.Result.REWORDED);
                boolean shown = SideBySide.of(a, b, JudgeSettings.DEFAULTS).checks().stream()
                        .filter(check -> !check.name().equals("keys in common"))
                        .allMatch(SideBySide.Check::holds);
                assertThat(shown).as("%s beside %s", one, other).isEqualTo(copy);
            }
    }

    @Test
    void figures_areThoseOfThePair() {
        var pair = SideBySide.of(
                ferry("a").print(), ferry("b").after(Duration.ofMinutes(90)).print(), JudgeSettings.DEFAULTS);
        assertThat(pair.checks())
                .extracting(SideBySide.Check::figures)
                .containsExactly(
                        "1.5 h",
                        "117 and 117",
                        "20 of 20",
                        "100 % of the shorter text's",
                        "5 agree; none differ",
                        "8 agree; none differ",
                        "0 words that one repeats and the other never uses, on both sides",
                        "100 % of the shorter text's",
                        "length 100 % of the other's, openings alike by 100 %",
                        "no difference that is not proven harmless");
        assertThat(pair.checks())
                .extracting(SideBySide.Check::needed)
                .containsExactly(
                        "at most 72 h",
                        "at least 12 each",
                        "at least 3, a rare one counts double",
                        "at least 25 %",
                        "at most 2.3 on both sides, no more than agree",
                        "at most 50 % differ on both sides",
                        "at most 4.7",
                        "at least 67 %, or 80 % of 3-grams",
                        "length 65 %, or length 12 % and openings 30 %",
                        "none changed, and what differs proven harmless");
    }

    @Test
    void shares_areShownInHundredths() {
        var other = Draft.of("b").body(Texts.HARVEST).print();
        assertThat(SideBySide.of(ferry("a").print(), other, JudgeSettings.DEFAULTS)
                        .checks())
                .filteredOn(check -> check.name().equals("3-grams in common"))
                .extracting(SideBySide.Check::figures)
                .containsExactly("0 % of the shorter text's");
    }
}
