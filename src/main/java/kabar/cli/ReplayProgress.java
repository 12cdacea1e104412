package kabar.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import kabar.replay.ReplayPlan;
import kabar.topology.NewsStream;

/** Says now and then how far a replay is: event time, share, records a second, time left. */
final class ReplayProgress {
    private final ReplayPlan plan;
    private final NewsStream stream;
    private final PrintWriter err;
    private final long interval;
    private final LongSupplier nanoClock;
    private long shownAt;
    private long shown = -1;

    ReplayProgress(ReplayPlan plan, NewsStream stream, PrintWriter err, Duration interval, LongSupplier nanoClock) {
        this.plan = plan;
        this.stream = stream;
        this.err = err;
        this.interval = interval.toNanos();
        this.nanoClock = nanoClock;
        shownAt = nanoClock.getAsLong();
    }

    /** Prints a line when it is time to and the judge is in this process. */
    void show() {
        long now = nanoClock.getAsLong();
        if (now - shownAt < interval) return;
        long ended = stream.ledger().ended();
        OptionalLong cursor = stream.cursor();
        if (cursor.isPresent()) {
            // The first look only tells where an earlier start had come to.
            double perSecond = shown < 0 ? 0 : (ended - shown) * 1e9 / (now - shownAt);
            err.println(line(Instant.ofEpochMilli(cursor.getAsLong()), ended, plan.records(), perSecond));
        } else {
            err.println("the judge is not in this process right now");
        }
        err.flush();
        shownAt = now;
        shown = ended;
    }

    /** One line: {@code 2022-01-12T00:01:00Z, 5200 of 26353 (19 %), 2140/s, 10 s left}. */
    static String line(Instant cursor, long ended, long records, double perSecond) {
        String left = perSecond > 0 ? ", " + Math.round((records - ended) / perSecond) + " s left" : "";
        return String.format(
                Locale.ROOT,
                "%s, %d of %d (%d %%), %d/s%s",
                cursor,
                ended,
                records,
                100 * ended / Math.max(1, records),
                Math.round(perSecond),
                left);
    }
}
