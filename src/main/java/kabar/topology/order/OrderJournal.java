package kabar.topology.order;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import kabar.article.Coordinates;
import kabar.pipeline.Report;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * What the order must know again after a restart: the reports it holds, under {@code {8 logTime}{4 partition}{8 offset}} as envelopes;
 * where it stood at the last commit, under {@code {0}} as such a key; and which partitions have ended, under {@code {1}{4 partition}}.
 *
 * <p>Read at task start only; what is put and deleted within one commit interval never reaches its changelog.
 */
public final class OrderJournal {
    public static final String NAME = "order-journal";

    private static final Bytes CURSOR = Bytes.wrap(new byte[] {0});
    private static final int END_LENGTH = 5;
    private static final int HELD_LENGTH = 20;

    private final KeyValueStore<Bytes, byte[]> store;
    private final EnvelopeSerde serde;

    public OrderJournal(KeyValueStore<Bytes, byte[]> store, String inputTopic) {
        this.store = store;
        this.serde = new EnvelopeSerde(inputTopic);
    }

    /** Where the order stood at the last commit. */
    @Nullable
    public Coordinates cursor() {
        byte[] cursor = store.get(CURSOR);
        return cursor == null ? null : coordinates(cursor, serde.topic());
    }

    /** Log time, epoch ms, up to which a store of another thread has been judged; -1 before the first report. */
    public static long cursor(ReadOnlyKeyValueStore<Bytes, byte[]> store) {
        byte[] cursor = store.get(CURSOR);
        return cursor == null ? -1 : coordinates(cursor, "").logTime();
    }

    /** The same of an entry as its changelog has it; null where it is another one. */
    public static @Nullable Coordinates cursor(byte[] key, byte @Nullable [] value) {
        return value != null && CURSOR.equals(Bytes.wrap(key)) ? coordinates(value, "") : null;
    }

    /** Reads everything back that was held, and which partitions had ended. */
    public void restore(BiConsumer<Coordinates, Report> held, IntConsumer ended) {
        try (var entries = store.all()) {
            entries.forEachRemaining(entry -> {
                byte[] key = entry.key.get();
                if (key.length == HELD_LENGTH) held.accept(coordinates(key, serde.topic()), report(entry.value));
                else if (key.length == END_LENGTH)
                    ended.accept(ByteBuffer.wrap(key).getInt(1));
            });
        }
    }

    public void hold(Report report) {
        store.put(key(report.at()), EnvelopeSerde.write(new Envelope.Enriched(report)));
    }

    public Report held(Coordinates at) {
        return report(Objects.requireNonNull(store.get(key(at)), "held report is missing from the journal"));
    }

    /** Notes that a report that was held has gone. */
    public void release(Coordinates at) {
        // Not delete, which would first read what is there from the disk.
        store.put(key(at), null);
        pass(at);
    }

    /** Notes that a report went by without waiting. */
    public void pass(Coordinates at) {
        store.put(CURSOR, key(at).get());
    }

    public void end(int partition) {
        byte[] key =
                ByteBuffer.allocate(END_LENGTH).put((byte) 1).putInt(partition).array();
        store.put(Bytes.wrap(key), new byte[0]);
    }

    private Report report(byte[] bytes) {
        return ((Envelope.Enriched) serde.read(bytes)).report();
    }

    private static Bytes key(Coordinates at) {
        return Bytes.wrap(ByteBuffer.allocate(HELD_LENGTH)
                .putLong(at.logTime())
                .putInt(at.partition())
                .putLong(at.offset())
                .array());
    }

    private static Coordinates coordinates(byte[] key, String topic) {
        ByteBuffer buffer = ByteBuffer.wrap(key);
        long logTime = buffer.getLong();
        return new Coordinates(topic, buffer.getInt(), buffer.getLong(), logTime);
    }
}
