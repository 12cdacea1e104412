package kabar.ops;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kabar.topology.StreamThreadView;
import kabar.topology.order.OrderState;
import org.apache.kafka.common.TopicPartition;

/**
 * Whether an instance is alive and ready, from what was observed of it. Alive is what no restart would help: one that restores, rebalances,
 * waits for a silent partition or for its brokers is alive. Wedged is, while the brokers answer:
 *
 * <ul>
 *   <li>a thread that neither asks for records nor takes its turns for {@value #SILENT_SECONDS} s: it hangs in an article, a lock or a disk;
 *   <li>a partition read here that holds unread records and whose committed offset stands still for {@value #STUCK_SECONDS} s of state
 *       running;
 *   <li>an order that holds articles and has come no further for {@code order.max-wait} and {@value #SILENT_SECONDS} s: by then it has given
 *       up whoever is silent, and a partition that is merely behind brings it on with each record.
 * </ul>
 *
 * Not thread-safe but for what it says.
 */
final class Health {
    static final int SILENT_SECONDS = 60;
    static final int STUCK_SECONDS = 120;

    /** Longest time between two looks; after a longer one the process was paused or the clock set, and nothing counts from before. */
    private static final long PAUSE_MS = 30_000;

    private static final Set<String> ENDED = Set.of("error", "not_running", "pending_error");

    private final long orderPatience;
    private final Stillness stillness = new Stillness();
    private long latest;
    private long brokersSince = Long.MAX_VALUE;
    private volatile Verdict verdict = new Verdict(List.of(), List.of("the stream has not started yet"));

    /**
     * What is wrong, a sentence each.
     *
     * @param wedged why it should be started again; none while it is alive
     * @param unready why it does not do its work right now; none while it is ready
     */
    record Verdict(List<String> wedged, List<String> unready) {
        boolean isLive() {
            return wedged.isEmpty();
        }

        boolean isReady() {
            return isLive() && unready.isEmpty();
        }
    }

    Health(Duration maxWait) {
        orderPatience = maxWait.toMillis() + SILENT_SECONDS * 1_000;
    }

    /** The verdict on what was observed last. */
    Verdict verdict() {
        return verdict;
    }

    /** Takes the next observation into account. */
    void observe(Observation now) {
        boolean paused = now.at() < latest || now.at() - latest > PAUSE_MS;
        latest = now.at();
        if (!now.brokersUp() || paused) brokersSince = Long.MAX_VALUE;
        if (now.brokersUp() && brokersSince == Long.MAX_VALUE) brokersSince = now.at();
        // What stands still while nothing can move is not stuck.
        if (paused || !now.brokersUp() || !now.isRunning()) stillness.forget();
        var wedged = new ArrayList<String>();
        if (ENDED.contains(now.state())) wedged.add("the stream has stopped (" + now.state() + "): the log says why");
        threads(now, wedged);
        if (now.brokersUp() && now.isRunning()) {
            partitions(now, wedged);
            for (OrderState order : now.orders()) order(order, now.at(), wedged);
        }
        verdict = new Verdict(List.copyOf(wedged), unready(now));
    }

    private void threads(Observation now, List<String> wedged) {
        for (StreamThreadView thread : now.threads()) {
            if (thread.state().equals("dead")) {
                wedged.add("thread " + thread.name() + " is dead: the log says why");
                continue;
            }
            long poll = thread.sincePollSeconds() < 0 ? 0 : now.at() - (long) (thread.sincePollSeconds() * 1_000);
            long sign = Math.max(poll, now.beats().getOrDefault(thread.name(), 0L));
            if (sign == 0 || brokersSince == Long.MAX_VALUE) continue;
            long silent = now.at() - Math.max(sign, brokersSince);
            if (silent > SILENT_SECONDS * 1_000)
                wedged.add("thread " + thread.name() + " has taken no turn for " + silent / 1_000
                        + " s while the brokers answer");
        }
    }

    private void partitions(Observation now, List<String> wedged) {
        var here = new HashSet<TopicPartition>();
        now.threads().forEach(thread -> here.addAll(thread.reads()));
        for (List<PartitionLag> lags : List.of(now.input(), now.judge()))
            for (PartitionLag lag : lags) {
                var partition = new TopicPartition(lag.topic(), lag.partition());
                boolean idle = lag.records() == 0 || !here.contains(partition);
                long still = stillness.of(partition, idle ? "idle" : lag.read(), now.at());
                if (!idle && still > STUCK_SECONDS * 1_000)
                    wedged.add(partition + " is read here and holds " + lag.records()
                            + " unread records, but stands at " + lag.read() + " for " + still / 1_000 + " s");
            }
    }

    private void order(OrderState order, long now, List<String> wedged) {
        long still = stillness.of("order " + order.shard(), List.of(order.oldestHeld(), order.reached()), now);
        if (order.held() > 0 && still > orderPatience)
            wedged.add("the order of shard " + order.shard() + " holds " + order.held()
                    + " articles and has come no further for " + still / 1_000 + " s");
    }

    private static List<String> unready(Observation now) {
        var unready = new ArrayList<String>();
        if (!now.brokersUp()) unready.add("the brokers do not answer");
        if (!now.isRunning())
            unready.add("the stream is " + now.state()
                    + (now.toRestore() > 0 ? ", " + now.toRestore() + " records to restore" : ""));
        return List.copyOf(unready);
    }
}
