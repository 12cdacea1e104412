package kabar.topology;

import java.util.List;
import kabar.topology.order.OrderJournal;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The stores of a judging task, all with changelogs. Key-value stores with eviction of our own: a window store drops late puts. */
public final class JudgeStores {
    private JudgeStores() {}

    /** All of them. */
    static List<StoreBuilder<?>> all() {
        return List.of(orderJournal(), articles(), stories(), ledger());
    }

    /** Cached, so that what comes and goes within one commit leaves no trace in the changelog. */
    private static StoreBuilder<KeyValueStore<Bytes, byte[]>> orderJournal() {
        return persistent(OrderJournal.NAME).withCachingEnabled();
    }

    /** What the judge remembers; uncached: each entry is put once. */
    public static StoreBuilder<KeyValueStore<Bytes, byte[]>> articles() {
        return persistent(JudgeProcessor.ARTICLES).withCachingDisabled();
    }

    /** Uncached: its entries would fill the cache that it shares with the journal, whose entries were then written as they come. */
    private static StoreBuilder<KeyValueStore<Bytes, byte[]>> stories() {
        return persistent(JudgeProcessor.STORIES).withCachingDisabled();
    }

    /** Cached, so that a count is written once a commit. */
    private static StoreBuilder<KeyValueStore<String, Long>> ledger() {
        return Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(LedgerStore.NAME), Serdes.String(), Serdes.Long())
                .withCachingEnabled();
    }

    private static StoreBuilder<KeyValueStore<Bytes, byte[]>> persistent(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray());
    }
}
