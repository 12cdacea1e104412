package kabar.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The map that holds the bearers of an article. */
class LongMapTest {
    @Test
    void everyKeyKeepsItsOwnValue_howeverManyThereAre() {
        var map = new LongMap<Integer>();
        for (int i = 0; i < 1000; i++) map.put((long) i << 32, i);
        map.put(7L << 32, -7);
        assertThat(map.get(0)).isZero();
        assertThat(map.get(7L << 32)).isEqualTo(-7);
        assertThat(map.get(999L << 32)).isEqualTo(999);
        assertThat(map.get(1)).isNull();
    }
}
