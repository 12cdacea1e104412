package kabar.pipeline;

import java.util.EnumMap;
import java.util.function.Consumer;
import java.util.function.Function;
import kabar.article.Disposition;
import kabar.article.RejectReason;
import org.jspecify.annotations.Nullable;

/** Enters each record and its end in a ledger: counts by name, wherever they are kept. */
public final class LedgerListener implements OutcomeListener {
    private static final String READ = "read";
    private static final String LATE = "late";
    private static final String OUT_OF_RANGE = "out-of-range";
    private static final String REJECTED = "rejected/";

    private final Consumer<String> counter;

    /** A listener that tells {@code counter} the name of each count that grows by one. */
    public LedgerListener(Consumer<String> counter) {
        this.counter = counter;
    }

    /** Enters a record that has come. */
    public void read() {
        counter.accept(READ);
    }

    @Override
    public void ended(Outcome outcome) {
        if (outcome instanceof Outcome.Judged judged) {
            counter.accept(
                    judged.silent()
                            ? OUT_OF_RANGE
                            : judged.verdict().disposition().name());
            if (judged.report().late()) counter.accept(LATE);
        } else {
            rejected(((Outcome.Rejected) outcome).reason(), outcome.silent());
        }
    }

    /** Enters the end of a record that was rejected. */
    public void rejected(RejectReason reason, boolean silent) {
        counter.accept(silent ? OUT_OF_RANGE : REJECTED + reason.name());
    }

    /** The ledger of counts by name; null stands for a count of 0. */
    public static Ledger ledger(Function<String, @Nullable Long> counts) {
        var published = new EnumMap<Disposition, Long>(Disposition.class);
        for (Disposition disposition : Disposition.values())
            published.put(disposition, get(counts, disposition.name()));
        var rejected = new EnumMap<RejectReason, Long>(RejectReason.class);
        for (RejectReason reason : RejectReason.values()) rejected.put(reason, get(counts, REJECTED + reason.name()));
        return new Ledger(get(counts, READ), published, rejected, get(counts, OUT_OF_RANGE), get(counts, LATE));
    }

    private static long get(Function<String, @Nullable Long> counts, String name) {
        Long count = counts.apply(name);
        return count == null ? 0 : count;
    }
}
