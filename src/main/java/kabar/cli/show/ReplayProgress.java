package kabar.cli.show;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import kabar.replay.ReplayListener;
import kabar.replay.ReplayPlan;

/** Says what a replay reads, and now and then how far it is: event time, share, records a second, time left. */
public final class ReplayProgress implements ReplayListener {
    private final String name;
    private final PrintWriter err;
    private final long interval;
    private final LongSupplier nanoClock;
    private long shownAt;
    private long shown = -1;

    /** Progress of the replay of this name, a line at most each {@code interval}. */
    public ReplayProgress(String name, PrintWriter err, Duration interval, LongSupplier nanoClock) {
        this.name = name;
        this.err = err;
        this.interval = interval.toNanos();
        this.nanoClock = nanoClock;
        shownAt = nanoClock.getAsLong();
    }

    @Override
    public void scanning(String input) {
        say("replay " + name + ": looking through " + input + " for what is in range");
    }

    @Override
    public void planned(ReplayPlan plan) {
        ReplayText.plan(plan).forEach(this::say);
        shownAt = nanoClock.getAsLong();
    }

    /** Prints a line when it is time to and the judge is in this process. */
    @Override
    public void judging(ReplayPlan plan, long ended, OptionalLong cursor) {
        long now = nanoClock.getAsLong();
        if (now - shownAt < interval) return;
        if (cursor.isPresent()) {
            // The first look only tells where an earlier start had come to.
            double perSecond = shown < 0 ? 0 : (ended - shown) * 1e9 / (now - shownAt);
            say(line(Instant.ofEpochMilli(cursor.getAsLong()), ended, plan.records(), perSecond));
        } else {
            say("the judge is not in this process right now");
        }
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

    private void say(String line) {
        err.println(line);
        err.flush();
    }
}
