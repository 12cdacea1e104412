package kabar.dedup.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Longest common subsequence by bits, against the table that textbooks fill. */
class CommonOrderTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void with_isTheLongestCommonSubsequence(long seed) {
        var random = new Random(seed);
        for (int length : new int[] {0, 1, 5, 63, 64, 65, 130, 300}) {
            short[] words = words(random, length);
            var order = new CommonOrder(words);
            for (int other : new int[] {0, 1, 2, 3, 4, 62, 64, 129, 200}) {
                short[] others = words(random, other);
                assertThat(order.with(others))
                        .as("seed %d, %d and %d", seed, length, other)
                        .isEqualTo(longest(words, others));
                if (length < 3 || other < 3) continue;
                // Alike at both ends, as copies are.
                System.arraycopy(words, 0, others, 0, 2);
                others[other - 1] = words[length - 1];
                assertThat(order.with(others))
                        .as("seed %d, %d and %d", seed, length, other)
                        .isEqualTo(longest(words, others));
            }
        }
    }

    @Test
    void with_openingsAlone_looksAtNoMore() {
        var order = new CommonOrder(new short[] {1, 2, 3, 4, 5});
        short[] others = {1, 3, 9, 4, 5};
        assertThat(order.with(3, others, 3)).isEqualTo(2);
        assertThat(order.with(others)).isEqualTo(4);
        assertThat(order.with(2, new short[] {2, 7}, 2)).isEqualTo(1);
    }

    private static short[] words(Random random, int length) {
        short[] words = new short[length];
        for (int i = 0; i < length; i++) words[i] = (short) (random.nextInt(40) - 20);
        return words;
    }

    private static int longest(short[] one, short[] other) {
        int[][] table = new int[one.length + 1][other.length + 1];
        for (int i = 1; i <= one.length; i++)
            for (int j = 1; j <= other.length; j++)
                table[i][j] = one[i - 1] == other[j - 1]
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
        return table[one.length][other.length];
    }
}
