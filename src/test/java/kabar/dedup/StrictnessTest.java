package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kabar.dedup.Likeness.Rule;
import kabar.dedup.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each threshold of each set, just above and just below. */
class StrictnessTest {
    private static Rule rule(Strictness strictness, Wording one, Wording other) {
        return NearCopyRule.compare(new ComparedText(one, strictness.thresholds()), other)
                .rule();
    }

    private static Wording text(short[] words, List<String> numbers, List<String> names) {
        return new Wording(words.length, words, numbers, names, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "LOW,481,WORDS",
        "LOW,483,COPY",
        "NORMAL,581,WORDS",
        "NORMAL,583,COPY",
        "HIGH,781,WORDS",
        "HIGH,783,COPY"
    })
    void wordsInOrder_needTheBaseShareOfTheSet(Strictness strictness, int common, Rule expected) {
        var one = text(NearCopyThresholdsTest.words(0, 1000), List.of(), List.of());
        var other = text(NearCopyThresholdsTest.opening(common, 1000), List.of(), List.of());
        assertThat(rule(strictness, one, other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LOW,279,WORDS",
        "LOW,280,COPY",
        "NORMAL,319,WORDS",
        "NORMAL,320,COPY",
        "HIGH,359,WORDS",
        "HIGH,360,COPY"
    })
    void gramsThatSuffice_areThoseOfTheSet(Strictness strictness, int commonGrams, Rule expected) {
        int kept = commonGrams - 2 * 132 + 2;
        short[] moved = NearCopyThresholdsTest.joined(
                NearCopyThresholdsTest.words(268, 402),
                NearCopyThresholdsTest.words(134, 268),
                NearCopyThresholdsTest.opening(kept, 134));
        var one = text(NearCopyThresholdsTest.words(0, 402), List.of(), List.of());
        // Little is in the same order: the paragraphs have changed places.
        assertThat(rule(strictness, one, text(moved, List.of(), List.of()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LOW,24,100,COPY",
        "LOW,25,100,NUMBERS",
        "HIGH,6,100,COPY",
        "HIGH,7,100,NUMBERS",
        "LOW,15,10,COPY",
        "LOW,16,10,NUMBERS",
        "HIGH,3,7,COPY",
        "HIGH,4,7,NUMBERS"
    })
    void numbers_mayDifferAsTheSetSays(Strictness strictness, int conflicts, int common, Rule expected) {
        short[] words = NearCopyThresholdsTest.words(0, 1000);
        var one = text(words, NearCopyThresholdsTest.numbers(0, common, 1, conflicts), List.of());
        var other = text(words, NearCopyThresholdsTest.numbers(0, common, 2, conflicts), List.of());
        assertThat(rule(strictness, one, other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"LOW,9,6,COPY", "LOW,10,6,NAMES", "HIGH,1,9,COPY", "HIGH,2,9,NAMES"})
    void names_mayDifferAsTheSetSays(Strictness strictness, int conflicts, int common, Rule expected) {
        short[] words = NearCopyThresholdsTest.words(0, 1000);
        var one = text(words, List.of(), NearCopyThresholdsTest.numbers(0, common, 1, conflicts));
        var other = text(words, List.of(), NearCopyThresholdsTest.numbers(0, common, 2, conflicts));
        assertThat(rule(strictness, one, other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"LOW,45,COPY", "LOW,46,TOPICS", "HIGH,15,COPY", "HIGH,16,TOPICS"})
    void repeatedWordsOfTheirOwn_areThoseOfTheSet(Strictness strictness, int topics, Rule expected) {
        short[] common = NearCopyThresholdsTest.words(0, 1000 - 2 * topics);
        short[] one = NearCopyThresholdsTest.words(2_000, 2_000 + topics);
        short[] other = NearCopyThresholdsTest.words(4_000, 4_000 + topics);
        assertThat(rule(
                        strictness,
                        text(NearCopyThresholdsTest.joined(common, one, one), List.of(), List.of()),
                        text(NearCopyThresholdsTest.joined(common, other, other), List.of(), List.of())))
                .isEqualTo(expected);
    }

    @Test
    void nearShare_isThatOfTheStrictness_orWhatIsSet() {
        assertThat(JudgeSettings.DEFAULTS.strict(Strictness.NORMAL, Strictness.NORMAL.nearShare()))
                .isEqualTo(JudgeSettings.DEFAULTS);
        assertThat(JudgeSettings.DEFAULTS.strict(Strictness.HIGH, 0.6).copies())
                .isEqualTo(new CopyThresholds(0.6, 0.9, 0.6, 0.3, 0.1, 1.5));
    }

    @Test
    void nearShare_thatIsNone_isRefused() {
        assertThatThrownBy(() -> JudgeSettings.DEFAULTS.strict(Strictness.LOW, 1))
                .hasMessage("near share must be in (0, 1), was 1.0");
    }
}
