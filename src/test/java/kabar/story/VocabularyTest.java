package kabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void countOf_aWordNobodyHas_isNone() {
        assertThat(vocabulary.countOf(0)).isZero();
        assertThat(vocabulary.of(7).count()).isZero();
    }

    @Test
    void count_growsWithEachArticleAndFallsAsTheOldestLeave() {
        int number = vocabulary.add(7, 100);
        assertThat(vocabulary.add(7, 101)).isEqualTo(number);
        assertThat(vocabulary.count(number)).isEqualTo(2);
        vocabulary.dropOldest(number);
        assertThat(vocabulary.countOf(7)).isEqualTo(1);
        assertThat(vocabulary.of(7).newest(0)).isEqualTo(101);
        vocabulary.dropOldest(number);
        assertThat(vocabulary.countOf(7)).isZero();
    }

    @Test
    void aWindowOfWordsThatComeAndGo_isCountedAsByAnOrdinaryMap() {
        long seed = 7;
        var random = new Random(seed);
        var expected = new TreeMap<Integer, Integer>();
        var window = new ArrayDeque<int[]>();
        for (int slot = 0; slot < 60_000; slot++) {
            // Many words that differ in their upper bits only, which is where a weak hash would pile them up.
            int key = random.nextInt(9_000) << (random.nextBoolean() ? 0 : 18);
            window.add(new int[] {key, vocabulary.add(key, slot)});
            expected.merge(key, 1, Integer::sum);
            if (window.size() <= 5_000) continue;
            int[] oldest = window.remove();
            vocabulary.dropOldest(oldest[1]);
            expected.merge(oldest[0], -1, (count, one) -> count + one == 0 ? null : count + one);
        }
        for (int key = 0; key < 9_000; key++) {
            assertThat(vocabulary.countOf(key))
                    .as("seed %d, key %d", seed, key)
                    .isEqualTo(expected.getOrDefault(key, 0));
            int shifted = key << 18;
            assertThat(vocabulary.countOf(shifted)).isEqualTo(expected.getOrDefault(shifted, 0));
        }
        for (int[] live : window) assertThat(vocabulary.count(live[1])).isEqualTo(expected.get(live[0]));
    }
}
