package kabar.topology;

import java.util.SortedMap;
import java.util.TreeMap;
import kabar.pipeline.Ledger;
import kabar.pipeline.LedgerListener;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** The ledger of one shard in its store: counts by name, exact because they commit with what they count. */
record LedgerStore(KeyValueStore<String, Long> counts) {
    static final String NAME = "ledger";

    /** What enters records and their ends here. */
    LedgerListener listener() {
        return new LedgerListener(this::add);
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
        return LedgerListener.ledger(counts::get);
    }

    private void add(String name) {
        Long before = counts.get(name);
        counts.put(name, before == null ? 1 : before + 1);
    }
}
