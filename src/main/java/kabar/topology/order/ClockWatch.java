package kabar.topology.order;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that this machine's clock, or that of a broker, is wrong. No record is judged otherwise for the first. */
final class ClockWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    /** NTP keeps clocks within milliseconds. */
    private static final long MOST_MS = 1_000;

    private static final long MOST_SKEW_MS = 200;

    private final LeaderClocks clocks;
    private final String input;
    private volatile long ahead;
    /** Touched by the asking thread only. */
    private boolean warned;

    private int warnedOf = -1;

    ClockWatch(LeaderClocks clocks, String input) {
        this.clocks = clocks;
        this.input = input;
    }

    /** How far this machine's clock is ahead of the brokers', ms, negative behind them; 0 within what can be measured. */
    OptionalLong ahead() {
        return OptionalLong.of(ahead);
    }

    /** Looks at the clocks: {@code now} is the time of day of this machine, epoch ms. */
    void look(long now, long here) {
        ahead = clocks.ahead(now, here);
        boolean wrong = Math.abs(ahead) >= MOST_MS;
        if (wrong && !warned)
            LOG.warn(
                    "this machine's clock is {} ms {} the brokers': set it by NTP; the order of the articles goes by"
                            + " the brokers' clocks and does not suffer",
                    Math.abs(ahead),
                    ahead > 0 ? "ahead of" : "behind");
        if (!wrong && warned && ahead == 0) LOG.info("this machine's clock agrees with the brokers' again");
        warned = wrong || (warned && ahead != 0);
        lookAtBrokers(clocks.skew());
    }

    private void lookAtBrokers(LeaderClocks.@Nullable Skew skew) {
        if (skew == null || skew.ms() < MOST_SKEW_MS || skew.partition() == warnedOf) return;
        warnedOf = skew.partition();
        LOG.warn(
                "the clock of the broker that leads {}-{} is {} ms behind that of another: set them by NTP; every"
                        + " article waits for the slower one, {} ms at most",
                input,
                skew.partition(),
                skew.ms(),
                LeaderClocks.MAX_SKEW_MS);
    }
}
