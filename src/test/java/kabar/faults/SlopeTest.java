package kabar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SlopeTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    @Test
    void aLine_isFoundAgain() {
        List<Slope.Point> points = IntStream.range(0, 60)
                .mapToObj(i -> new Slope.Point(10 * i, 1_000 + i))
                .toList();
        Slope slope = Slope.of(points);
        assertThat(slope.perSecond()).isEqualTo(0.1, EXACT);
        assertThat(slope.mean()).isEqualTo(1_029.5, EXACT);
        assertThat(slope.percentInTenMinutes()).isEqualTo(100 * 60 / 1_029.5, EXACT);
    }

    @Test
    void whatStaysTheSame_hasNoSlope() {
        Slope slope = Slope.of(List.of(new Slope.Point(0, 5), new Slope.Point(10, 5)));
        assertThat(slope.percentInTenMinutes()).isZero();
    }
}
