package kabar.ops;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import kabar.topology.order.OrderState;
import org.slf4j.event.Level;

/**
 * What of a stream's life is worth a line in the log: each thing once when it begins and once when it is over, and what comes in bursts as a
 * sum at most once a minute. Not thread-safe.
 */
final class Notices {
    static final long WAIT_MS = 5_000;
    static final long BURST_MS = 60_000;

    private final Duration maxWait;
    private OutcomeCounts told = OutcomeCounts.NONE;
    private long toldAt;
    private String state = "";
    private long stateSince;
    private boolean restoring;
    private boolean brokersUp = true;
    private List<Integer> waits = List.of();
    private List<Integer> down = List.of();
    private List<String> wedged = List.of();

    /** A line. */
    record Notice(Level level, String text) {}

    Notices(Duration maxWait) {
        this.maxWait = maxWait;
    }

    /** What is new since the last observation, in order. */
    List<Notice> of(Observation now, Health.Verdict verdict) {
        var notices = new ArrayList<Notice>();
        state(now, notices);
        brokers(now, notices);
        restore(now, notices);
        waits(now, notices);
        bursts(now, notices);
        for (String reason : verdict.wedged())
            if (isNew(reason)) notices.add(new Notice(Level.ERROR, "not alive any more: " + reason));
        wedged = verdict.wedged();
        return notices;
    }

    /** The figures in a sentence change while what it says stays. */
    private boolean isNew(String reason) {
        return wedged.stream().noneMatch(before -> words(before).equals(words(reason)));
    }

    private static String words(String sentence) {
        return sentence.replaceAll(" \\d+ ", " ");
    }

    private void state(Observation now, List<Notice> notices) {
        if (now.state().equals(state)) return;
        String after = state.isEmpty() ? "" : " after " + seconds(now.at() - stateSince) + " " + state;
        notices.add(new Notice(Level.INFO, "the stream is " + now.state() + after));
        state = now.state();
        stateSince = now.at();
    }

    private void brokers(Observation now, List<Notice> notices) {
        if (now.brokersUp() == brokersUp) return;
        brokersUp = now.brokersUp();
        notices.add(
                brokersUp
                        ? new Notice(Level.INFO, "the brokers answer again")
                        : new Notice(
                                Level.WARN,
                                "the brokers do not answer; nothing is lost, the stream goes on when they do"));
    }

    private void restore(Observation now, List<Notice> notices) {
        boolean restores = now.toRestore() > 0;
        if (restores == restoring) return;
        restoring = restores;
        notices.add(new Notice(
                Level.INFO,
                restores
                        ? "the state is read back from the brokers: " + now.toRestore() + " records to go"
                        : "the state is read back"));
    }

    private void waits(Observation now, List<Notice> notices) {
        var waits = new ArrayList<Integer>();
        var down = new ArrayList<Integer>();
        for (OrderState order : now.orders()) {
            int partition = order.waitsFor();
            if (partition >= 0 && order.silent(partition) >= WAIT_MS && !waits.contains(partition)) {
                waits.add(partition);
                if (!this.waits.contains(partition)) notices.add(wait(now, order, partition));
            }
            for (int i = 0; i < order.down().length; i++)
                if (order.down()[i] && !down.contains(i)) {
                    down.add(i);
                    if (!this.down.contains(i)) notices.add(givenUp(order, i));
                }
        }
        for (int partition : this.down)
            if (!down.contains(partition) && !now.orders().isEmpty())
                notices.add(new Notice(Level.INFO, "partition " + partition + " is heard of again"));
        for (int partition : this.waits)
            if (!waits.contains(partition) && !down.contains(partition))
                notices.add(new Notice(Level.INFO, "the order waits no longer for partition " + partition));
        this.waits = waits;
        this.down = down;
    }

    private Notice wait(Observation now, OrderState order, int partition) {
        String owner = Objects.requireNonNullElse(now.owner(partition), "nobody right now");
        long left = maxWait.toMillis() - order.silent(partition);
        return new Notice(
                Level.WARN,
                "the order of shard " + order.shard() + " waits for input partition " + partition + ", silent for "
                        + seconds(order.silent(partition)) + ", read by " + owner + "; " + order.held()
                        + " articles are held, and in " + seconds(Math.max(0, left)) + " it goes on without");
    }

    private static Notice givenUp(OrderState order, int partition) {
        return new Notice(
                Level.WARN,
                "input partition " + partition + " was silent for " + seconds(order.silent(partition))
                        + " and is not waited for any more: what comes from it later is judged late");
    }

    private void bursts(Observation now, List<Notice> notices) {
        OutcomeCounts counts = now.counts();
        if (toldAt != 0 && now.at() - toldAt < BURST_MS) return;
        long rejected = counts.rejected() - told.rejected();
        long late = counts.late() - told.late();
        long rebalances = counts.rebalances() - told.rebalances();
        if (rejected > 0)
            notices.add(new Notice(
                    Level.WARN,
                    rejected + " records became dead letters since the last such line; kabar tail --dlq shows them"));
        if (late > 0)
            notices.add(new Notice(
                    Level.WARN,
                    late + " articles were judged late, out of the order of the log, since the last such line"));
        if (rebalances > 3)
            notices.add(new Notice(
                    Level.WARN,
                    rebalances + " rebalances since the last such line: instances come and go, or are too slow"));
        if (rejected > 0 || late > 0 || rebalances > 0) {
            told = counts;
            toldAt = now.at();
        }
    }

    private static String seconds(long millis) {
        return millis < 10_000
                ? String.format(Locale.ROOT, "%.1f s", millis / 1e3)
                : TimeUnit.MILLISECONDS.toSeconds(millis) + " s";
    }
}
