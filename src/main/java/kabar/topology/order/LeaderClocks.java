package kabar.topology.order;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of the brokers that lead the partitions, as their record times tell (Cristian's algorithm, one way): a record of time t
 * that is seen at a moment m was appended before, so its leader's clock is at least t - m ahead of ours. The largest such difference
 * of the last minutes is within milliseconds of the truth where there is traffic, and never above it.
 *
 * <p>A partition counts by its own leader's clock, for brokers differ among themselves; by the one furthest ahead while nothing of its
 * own was seen, or where its own lags more than {@link #MAX_SKEW_MS} behind: then somebody's clock is wrong, and nobody waits for it.
 */
final class LeaderClocks implements LogClock {
    /** Beyond NTP by far; each article of the faster brokers waits for this long at most. */
    static final long MAX_SKEW_MS = 2_000;

    /** Shorter than a clock needs to drift by a slack, longer than most pauses between two records. */
    static final long WINDOW_MS = 60_000;

    private final @Nullable Bound[] bounds;
    private final long slack;

    /** Nothing seen yet; {@code slack} is taken off what each clock is taken for, ms. */
    LeaderClocks(int partitions, long slack) {
        bounds = new Bound[partitions];
        this.slack = slack;
    }

    /**
     * How far a leader's clock is ahead of ours, ms: at least, and at most as far as is known.
     *
     * @param since when the window began, here
     * @param least the best of this window
     * @param before the best of the window before
     * @param most by the records of this window that were appended between two questions
     */
    private record Bound(int epoch, long logTime, long asked, long since, long least, long before, long most) {
        static Bound first(int epoch, long logTime, long asked, long answered) {
            return new Bound(epoch, logTime, asked, answered, logTime - answered, Long.MIN_VALUE, Long.MAX_VALUE);
        }

        long best() {
            return Math.max(least, before);
        }

        Bound next(long logTime, long asked, long answered) {
            boolean isNew = logTime > this.logTime;
            if (!isNew) return new Bound(epoch, this.logTime, asked, since, least, before, most);
            long atLeast = logTime - answered;
            long atMost = logTime - this.asked;
            return answered - since > WINDOW_MS
                    ? new Bound(epoch, logTime, asked, answered, atLeast, least, atMost)
                    : new Bound(epoch, logTime, asked, since, Math.max(least, atLeast), before, Math.min(most, atMost));
        }
    }

    @Override
    public synchronized void saw(int partition, long logTime, int epoch, long asked, long answered) {
        Bound known = bounds[partition];
        bounds[partition] = known == null || known.epoch != epoch
                ? Bound.first(epoch, logTime, asked, answered)
                : known.next(logTime, asked, answered);
    }

    @Override
    public synchronized long at(int partition, long here) {
        long furthest = furthest();
        if (furthest == Long.MIN_VALUE) return 0;
        Bound own = bounds[partition];
        long ahead = own == null ? furthest - slack : Math.max(own.best() - slack, furthest - MAX_SKEW_MS);
        return Math.max(0, here + ahead);
    }

    @Override
    public synchronized long present(long here) {
        long furthest = furthest();
        return furthest == Long.MIN_VALUE ? Long.MIN_VALUE : here + furthest;
    }

    /**
     * How far a clock is ahead of the leaders', ms, negative behind them: 0 while it is within what is known of any of them. The
     * smallest difference counts.
     *
     * @param now what it shows, epoch ms
     */
    synchronized long ahead(long now, long here) {
        return Arrays.stream(bounds)
                .filter(bound -> bound != null && bound.most != Long.MAX_VALUE)
                .mapToLong(bound -> outside(now - here, bound))
                .reduce((one, other) -> Math.abs(one) <= Math.abs(other) ? one : other)
                .orElse(0);
    }

    /** The partition whose leader's clock is furthest behind another's, and how far at least, ms; null while none certainly is. */
    synchronized @Nullable Skew skew() {
        long furthest = furthest();
        return IntStream.range(0, bounds.length)
                .filter(partition -> most(partition) != Long.MAX_VALUE)
                .mapToObj(partition -> new Skew(partition, furthest - most(partition)))
                .filter(skew -> skew.ms() > 0)
                .max((one, other) -> Long.compare(one.ms(), other.ms()))
                .orElse(null);
    }

    /** How far the clock of a partition's leader is behind that of another leader. */
    record Skew(int partition, long ms) {}

    private long most(int partition) {
        Bound bound = bounds[partition];
        return bound == null ? Long.MAX_VALUE : bound.most;
    }

    private static long outside(long difference, Bound bound) {
        if (difference > bound.most) return difference - bound.most;
        return Math.min(0, difference - bound.best());
    }

    private long furthest() {
        long furthest = Long.MIN_VALUE;
        for (Bound bound : bounds) if (bound != null) furthest = Math.max(furthest, bound.best());
        return furthest;
    }
}
