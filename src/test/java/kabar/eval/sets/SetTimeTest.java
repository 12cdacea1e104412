package kabar.eval.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SetTimeTest {
    @Test
    void writtenTimes_areReadInTheZoneOfTheirSet() {
        assertThat(SetTime.detik("Jumat, 29 Mei 2026 06:02 WIB")).isEqualTo(Instant.parse("2026-05-28T23:02:00Z"));
        assertThat(SetTime.detik("12/5/2025 7:00")).isEqualTo(Instant.parse("2025-12-05T00:00:00Z"));
        assertThat(SetTime.reuters(" 9-MAR-1987 04:58:41.12")).isEqualTo(Instant.parse("1987-03-09T04:58:41Z"));
        assertThat(SetTime.iso("2015-08-06 01:00:00")).isEqualTo(Instant.parse("2015-08-06T01:00:00Z"));
    }

    @Test
    void whatIsNoTime_isNone() {
        assertThat(SetTime.detik("")).isNull();
        assertThat(SetTime.detik("29 Foo 2026 06:02")).isNull();
        assertThat(SetTime.reuters("31-FEB-1987 04:58:41.12")).isNull();
        assertThat(SetTime.iso("kemarin")).isNull();
    }
}
