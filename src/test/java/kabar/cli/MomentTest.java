package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    @ParameterizedTest
    @CsvSource({
        "2022-01-12T00:01:00Z, 2022-01-12T00:01:00Z",
        "2022-01-12T07:01:00+07:00, 2022-01-12T00:01:00Z",
        "2022-01-12, 2022-01-12T00:00:00Z",
    })
    void moment_isATimeWithOffsetOrTheStartOfADate(String written, String read) {
        assertThat(new Moment().convert(written)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2h", "yesterday", "2022-01-12T00:01:00", "2022-13-01"})
    void moment_thatIsNone_isRefused(String written) {
        assertThatThrownBy(() -> new Moment().convert(written)).hasMessageContaining("is no point in time");
    }
}
