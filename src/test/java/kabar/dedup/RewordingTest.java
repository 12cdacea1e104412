package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import kabar.dedup.wording.Alignment.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each constant of the comparison side by side, just above and just below. */
class RewordingTest {
    private static final int ELSEWHERE = 10_000;

    private static SpelledText text(String language, short[] words) {
        return new SpelledText(NearCopyThresholdsTest.text(words, List.of(), List.of()), language);
    }

    private static Rewording rewording(String language, short[] before, short[] after) {
        return Objects.requireNonNull(Rewording.of(text(language, before), text(language, after)));
    }

    /** The first {@code length} words, every third of which is another one until {@code others} are. */
    private static short[] reworded(int length, int others) {
        short[] words = NearCopyThresholdsTest.words(0, length);
        for (int i = 0; i < others; i++) words[3 * i] = (short) (2 * (ELSEWHERE + i));
        return words;
    }

    @ParameterizedTest
    @CsvSource({"en,7,false", "en,8,true", "zh,15,false", "zh,16,true", "ja,15,false", "ja,16,true", "th,16,true"})
    void run_isABlockFromEightWords_orSixteenSigns(String language, int words, boolean block) {
        short[] before = NearCopyThresholdsTest.words(0, 60);
        short[] after = NearCopyThresholdsTest.joined(
                NearCopyThresholdsTest.words(0, 30),
                NearCopyThresholdsTest.words(ELSEWHERE, ELSEWHERE + words),
                NearCopyThresholdsTest.words(30, 60));
        Rewording more = rewording(language, before, after);
        Rewording less = rewording(language, after, before);

        assertThat(more.gaps()).containsExactly(new Gap(30, 30, 30, 30 + words));
        assertThat(more.isBlock(more.gaps().get(0))).isEqualTo(block);
        assertThat(less.isBlock(less.gaps().get(0))).isEqualTo(block);
    }

    @Test
    void wordsInPlaceOfOthers_areNoBlock() {
        short[] after = NearCopyThresholdsTest.joined(
                NearCopyThresholdsTest.words(0, 30),
                NearCopyThresholdsTest.words(ELSEWHERE, ELSEWHERE + 20),
                NearCopyThresholdsTest.words(31, 60));
        Rewording texts = rewording("en", NearCopyThresholdsTest.words(0, 60), after);

        assertThat(texts.isBlock(texts.gaps().get(0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"100,15,false", "100,16,true", "12,3,false", "12,4,true"})
    void text_isRewordedThroughoutBeyondThreeTwentieths_orThreeWords(int length, int others, boolean thorough) {
        assertThat(rewording("en", NearCopyThresholdsTest.words(0, length), reworded(length, others))
                        .isThorough())
                .isEqualTo(thorough);
        assertThat(rewording("en", reworded(length, others), NearCopyThresholdsTest.words(0, length))
                        .isThorough())
                .isEqualTo(thorough);
    }

    @Test
    void block_isNoRewording() {
        assertThat(rewording("en", NearCopyThresholdsTest.words(0, 60), NearCopyThresholdsTest.words(0, 100))
                        .isThorough())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"120,true", "121,false"})
    void texts_areLaidSideBySideUpTo240WordsApart(int others, boolean laid) {
        Rewording texts =
                Rewording.of(text("en", NearCopyThresholdsTest.words(0, 600)), text("en", reworded(600, others)));

        assertThat(texts != null).isEqualTo(laid);
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 0 3,true",
        "0 0 0 7,true",
        "0 0 0 8,false",
        "0 2 0 0,true", // in front
        "20 20 20 23,true",
        "17 20 17 17,true", // behind
        "10 10 10 13,false", // within
        "0 1 0 1,false" // in place of another
    })
    void credit_isAFewWordsMoreBeforeOrBehindAll(String gap, boolean credit) {
        int[] at = java.util.Arrays.stream(gap.split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
        int after = 20 + (at[3] - at[2]) - (at[1] - at[0]);
        var texts = new Rewording(
                text("en", NearCopyThresholdsTest.words(0, 20)),
                text("en", NearCopyThresholdsTest.words(0, after)),
                List.of());

        assertThat(texts.isCredit(new Gap(at[0], at[1], at[2], at[3]))).isEqualTo(credit);
    }

    @Test
    void share_isOfTheWordsOfBoth() {
        assertThat(rewording("en", NearCopyThresholdsTest.words(0, 20), NearCopyThresholdsTest.words(0, 12))
                        .share())
                .isEqualTo(0.75);
        assertThat(rewording("en", new short[0], new short[0]).share()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0 1 2 3 4 5,0 1 2 3 4 5,false",
        "0 1 2 3 4 5,3 4 5 0 1 2,true", // half in another order
        "0 1 2 3 4 5 6 7 8 9,3 2 1 0 4 5 6 7 8 9,true", // three tenths
        "0 1 2 3 4 5 6 7 8 9,1 0 2 3 4 5 6 7 8 9,false", // a tenth
        "0 1 2 20 21,2 1 0 30 31,true", // three of five
        "0 1 20 21 22,1 0 30 31 32,false" // two of five
    })
    void headline_isTurnedRound_whenTheSameWordsStandInAnotherOrder(String before, String after, boolean reordered) {
        assertThat(rewording("en", words(before), words(after)).isReordered()).isEqualTo(reordered);
    }

    private static short[] words(String numbers) {
        String[] each = numbers.split(" ", -1);
        short[] words = new short[each.length];
        for (int i = 0; i < words.length; i++) words[i] = (short) (2 * Integer.parseInt(each[i]));
        return words;
    }

    @Test
    void gap_isShownWithItsWords_eightAtMost() {
        var before = new SpelledText(Texts.wording("Satu kapal besar kandas dekat pantai"), "id");
        var after = new SpelledText(
                Texts.wording("Satu kapal besar yang sangat tua dan tidak terawat itu lalu kandas dekat pantai"), "id");
        Rewording texts = Objects.requireNonNull(Rewording.of(before, after));

        assertThat(texts.shown(texts.gaps().get(0))).isEqualTo("nothing → yang sangat tua dan tidak terawat itu lalu");
        assertThat(texts.shown(new Gap(0, 2, 0, 9))).isEqualTo("1 kapal → 1 kapal besar yang sangat tua dan tidak …");
    }
}
