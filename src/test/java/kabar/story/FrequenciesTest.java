package kabar.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequenciesTest {
    /** ln of (articles + 2000) / (articles that have it + 0.5 + those of 2000 that are expected to). */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 7.195437", // 2000 / 1.5
        "0, 0, 1, 6.096825", // 2000 / 4.5
        "0, 0, 2, 4.143010", // 2000 / 31.75
        "0, 0, 7, 0.692647", // 2000 / 1000.5
        "8000, 30, 0, 5.760353", // 10000 / 31.5
        "8000, 2500, 0, 1.385695" // 10000 / 2501.5, beyond the table
    })
    void telling_ofAWord(int size, int count, int commonness, double expected) {
        assertThat(new Frequencies(size).ofTerm(count, commonness)).isCloseTo(expected, within(1e-6));
    }

    @Test
    void telling_ofAName() {
        assertThat(new Frequencies(0).ofName(0)).isCloseTo(6.684612, within(1e-6)); // 2000 / 2.5
        assertThat(new Frequencies(8000).ofName(10)).isCloseTo(6.684612, within(1e-6)); // 10000 / 12.5
    }

    @ParameterizedTest
    @CsvSource({"0,0.0005", "1,0.002", "2,0.015625", "3,0.03125", "4,0.0625", "5,0.125", "6,0.25", "7,0.5"})
    void word_isExpectedAsOftenAsItsClassSays(int commonness, double share) {
        assertThat(new Frequencies(0).ofTerm(0, commonness))
                .isCloseTo(Math.log(2000 / (0.5 + 2000 * share)), within(1e-9));
    }
}
