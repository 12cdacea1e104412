package kabar.topology.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kabar.article.Coordinates;
import kabar.pipeline.Report;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the order knows again after a restart. */
class OrderJournalTest {
    private static final Coordinates FIRST = new Coordinates("input", 3, 42, 100);
    private static final Coordinates SECOND = new Coordinates("input", 1, 7, 200);

    private final KeyValueStore<Bytes, byte[]> store = Stores.keyValueStoreBuilder(
                    Stores.inMemoryKeyValueStore(OrderJournal.NAME), Serdes.Bytes(), Serdes.ByteArray())
            .withLoggingDisabled()
            .build();
    private final OrderJournal journal = new OrderJournal(store, "input");

    @BeforeEach
    void open() {
        var context = new MockProcessorContext<Void, Void>();
        store.init(context.getStateStoreContext(), store);
    }

    private static Report report(Coordinates at) {
        return new Report(at, false, false, "key", Instant.EPOCH, "id", new byte[0], new byte[0], new byte[] {5}, null);
    }

    private List<String> restored() {
        var restored = new ArrayList<String>();
        journal.restore(
                (at, report) -> restored.add(at + " " + report.at().equals(at) + " " + report.body()[0]),
                partition -> restored.add("end " + partition));
        return restored;
    }

    @Test
    void restart_knowsWhatWasHeldAndWhatHadEnded() {
        journal.hold(report(SECOND));
        journal.hold(report(FIRST));
        journal.end(258);
        assertThat(restored()).containsExactly(FIRST + " true 5", SECOND + " true 5", "end 258");
        assertThat(journal.held(FIRST).at()).isEqualTo(FIRST);
        assertThat(journal.cursor()).isNull();
        assertThat(OrderJournal.cursor(store)).isEqualTo(-1);
    }

    @Test
    void released_isHeldNoMore_andMovesTheCursor() {
        journal.hold(report(FIRST));
        journal.hold(report(SECOND));
        journal.release(FIRST);
        assertThat(restored()).containsExactly(SECOND + " true 5");
        assertThat(journal.cursor()).isEqualTo(FIRST);
        assertThatThrownBy(() -> journal.held(FIRST)).hasMessage("held report is missing from the journal");
        journal.pass(SECOND);
        assertThat(journal.cursor()).isEqualTo(SECOND);
        assertThat(OrderJournal.cursor(store)).isEqualTo(200);
    }

    /** The changelog outlives a new Kabar. */
    @Test
    void keys_stayTheSame() {
        journal.pass(FIRST);
        journal.hold(report(FIRST));
        journal.end(2);
        var keys = new ArrayList<String>();
        try (var all = store.all()) {
            all.forEachRemaining(entry -> keys.add(HexFormat.of().formatHex(entry.key.get())));
        }
        assertThat(keys).containsExactly("00", "0000000000000064" + "00000003" + "000000000000002a", "0100000002");
        assertThat(HexFormat.of().formatHex(store.get(Bytes.wrap(new byte[] {0}))))
                .isEqualTo("0000000000000064" + "00000003" + "000000000000002a");
    }
}
