package kabar.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "abc, abc, 0",
        "abc, '', 3",
        "kitten, sitting, 3",
        "wiat, wait, 1",
        "ab, ba, 1",
        "abc, ca, 3"
    })
    void edits_countsInsertionsDeletionsChangesAndSwaps(String from, String to, int expected) {
        assertThat(Nearest.edits(from, to)).isEqualTo(expected);
        assertThat(Nearest.edits(to, from)).isEqualTo(expected);
    }

    @Test
    void to_nothingClose_isEmpty() {
        assertThat(Nearest.to("entirely.else", List.of("threads", "shards"))).isEmpty();
    }

    @Test
    void to_equallyClose_isTheFirst() {
        assertThat(Nearest.to("kx", List.of("kz", "kw"))).contains("kz");
    }
}
