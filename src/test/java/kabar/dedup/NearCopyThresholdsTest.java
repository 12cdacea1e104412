package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kabar.dedup.Likeness.Rule;
import kabar.dedup.wording.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each constant of the near-copy rule, just above and just below: a tenth more or less of any of them is red here. */
class NearCopyThresholdsTest {
    /** Words that stand in no other text. */
    private static final int ELSEWHERE = 10_000;

    static short[] words(int from, int to) {
        short[] words = new short[to - from];
        for (int i = from; i < to; i++) words[i - from] = (short) (2 * i); // even: no number
        return words;
    }

    static short[] joined(short[]... parts) {
        short[] all = new short
                [java.util.Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (short[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** A text of {@code length} words that begins with the first {@code same} of all texts and has its own after that. */
    static short[] opening(int same, int length) {
        return joined(words(0, same), words(ELSEWHERE, ELSEWHERE + length - same));
    }

    private static Wording text(short[] words) {
        return text(words, List.of(), List.of());
    }

    static Wording text(short[] words, List<String> values, List<String> names) {
        return new Wording(words.length, words, values, names, List.of());
    }

    private static Rule rule(Wording one, Wording other) {
        Rule rule = NearCopyRule.compare(new ComparedText(one), other).rule();
        assertThat(NearCopyRule.compare(new ComparedText(other), one).rule())
                .as("the other way round")
                .isEqualTo(rule);
        return rule;
    }

    private static Rule rule(short[] one, short[] other) {
        return rule(text(one), text(other));
    }

    @ParameterizedTest
    @CsvSource({"99,PHRASES", "100,WORDS"})
    void leastGrams_areAQuarterOfTheShorterTexts(int commonGrams, Rule expected) {
        assertThat(rule(words(0, 402), opening(commonGrams + 2, 402))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1000,581,WORDS", "1000,583,COPY", "100,68,WORDS", "100,70,COPY"})
    void wordsInOrder_needTheBaseShareAndTwelveWords(int length, int common, Rule expected) {
        assertThat(rule(words(0, length), opening(common, length))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2,WORDS", "1,COPY"})
    void noText_needsMoreThanNinetyFivePercent(int missing, Rule expected) {
        // A run of words makes phrases enough; foreign words after it break the others, which would suffice by
        // themselves.
        var other = new ArrayList<short[]>();
        other.add(words(missing, 16));
        for (int i = 16; i < 30; i++) {
            other.add(words(i, i + 1));
            other.add(words(ELSEWHERE + i, ELSEWHERE + i + 1));
        }
        assertThat(rule(words(0, 30), joined(other.toArray(short[][]::new)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"29,WORDS", "30,NUMBERS"})
    void form_isToldFromThreeQuartersInOrder(int common, Rule expected) {
        var one = text(words(0, 40), List.of("17", "18"), List.of());
        var other = text(opening(common, 40), List.of("21", "22"), List.of());
        assertThat(rule(one, other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"319,WORDS", "320,COPY"})
    void enoughGrams_areFourFifths_whateverTheOrder(int commonGrams, Rule expected) {
        int kept = commonGrams - 199 + 2;
        short[] moved = joined(words(201, 402), opening(kept, 201));
        assertThat(rule(words(0, 402), moved)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "20,30,COPY", // 2 of 100 words
        "21,30,NUMBERS",
        "10,10,COPY", // half of all numbers
        "11,10,NUMBERS"
    })
    void numbers_conflictOnBothSides_perHundredWordsAndAsAShare(int conflicts, int common, Rule expected) {
        short[] words = words(0, 1000);
        var one = text(words, numbers(0, common, 1, conflicts), List.of());
        var other = text(words, numbers(0, common, 2, conflicts), List.of());
        assertThat(rule(one, other)).isEqualTo(expected);
    }

    static List<String> numbers(int shared, int common, int own, int conflicts) {
        return IntStream.concat(
                        IntStream.range(0, common).map(i -> 1001 + 10 * i + 100_000 * shared),
                        IntStream.range(0, conflicts).map(i -> 1001 + 10 * i + 100_000 * own))
                .mapToObj(Integer::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"30,COPY", "31,NAMES"})
    void names_mayDifferByAHalf(int conflicts, Rule expected) {
        short[] words = words(0, 1000);
        var one = text(words, List.of(), numbers(0, 30, 1, conflicts));
        var other = text(words, List.of(), numbers(0, 30, 2, conflicts));
        assertThat(rule(one, other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"40,COPY", "41,TOPICS"})
    void repeatedWordsOfTheirOwn_areFourPerHundred(int topics, Rule expected) {
        short[] common = words(0, 1000 - 2 * topics);
        short[] one = words(2_000, 2_000 + topics);
        short[] other = words(4_000, 4_000 + topics);
        assertThat(rule(joined(common, one, one), joined(common, other, other))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"649,ITEM", "650,COPY"})
    void textThatOpensOtherwise_isAnItemBelowTwoThirdsOfTheLength(int length, Rule expected) {
        short[] roundUp = joined(words(ELSEWHERE, ELSEWHERE + 1000 - length), words(0, length));
        assertThat(rule(words(0, length), roundUp)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"17,ITEM", "18,COPY"})
    void openings_areAlikeFromThreeTenthsOfSixtyWords(int common, Rule expected) {
        short[] roundUp = joined(
                words(0, common),
                words(ELSEWHERE, ELSEWHERE + 60 - common),
                words(common, 500),
                words(ELSEWHERE + 100, ELSEWHERE + 540));
        assertThat(rule(words(0, 500), roundUp)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"119,ITEM", "120,COPY"})
    void smallPart_isAnItemHoweverTheOtherOpens(int length, Rule expected) {
        assertThat(rule(words(0, length), opening(length, 1000))).isEqualTo(expected);
    }
}
