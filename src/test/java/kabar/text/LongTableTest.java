package kabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The table behind the known names, the Chinese dictionary and the names of an article. */
class LongTableTest {
    @Test
    void everyKeyKeepsItsOwnValue_howeverManyThereAre() {
        var table = new LongTable(10);
        for (int i = 0; i < 1000; i++) table.put((long) i << 32, i);
        table.put(7L << 32, -7);
        assertThat(table.get(0)).isZero();
        assertThat(table.get(7L << 32)).isEqualTo(-7);
        assertThat(table.get(999L << 32)).isEqualTo(999);
        assertThat(table.get(1)).isEqualTo(LongTable.ABSENT);
    }
}
