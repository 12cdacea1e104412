package kabar.topology;

import java.util.function.BiConsumer;
import kabar.state.Store;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** The memory of the judge or of the story linker in a Streams store. */
public record StreamsStore(KeyValueStore<Bytes, byte[]> store) implements Store {
    @Override
    public byte @Nullable [] get(byte[] key) {
        return store.get(Bytes.wrap(key));
    }

    @Override
    public void put(byte[] key, byte[] value) {
        store.put(Bytes.wrap(key), value);
    }

    @Override
    public void delete(byte[] key) {
        store.delete(Bytes.wrap(key));
    }

    @Override
    public void forEach(BiConsumer<byte[], byte[]> visitor) {
        try (var entries = store.all()) {
            entries.forEachRemaining(entry -> visitor.accept(entry.key.get(), entry.value));
        }
    }
}
