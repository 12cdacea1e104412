package kabar.eval.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void ofShare_isWilsons() {
        // Newcombe 1998, table I: 81 of 263.
        assertThat(Interval.ofShare(81, 263).low()).isCloseTo(0.2553, within(0.0001));
        assertThat(Interval.ofShare(81, 263).high()).isCloseTo(0.3662, within(0.0001));
        assertThat(Interval.ofShare(0, 20).low()).isZero();
        assertThat(Interval.ofShare(0, 20).high()).isCloseTo(0.1611, within(0.0001));
        assertThat(Interval.ofShare(20, 20).high()).isCloseTo(1, within(1e-9));
        assertThat(Interval.ofShare(0, 0)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void bootstrap_sameUnits_giveTheSameInterval_aroundTheFigure() {
        Interval interval = halfRight(100).ofCounts(Counts::precision);
        assertThat(interval).isEqualTo(halfRight(100).ofCounts(Counts::precision));
        assertThat(interval.low()).isBetween(0.38, 0.42);
        assertThat(interval.high()).isBetween(0.58, 0.62);
    }

    @Test
    void bootstrap_moreUnits_narrowTheInterval() {
        Interval wide = halfRight(20).ofCounts(Counts::precision);
        Interval narrow = halfRight(2_000).ofCounts(Counts::precision);
        assertThat(narrow.high() - narrow.low()).isLessThan((wide.high() - wide.low()) / 5);
    }

    @Test
    void bootstrap_allUnitsRight_saysWhatSoFewCanSay() {
        var sample = new Bootstrap();
        for (int i = 0; i < 3; i++) sample.add(1, 0, 0);
        assertThat(sample.ofCounts(Counts::f1)).isEqualTo(Interval.ofShare(3, 3));
        assertThat(new Bootstrap().ofCounts(Counts::f1)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void text_hasTheDecimalsOfItsFigure() {
        assertThat(new Interval(0.12345, 0.5).text(3)).isEqualTo("0.123–0.500");
        assertThat(new Interval(0.1, 3.8).text(0)).isEqualTo("0–4");
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0.6, 0.5));
    }

    private static Bootstrap halfRight(int units) {
        var sample = new Bootstrap();
        for (int i = 0; i < units; i++) sample.add(i % 2, 1 - i % 2, 0);
        return sample;
    }
}
