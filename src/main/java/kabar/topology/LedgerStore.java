package kabar.topology;

import java.util.EnumMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import kabar.article.Disposition;
import kabar.article.RejectReason;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** The ledger of one shard in its store: counts by name, exact because they commit with what they count. */
record LedgerStore(KeyValueStore<String, Long> counts) {
    static final String NAME = "ledger";

    private static final String READ = "read";
    private static final String LATE = "late";
    private static final String OUT_OF_RANGE = "out-of-range";
    private static final String REJECTED = "rejected/";

    void countRead() {
        add(READ);
    }

    void countRejected(RejectReason reason) {
        add(READ);
        add(REJECTED + reason.name());
    }

    /** Counts what was rejected out of a replay's range. */
    void countSilentMark() {
        add(READ);
        add(OUT_OF_RANGE);
    }

    void countJudged(Disposition disposition, Envelope.Report report) {
        add(report.silent() ? OUT_OF_RANGE : disposition.name());
        if (report.late()) add(LATE);
    }

    /** All counts by name. */
    SortedMap<String, Long> all() {
        var all = new TreeMap<String, Long>();
        try (var entries = counts.all()) {
            entries.forEachRemaining(entry -> all.put(entry.key, entry.value));
        }
        return all;
    }

    static Ledger read(ReadOnlyKeyValueStore<String, Long> counts) {
        return ledger(counts::get);
    }

    /** The ledger of counts by name, as {@link #all} gives them. */
    static Ledger ledger(Function<String, @Nullable Long> counts) {
        var published = new EnumMap<Disposition, Long>(Disposition.class);
        for (Disposition disposition : Disposition.values())
            published.put(disposition, get(counts, disposition.name()));
        var rejected = new EnumMap<RejectReason, Long>(RejectReason.class);
        for (RejectReason reason : RejectReason.values()) rejected.put(reason, get(counts, REJECTED + reason.name()));
        return new Ledger(get(counts, READ), published, rejected, get(counts, OUT_OF_RANGE), get(counts, LATE));
    }

    private void add(String name) {
        counts.put(name, get(counts::get, name) + 1);
    }

    private static long get(Function<String, @Nullable Long> counts, String name) {
        Long count = counts.apply(name);
        return count == null ? 0 : count;
    }
}
