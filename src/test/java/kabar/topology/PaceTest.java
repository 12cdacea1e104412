package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final AtomicInteger pauses = new AtomicInteger();
    private final Pace pace = new Pace(3, pauses::incrementAndGet);

    private Pace.Step onAnotherThread(int partition) {
        var thread = Executors.newSingleThreadExecutor();
        try {
            return CompletableFuture.supplyAsync(() -> pace.new Step(partition), (Executor) thread)
                    .join();
        } finally {
            thread.shutdown();
        }
    }

    private static void take(Pace.Step step, int records, long logTime) {
        for (int i = 0; i < records; i++) step.take(logTime + i);
    }

    @Test
    void aTaskFarAheadOfAnotherThreadsTaskPausesAtEachRecord() {
        Pace.Step slow = onAnotherThread(0);
        Pace.Step fast = pace.new Step(1);
        slow.take(1_000);
        take(fast, Pace.AHEAD, 2_000);
        assertThat(pauses).hasValue(0);
        take(fast, 5, 3_000);
        assertThat(pauses).hasValue(5);
    }

    @Test
    void oneThatIsCaughtUpWithGoesOnAtOnce() {
        Pace.Step slow = onAnotherThread(0);
        Pace.Step fast = pace.new Step(1);
        slow.take(1_000);
        take(fast, Pace.AHEAD, 2_000);
        slow.take(9_000);
        take(fast, Pace.AHEAD, 3_000);
        assertThat(pauses).hasValue(0);
    }

    @Test
    void nobodyWaitsForATaskOfItsOwnThread() {
        Pace.Step slow = pace.new Step(0);
        Pace.Step fast = pace.new Step(1);
        slow.take(1_000);
        take(fast, 3 * Pace.AHEAD, 2_000);
        assertThat(pauses).hasValue(0);
    }

    @Test
    void nobodyWaitsForOneThatRestsOrIsReadElsewhere() {
        Pace.Step slow = onAnotherThread(0);
        Pace.Step fast = pace.new Step(1);
        slow.take(1_000);
        slow.rest();
        take(fast, 3 * Pace.AHEAD, 2_000);
        assertThat(pauses).hasValue(0);
    }
}
