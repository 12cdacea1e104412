package kabar.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each thing is said once when it begins and once when it is over. */
class NoticesTest {
    private final Health health = new Health(Duration.ofSeconds(60));
    private final Notices notices = new Notices(Duration.ofSeconds(60));
    private final Looks looks = new Looks();

    private List<String> said(long seconds) {
        Observation now = looks.at(seconds);
        health.observe(now);
        return notices.of(now, health.verdict()).stream()
                .map(notice -> notice.level() + " " + notice.text())
                .toList();
    }

    @Test
    void states_withHowLongTheOneBeforeTook() {
        looks.state = "rebalancing";
        assertThat(said(0)).containsExactly("INFO the stream is rebalancing");
        assertThat(said(2)).isEmpty();
        looks.state = "running";
        assertThat(said(4)).containsExactly("INFO the stream is running after 4.0 s rebalancing");
        assertThat(said(6)).isEmpty();
    }

    @Test
    void restore_itsBeginningAndItsEnd() {
        said(0);
        looks.restoring = Map.of(new Counters.StorePartition("judge-articles", 0), 900L);
        assertThat(said(2)).containsExactly("INFO the state is read back from the brokers: 900 records to go");
        looks.restoring = Map.of(new Counters.StorePartition("judge-articles", 0), 300L);
        assertThat(said(4)).isEmpty();
        looks.restoring = Map.of();
        assertThat(said(6)).containsExactly("INFO the state is read back");
    }

    @Test
    void brokers_thatGoAndComeBack() {
        said(0);
        looks.brokersUp = false;
        assertThat(said(2))
                .containsExactly("WARN the brokers do not answer; nothing is lost, the stream goes on when they do");
        assertThat(said(4)).isEmpty();
        looks.brokersUp = true;
        assertThat(said(6)).containsExactly("INFO the brokers answer again");
    }

    @Test
    void orderThatWaits_namesPartitionInstanceAndWhatWillCome_onceAndItsEnd() {
        said(0);
        looks.order = Looks.silent(4, false);
        assertThat(said(4)).isEmpty();
        looks.order = Looks.silent(6, false);
        assertThat(said(6))
                .containsExactly(
                        "WARN the order of shard 0 waits for input partition 1, silent for 6.0 s, read by second at"
                                + " 10.0.0.3; 7 articles are held, and in 54 s it goes on without");
        looks.order = Looks.silent(20, false);
        assertThat(said(20)).isEmpty();
        looks.order = Looks.silent(61, true);
        assertThat(said(61))
                .containsExactly(
                        "WARN input partition 1 was silent for 61 s and is not waited for any more: what comes from it"
                                + " later is judged late");
        looks.order = Looks.order(0, -1, Looks.START);
        assertThat(said(70)).containsExactly("INFO partition 1 is heard of again");
    }

    @Test
    void waitThatEnds_isSaid() {
        said(0);
        looks.order = Looks.silent(6, false);
        said(6);
        looks.order = Looks.order(0, -1, Looks.START);
        assertThat(said(8)).containsExactly("INFO the order waits no longer for partition 1");
    }

    @Test
    void deadLettersAndLateOnes_comeAsASumOnceAMinute() {
        said(0);
        looks.counts = new OutcomeCounts(10, 3, 2, 0, 0);
        assertThat(said(2))
                .containsExactly(
                        "WARN 3 records became dead letters since the last such line; kabar tail --dlq shows them",
                        "WARN 2 articles were judged late, out of the order of the log, since the last such line");
        looks.counts = new OutcomeCounts(10, 5_003, 2, 0, 0);
        assertThat(said(30)).isEmpty();
        looks.counts = new OutcomeCounts(10, 9_003, 2, 0, 0);
        assertThat(said(63))
                .containsExactly(
                        "WARN 9000 records became dead letters since the last such line; kabar tail --dlq shows them");
    }

    @Test
    void wedgedInstance_saysSoOnce_thoughItsFiguresGoOn() {
        said(0);
        looks.polled = Looks.START;
        said(20);
        said(40);
        said(60);
        assertThat(said(62)).hasSize(1).first().asString().startsWith("ERROR not alive any more: thread");
        assertThat(said(64)).isEmpty();
    }
}
