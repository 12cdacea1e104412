package kabar.topology.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Brokers' time out of record times: moments are told in ms on a clock that started at 0, brokers' time in ms since 1970. */
class LeaderClocksTest {
    private static final long SLACK = 50;
    private static final long START = 1_700_000_000_000L;
    private static final long HOUR = 3_600_000;

    private final LeaderClocks clocks = new LeaderClocks(3, SLACK);

    /** A record that was appended at a moment by a leader whose clock shows {@code START + skew} at 0, seen 5 ms later. */
    private void appended(int partition, long moment, long skew, int epoch) {
        clocks.saw(partition, START + moment + skew, epoch, moment + 2, moment + 5);
    }

    @Test
    void nothingSeen_isBeforeAllTimes() {
        assertThat(clocks.at(0, 10_000)).isZero();
        assertThat(clocks.present(10_000)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void time_isNeverAheadOfTheLeaders_andCloseToItAfterTheBestRecord() {
        clocks.saw(0, START + 1_000, 0, 1_050, 1_090);
        assertThat(clocks.at(0, 2_000)).isEqualTo(START + 2_000 - 90 - SLACK);
        appended(0, 3_000, 0, 0);
        assertThat(clocks.at(0, 4_000)).isEqualTo(START + 4_000 - 5 - SLACK);
        clocks.saw(0, START + 5_000, 0, 5_050, 5_090);
        assertThat(clocks.at(0, 6_000)).isEqualTo(START + 6_000 - 5 - SLACK);
    }

    @Test
    void emptyPartition_goesByTheLeaderFurthestAhead() {
        appended(0, 1_000, 0, 0);
        assertThat(clocks.at(2, 2_000)).isEqualTo(clocks.at(0, 2_000));
    }

    @Test
    void leadersApart_eachPartitionGoesByItsOwn() {
        appended(0, 1_000, 500, 0);
        appended(1, 1_000, -500, 0);
        assertThat(clocks.at(0, 2_000)).isEqualTo(START + 2_500 - 5 - SLACK);
        assertThat(clocks.at(1, 2_000)).isEqualTo(START + 1_500 - 5 - SLACK);
    }

    @Test
    void leaderHoursBehind_isNotWaitedForLongerThanAClockCanBeWrong() {
        appended(0, 1_000, 2 * HOUR, 0);
        appended(1, 1_000, 0, 0);
        assertThat(clocks.at(1, 2_000)).isEqualTo(START + 2 * HOUR + 2_000 - 5 - LeaderClocks.MAX_SKEW_MS);
    }

    @Test
    void newLeader_isAnotherClock() {
        appended(0, 1_000, 500, 0);
        appended(1, 1_000, 0, 0);
        appended(0, 2_000, -500, 1);
        assertThat(clocks.at(0, 3_000)).isEqualTo(START + 2_500 - 5 - SLACK);
    }

    @Test
    void clockThatWasSetBack_isKnownAfterTwoWindows() {
        appended(0, 0, 0, 0);
        for (long moment = 2_500; moment < 3 * LeaderClocks.WINDOW_MS; moment += 1_000) appended(0, moment, -2_000, 0);
        assertThat(clocks.at(0, 200_000)).isEqualTo(START + 198_000 - 5 - SLACK);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2_000, -2_000, 2 * HOUR, -2 * HOUR})
    void clockOfThisMachine_isComparedOnlyWithWhatWasAppendedBetweenTwoQuestions(long wrong) {
        appended(0, 1_000, 0, 0);
        assertThat(clocks.ahead(START + 1_005 + wrong, 1_005)).isZero();
        appended(0, 1_100, 0, 0);
        long ahead = clocks.ahead(START + 1_200 + wrong, 1_200);
        // Known to within the time between two questions.
        assertThat(Math.abs(wrong) - Math.abs(ahead)).isBetween(0L, 105L);
        assertThat(Long.signum(ahead)).isEqualTo(Long.signum(wrong));
    }

    @Test
    void skew_isWhatOneLeaderIsCertainlyBehind() {
        appended(0, 1_000, 500, 0);
        appended(1, 1_000, -500, 0);
        assertThat(clocks.skew()).isNull();
        appended(0, 1_100, 500, 0);
        appended(1, 1_100, -500, 0);
        assertThat(clocks.skew()).isEqualTo(new LeaderClocks.Skew(1, 1_000 - 5 - 98));
    }

    @Test
    void producersTimes_arePassedByWhoeverIsReadToItsEnd() {
        var times = new ProducerTimes();
        assertThat(times.at(0, 5)).isZero();
        times.saw(1, 1_000, 0, 1, 2);
        times.saw(0, 900, 0, 1, 2);
        assertThat(times.at(0, 5)).isEqualTo(1_001);
        assertThat(times.present(5)).isEqualTo(1_000);
    }
}
