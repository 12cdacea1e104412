package kabar.topology;

import java.util.EnumMap;
import kabar.article.Disposition;
import kabar.article.RejectReason;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** The ledger of one shard in its store: counts by name, exact because they commit with what they count. */
record LedgerStore(KeyValueStore<String, Long> counts) {
    static final String NAME = "ledger";

    private static final String READ = "read";
    private static final String LATE = "late";
    private static final String REJECTED = "rejected/";

    void countRead() {
        add(READ);
    }

    void countRejected(RejectReason reason) {
        add(READ);
        add(REJECTED + reason.name());
    }

    void countJudged(Disposition disposition, boolean late) {
        add(disposition.name());
        if (late) add(LATE);
    }

    static Ledger read(ReadOnlyKeyValueStore<String, Long> counts) {
        var published = new EnumMap<Disposition, Long>(Disposition.class);
        for (Disposition disposition : Disposition.values())
            published.put(disposition, get(counts, disposition.name()));
        var rejected = new EnumMap<RejectReason, Long>(RejectReason.class);
        for (RejectReason reason : RejectReason.values()) rejected.put(reason, get(counts, REJECTED + reason.name()));
        return new Ledger(get(counts, READ), published, rejected, get(counts, LATE));
    }

    private void add(String name) {
        counts.put(name, get(counts, name) + 1);
    }

    private static long get(ReadOnlyKeyValueStore<String, Long> counts, String name) {
        Long count = counts.get(name);
        return count == null ? 0 : count;
    }
}
