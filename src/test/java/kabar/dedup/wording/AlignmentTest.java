package kabar.dedup.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import kabar.dedup.wording.Alignment.Gap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {
    /** Each letter stands for a word. */
    private static short[] words(@Nullable String letters) {
        String text = letters == null ? "" : letters;
        short[] words = new short[text.length()];
        for (int i = 0; i < words.length; i++) words[i] = (short) text.charAt(i);
        return words;
    }

    private static String shown(@Nullable List<Gap> gaps) {
        if (gaps == null) return "too far";
        var shown = new StringBuilder();
        for (Gap gap : gaps)
            shown.append('[')
                    .append(gap.from())
                    .append(' ')
                    .append(gap.to())
                    .append('|')
                    .append(gap.otherFrom())
                    .append(' ')
                    .append(gap.otherTo())
                    .append(']');
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "abcde,abcde,''",
        ",,''",
        "abcde,abcxde,[3 3|3 4]", // more
        "abcxde,abcde,[3 4|3 3]", // less
        "abcde,abxde,[2 3|2 3]", // another
        "abcde,xyabcde,[0 0|0 2]", // in front
        "abcde,abcdexy,[5 5|5 7]", // behind
        "abcde,xbcdy,[0 1|0 1][4 5|4 5]", // both ends
        "abcdefgh,abxdefyzh,[2 3|2 3][6 7|6 8]",
        "abc,xyz,[0 3|0 3]",
        ",abc,[0 0|0 3]",
        "abc,,[0 3|0 0]",
        "aab,ab,[1 2|1 1]"
    })
    void gaps_areWhereTheTwoDiffer(@Nullable String one, @Nullable String other, String gaps) {
        assertThat(shown(Alignment.of(words(one), words(other), 20))).isEqualTo(gaps);
    }

    @ParameterizedTest
    @CsvSource({"abcdef,abxdef,2", "abcdef,xbcdey,4", "abcdef,abdxef,2"})
    void wordsApart_areCountedOnBothSides_upToTheMost(String one, String other, int apart) {
        assertThat(Alignment.of(words(one), words(other), apart)).isNotNull();
        assertThat(Alignment.of(words(one), words(other), apart - 1)).isNull();
    }

    /** One gap at a single place takes no search, however long it is. */
    @Test
    void oneRunMore_isFoundBeyondTheMost() {
        assertThat(shown(Alignment.of(words("ab"), words("axyzxyzb"), 1))).isEqualTo("[1 1|1 7]");
    }

    @Test
    void gap_isAsLongAsItsLongerSide() {
        assertThat(new Gap(2, 3, 2, 6).words()).isEqualTo(4);
        assertThat(new Gap(2, 7, 2, 6).words()).isEqualTo(5);
        assertThat(new Gap(2, 2, 2, 6).isOneSided()).isTrue();
        assertThat(new Gap(2, 4, 2, 2).isOneSided()).isTrue();
        assertThat(new Gap(2, 4, 2, 3).isOneSided()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"12,4", "40,6", "120,30", "300,200"})
    void randomSequences_haveAsFewWordsApartAsCanBe_eitherWayRound(int length, int vocabulary) {
        var random = new Random(11);
        for (int round = 0; round < 60; round++) {
            short[] one = sequence(random, random.nextInt(length + 1), vocabulary);
            short[] other = round % 2 == 0
                    ? sequence(random, random.nextInt(length + 1), vocabulary)
                    : edited(random, one, vocabulary);
            int common = new CommonOrder(one).with(other);
            int apart = one.length + other.length - 2 * common;
            List<Gap> gaps = Objects.requireNonNull(Alignment.of(one, other, apart), "seed 11, round " + round);
            assertThat(sizeOf(gaps)).as("seed 11, round %d", round).isEqualTo(apart);
            assertThat(rebuilt(one, other, gaps)).as("seed 11, round %d", round).isEqualTo(other);
            assertThat(sizeOf(Objects.requireNonNull(Alignment.of(other, one, apart))))
                    .isEqualTo(apart);
        }
    }

    private static short[] sequence(Random random, int length, int vocabulary) {
        short[] words = new short[length];
        for (int i = 0; i < length; i++) words[i] = (short) random.nextInt(vocabulary);
        return words;
    }

    private static short[] edited(Random random, short[] words, int vocabulary) {
        short[] edited = words.clone();
        for (int i = 0; i < Math.min(3, words.length); i++)
            edited[random.nextInt(words.length)] = (short) random.nextInt(vocabulary);
        return edited;
    }

    private static int sizeOf(List<Gap> gaps) {
        return gaps.stream()
                .mapToInt(gap -> gap.to() - gap.from() + gap.otherTo() - gap.otherFrom())
                .sum();
    }

    /** The one with what the other has in each gap; the gaps in order, and no two touch. */
    private static short[] rebuilt(short[] one, short[] other, List<Gap> gaps) {
        var words = new ArrayList<Short>();
        int at = 0;
        for (Gap gap : gaps) {
            assertThat(at == 0 || at < gap.from() || words.size() < gap.otherFrom())
                    .isTrue();
            while (at < gap.from()) words.add(one[at++]);
            assertThat(words).hasSize(gap.otherFrom());
            for (int i = gap.otherFrom(); i < gap.otherTo(); i++) words.add(other[i]);
            at = gap.to();
        }
        while (at < one.length) words.add(one[at++]);
        short[] all = new short[words.size()];
        for (int i = 0; i < all.length; i++) all[i] = words.get(i);
        return all;
    }
}
