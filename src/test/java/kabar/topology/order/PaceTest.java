package kabar.topology.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final AtomicInteger pauses = new AtomicInteger();
    private final Pace pace = new Pace(3, 1, pauses::incrementAndGet);

    private Pace.Step onAnotherThread(int partition) {
        var thread = Executors.newSingleThreadExecutor();
        try {
            return CompletableFuture.supplyAsync(() -> pace.new Step(partition), (Executor) thread)
                    .join();
        } finally {
            thread.shutdown();
        }
    }

    /** How often a task pauses that takes so many records later than 2000. */
    private int pausesWhileTaking(int records) {
        Pace.Step fast = pace.new Step(1);
        for (int i = 0; i < records; i++) fast.take(2_000 + i);
        return pauses.get();
    }

    @Test
    void aTaskFarAheadOfAnotherThreadsTask_pausesAtEachRecord() {
        onAnotherThread(0).take(1_000);
        assertThat(pausesWhileTaking(Pace.AHEAD + 5)).isEqualTo(5);
    }

    @Test
    void oneThatIsCaughtUpWith_countsFromThereOn() {
        Pace.Step slow = onAnotherThread(0);
        slow.take(1_000);
        Pace.Step fast = pace.new Step(1);
        for (int i = 0; i < 3 * Pace.AHEAD; i++) {
            fast.take(2_000 + i);
            if (i % Pace.AHEAD == 0) slow.take(2_000 + i + 1);
        }
        assertThat(pauses).hasValue(0);
    }

    @Test
    void nobodyWaitsForATaskOfItsOwnThread() {
        pace.new Step(0).take(1_000);
        assertThat(pausesWhileTaking(3 * Pace.AHEAD)).isZero();
    }

    @Test
    void nobodyWaitsForOneThatRestsOrIsReadElsewhere() {
        Pace.Step slow = onAnotherThread(0);
        slow.take(1_000);
        slow.rest();
        assertThat(pausesWhileTaking(3 * Pace.AHEAD)).isZero();
    }

    @Test
    void nobodyPausesOnTheThreadOfAJudge() {
        onAnotherThread(0).take(1_000);
        Pace.Judge judge = pace.new Judge(0);
        assertThat(pausesWhileTaking(3 * Pace.AHEAD)).isZero();

        judge.leave();
        assertThat(pausesWhileTaking(Pace.AHEAD + 5)).isEqualTo(5);
    }
}
