package kabar.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReplayProgressTest {
    private static final Instant CURSOR = Instant.parse("2022-01-12T00:01:00Z");

    @Test
    void line_tellsEventTimeShareRateAndTimeLeft() {
        assertThat(ReplayProgress.line(CURSOR, 5_200, 26_353, 2_140))
                .isEqualTo("2022-01-12T00:01:00Z, 5200 of 26353 (19 %), 2140/s, 10 s left");
    }

    @Test
    void line_withoutARateYet_givesNoTimeLeft() {
        assertThat(ReplayProgress.line(CURSOR, 0, 10, 0)).isEqualTo("2022-01-12T00:01:00Z, 0 of 10 (0 %), 0/s");
    }
}
