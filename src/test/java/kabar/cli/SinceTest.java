package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SinceTest {
    private static final Instant NOW = Instant.parse("2022-01-12T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2h, 2022-01-12T10:00:00Z",
        "15m, 2022-01-12T11:45:00Z",
        "30s, 2022-01-12T11:59:30Z",
        "7d, 2022-01-05T12:00:00Z",
        "2022-01-12T00:01:00Z, 2022-01-12T00:01:00Z",
        "2022-01-12T07:01:00+07:00, 2022-01-12T00:01:00Z",
    })
    void parse_timeOrHowLongAgo(String text, Instant expected) {
        assertThat(Since.parse(text, NOW).time()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "h", "2w", "-1h", "yesterday", "2022-01-12", "9999999d"})
    void parse_anythingElse_saysWhatIsExpected(String text) {
        assertThatThrownBy(() -> Since.parse(text, NOW)).hasMessageContaining("is no time; write 2022-01-12T00:01:00Z");
    }
}
