package kabar.ops;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kabar.topology.StreamThreadView;
import kabar.topology.order.OrderState;
import org.jspecify.annotations.Nullable;

/**
 * What one look at a running stream found. Times are epoch ms.
 *
 * @param state of the stream, in lower case
 * @param brokersUp whether the brokers answered
 * @param input by partition; as last known where the brokers do not answer
 * @param judge by shard, likewise
 * @param beats when each thread last took a turn
 * @param restoring records left to read back, by store and partition
 * @param stateBytes size of the local state; negative while unknown
 */
record Observation(
        long at,
        String state,
        boolean brokersUp,
        List<PartitionLag> input,
        List<PartitionLag> judge,
        List<OrderState> orders,
        List<StreamThreadView> threads,
        Map<String, Long> beats,
        Map<Counters.StorePartition, Long> restoring,
        OutcomeCounts counts,
        OptionalLong clockOffset,
        long stateBytes) {
    boolean isRunning() {
        return state.equals("running");
    }

    /** Records of the input that are not read yet. */
    long unread() {
        return input.stream().mapToLong(PartitionLag::records).sum();
    }

    /** The instance that reads an input partition; null where nobody is known to. */
    @Nullable
    String owner(int partition) {
        return input.stream()
                .filter(lag -> lag.partition() == partition)
                .flatMap(lag -> Stream.ofNullable(lag.owner()))
                .findFirst()
                .orElse(null);
    }

    long toRestore() {
        return restoring.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Age of the oldest article that waits for the judge of a shard, ms, at most: what is unread is no older than what was read. */
    long oldestWaiting(OrderState order) {
        long oldest = unread() > 0 && order.reached() > 0
                ? Math.min(order.reached(), order.oldestHeld())
                : order.oldestHeld();
        return oldest == Long.MAX_VALUE ? 0 : Math.max(0, at - oldest);
    }
}
