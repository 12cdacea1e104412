package kabar.ops;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import kabar.topology.StreamThreadView;
import kabar.topology.order.OrderState;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Observations as a test wants them: of a healthy instance with one thread that reads two partitions, until it is told otherwise. */
final class Looks {
    static final long START = 1_800_000_000_000L;
    static final String INPUT = "news.articles";

    String state = "running";
    boolean brokersUp = true;
    String threadState = "running";
    /** When the thread last asked for records; null while it does so all the time. */
    @Nullable
    Long polled;

    long end = 100;
    long read = 100;

    @Nullable
    OrderState order = order(0, -1, Looks.START);

    Map<Counters.StorePartition, Long> restoring = Map.of();
    OutcomeCounts counts = OutcomeCounts.NONE;

    Observation at(long seconds) {
        long now = START + seconds * 1_000;
        double sincePoll = polled == null ? 0.1 : (now - polled) / 1e3;
        var reads = Set.of(new TopicPartition(INPUT, 0), new TopicPartition(INPUT, 1));
        return new Observation(
                now,
                state,
                brokersUp,
                List.of(
                        new PartitionLag(INPUT, 0, end, read, "first at 10.0.0.2"),
                        new PartitionLag(INPUT, 1, 50, 50, "second at 10.0.0.3")),
                List.of(),
                order == null ? List.of() : List.of(order),
                List.of(new StreamThreadView("kabar-1-StreamThread-1", threadState, reads, sincePoll)),
                Map.of(),
                restoring,
                counts,
                OptionalLong.empty(),
                1_000);
    }

    /** An order of two partitions that holds so many, the first of them appended at the start, and waits for a partition. */
    static OrderState order(int held, int waitsFor, long reached) {
        return new OrderState(
                0, held, held == 0 ? Long.MAX_VALUE : START, reached, waitsFor, START, new long[2], new boolean[2]);
    }

    /** An order that waits for partition 1, silent for so many seconds. */
    static OrderState silent(long seconds, boolean down) {
        return new OrderState(
                0,
                down ? 0 : 7,
                down ? Long.MAX_VALUE : START,
                START,
                down ? -1 : 1,
                START + seconds * 1_000,
                new long[] {0, seconds * 1_000},
                new boolean[] {false, down});
    }
}
