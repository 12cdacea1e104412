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

    @Test
    void aTask_pausesFromTheTwoHundredAndFirstRecordOn() {
        onAnotherThread(0).take(1_000);
        assertThat(pausesWhileTaking(200)).isZero();
        assertThat(pausesWhileTaking(201)).isEqualTo(1);
    }

    @Test
    void equalLogTime_isNotAhead() {
        onAnotherThread(0).take(2_000);
        Pace.Step step = pace.new Step(1);
        for (int i = 0; i < 300; i++) step.take(2_000);
        assertThat(pauses).hasValue(0);
        for (int i = 0; i < 201; i++) step.take(2_001);
        assertThat(pauses).hasValue(1);
    }

    @Test
    void judged_isWhatEveryJudgeThatRunsHereHasComeTo() {
        var two = new Pace(1, 2, pauses::incrementAndGet);
        assertThat(two.isJudged(Long.MAX_VALUE)).isTrue();
        Pace.Judge first = two.new Judge(0);
        Pace.Judge second = two.new Judge(1);
        first.reach(100);
        second.reach(50);
        assertThat(two.isJudged(50)).isTrue();
        assertThat(two.isJudged(51)).isFalse();
        second.leave();
        assertThat(two.isJudged(100)).isTrue();
        assertThat(two.isJudged(101)).isFalse();
        first.leave();
        assertThat(two.isJudged(101)).isTrue();
    }
}
