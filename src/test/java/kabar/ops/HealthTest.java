package kabar.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is wedged and who only waits. */
class HealthTest {
    private final Health health = new Health(Duration.ofSeconds(60));
    private final Looks looks = new Looks();

    /** Looks every ten seconds for so long. */
    private Health.Verdict after(int from, int to) {
        for (int second = from; second <= to; second += 10) health.observe(looks.at(second));
        return health.verdict();
    }

    @Test
    void beforeTheFirstLook_isAliveAndNotReady() {
        assertThat(health.verdict().isLive()).isTrue();
        assertThat(health.verdict().isReady()).isFalse();
    }

    @Test
    void runningWithAllRead_isReady_howeverLongNothingComes() {
        assertThat(after(0, 3_600).isReady()).isTrue();
    }

    @Test
    void restoreForAnHour_isAlive_andNotReady() {
        looks.state = "rebalancing";
        looks.end = 5_000;
        looks.restoring = Map.of(new Counters.StorePartition("judge-articles", 0), 70_000L);
        assertThat(after(0, 3_600).isLive()).isTrue();
        assertThat(health.verdict().unready()).containsExactly("the stream is rebalancing, 70000 records to restore");
    }

    @Test
    void brokersDownForAnHour_isAlive_andHasItsTimeOnceTheyAnswer() {
        looks.brokersUp = false;
        looks.end = 5_000;
        looks.polled = Looks.START;
        assertThat(after(0, 3_600).isLive()).isTrue();
        assertThat(health.verdict().unready()).containsExactly("the brokers do not answer");

        looks.brokersUp = true;
        assertThat(after(3_610, 3_660).isLive()).isTrue();
        assertThat(after(3_670, 3_680).isLive()).isFalse();
    }

    @Test
    void threadThatTakesNoTurn_isWedged_afterAMinute_alsoInARebalance() {
        looks.state = "rebalancing";
        looks.polled = Looks.START;
        assertThat(after(0, 60).isLive()).isTrue();
        assertThat(after(70, 70).wedged())
                .containsExactly("thread kabar-1-StreamThread-1 has taken no turn for 70 s while the brokers answer");
    }

    @Test
    void processThatWasPaused_hasItsTimeAnew() {
        looks.order = Looks.order(7, 1, Looks.START);
        looks.end = 200;
        looks.polled = Looks.START;
        after(0, 50);
        assertThat(after(600, 660).isLive()).isTrue();
        assertThat(after(670, 680).isLive()).isFalse();
    }

    @Test
    void deadThread_isWedgedAtOnce() {
        looks.threadState = "dead";
        assertThat(after(0, 0).isLive()).isFalse();
    }

    @Test
    void stoppedStream_isWedgedAtOnce() {
        looks.state = "error";
        assertThat(after(0, 0).wedged()).containsExactly("the stream has stopped (error): the log says why");
    }

    @Test
    void unreadInputThatStandsStill_isWedged_afterTwoMinutesOfRunning() {
        looks.end = 200;
        assertThat(after(0, 120).isLive()).isTrue();
        assertThat(after(130, 130).wedged())
                .containsExactly(
                        "news.articles-0 is read here and holds 100 unread records, but stands at 100 for 130 s");
    }

    @Test
    void unreadInputThatIsWorkedOff_isAlive_howeverSlowly() {
        for (int second = 0; second < 3_600; second += 20) {
            looks.end = 1_000_000;
            if (second % 100 == 0) looks.read++;
            health.observe(looks.at(second));
            assertThat(health.verdict().isLive()).isTrue();
        }
    }

    @Test
    void orderThatWaitsForASilentPartition_isAlive_untilItShouldHaveGivenItUp() {
        looks.order = Looks.order(7, 1, Looks.START);
        assertThat(after(0, 120).isLive()).isTrue();
        assertThat(after(130, 130).wedged())
                .containsExactly("the order of shard 0 holds 7 articles and has come no further for 130 s");
    }

    @Test
    void orderThatWaitsForAPartitionThatIsFarBehind_isAlive_whileThatComesOn() {
        for (int second = 0; second <= 3_600; second += 10) {
            looks.order = Looks.order(7, 1, Looks.START - 86_400_000 + second * 1_000L);
            health.observe(looks.at(second));
        }
        assertThat(health.verdict().isReady()).isTrue();
    }
}
