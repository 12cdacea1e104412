package kabar.dedup;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import kabar.state.Store;
import org.jspecify.annotations.Nullable;

/** A store in memory that counts what is written to it. */
final class MapStore implements Store {
    final TreeMap<byte[], byte[]> entries = new TreeMap<>(Arrays::compareUnsigned);
    int puts;

    @Override
    public byte @Nullable [] get(byte[] key) {
        return entries.get(key);
    }

    @Override
    public void put(byte[] key, byte[] value) {
        puts++;
        entries.put(key.clone(), value.clone());
    }

    @Override
    public void delete(byte[] key) {
        entries.remove(key);
    }

    @Override
    public void forEach(BiConsumer<byte[], byte[]> visitor) {
        entries.forEach(visitor);
    }
}
