package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.dedup.wording.Hash;
import org.junit.jupiter.api.Test;

class SequenceIndexTest {
    private final SequenceIndex index = new SequenceIndex();

    @Test
    void latest_replacesEarlier() {
        index.put(-1, 1, 1);
        index.put(-1, 2, 1);

        assertThat(index.get(-1)).isEqualTo(2);
        assertThat(index.get(7)).isZero();
    }

    @Test
    void keyZero_isAKeyLikeAnyOther() {
        assertThat(index.get(0)).isZero();
        index.put(0, 9, 1);

        assertThat(index.get(0)).isEqualTo(9);
    }

    @Test
    void growth_keepsTheLivingAndDropsTheDead() {
        for (int i = 1; i <= 10_000; i++) index.put(Hash.mix(i), i, Math.max(1, i - 50));

        for (int i = 9_950; i <= 10_000; i++) assertThat(index.get(Hash.mix(i))).isEqualTo(i);
        assertThat(index.get(Hash.mix(1))).isZero();
    }

    @Test
    void growth_keepsTheKeyInTheFirstPlace() {
        index.put(0, 1, 1);
        for (int i = 2; i <= 600; i++) index.put(Hash.mix(i), i, 1);
        assertThat(index.get(0)).isEqualTo(1);
        for (int i = 2; i <= 600; i++) assertThat(index.get(Hash.mix(i))).isEqualTo(i);
    }
}
