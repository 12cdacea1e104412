package kabar.dedup;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kabar.state.ByteSink;
import kabar.state.ByteSource;
import kabar.state.Store;
import kabar.state.UnknownLayout;
import org.jspecify.annotations.Nullable;

/**
 * The entries of the judge's store: key {@code {8 sequence, big-endian}}, value {@code {1 version = 2}{1 kind}} and what
 * {@link Remembered} (kind 0) or {@link SeenText} (kind 1) writes.
 */
final class MemoryEntries {
    static final int VERSION = 2;

    private static final int PUBLISHED = 0;
    private static final int SEEN = 1;

    private final Store store;

    MemoryEntries(Store store) {
        this.store = store;
    }

    /** All entries in order. */
    void forEach(Consumer<Remembered> published, BiConsumer<Long, SeenText> seen) {
        store.forEach((key, value) -> {
            long sequence = new ByteSource(key).i64();
            ByteSource source = opened(value);
            if (source.u8() == PUBLISHED) published.accept(Remembered.read(sequence, source));
            else seen.accept(sequence, SeenText.read(source));
        });
    }

    void put(long sequence, Publication publication) {
        var sink = sink(PUBLISHED);
        Remembered.write(publication, sink);
        store.put(key(sequence), sink.toBytes());
    }

    void put(long sequence, SeenText seen) {
        var sink = sink(SEEN);
        seen.write(sink);
        store.put(key(sequence), sink.toBytes());
    }

    void delete(long sequence) {
        store.delete(key(sequence));
    }

    /** The published article of a sequence number. */
    Remembered published(long sequence) {
        ByteSource source = entry(sequence);
        source.u8();
        return Remembered.read(sequence, source);
    }

    /** The suppressed text of a sequence number; null when it is that of a published article. */
    @Nullable
    SeenText seen(long sequence) {
        ByteSource source = entry(sequence);
        return source.u8() == SEEN ? SeenText.read(source) : null;
    }

    /** Log time of an entry, which either kind begins with. */
    long logTime(long sequence) {
        ByteSource source = entry(sequence);
        source.u8();
        return source.i64();
    }

    private ByteSource entry(long sequence) {
        byte[] value = store.get(key(sequence));
        if (value == null) throw new IllegalStateException("judge state lacks entry " + sequence);
        return opened(value);
    }

    private static ByteSource opened(byte[] value) {
        var source = new ByteSource(value);
        UnknownLayout.refuseOther("judge state", source.u8(), VERSION);
        return source;
    }

    private static ByteSink sink(int kind) {
        return new ByteSink(2048).u8(VERSION).u8(kind);
    }

    private static byte[] key(long sequence) {
        return new ByteSink(8).i64(sequence).toBytes();
    }
}
