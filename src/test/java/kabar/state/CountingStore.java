package kabar.state;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A {@link MemoryStore} that counts what is written to it and keeps copies, as a store on disk does. */
public final class CountingStore implements Store {
    private final MemoryStore store = new MemoryStore();
    private int puts;

    @Override
    public byte @Nullable [] get(byte[] key) {
        byte[] value = store.get(key);
        return value == null ? null : value.clone();
    }

    @Override
    public void put(byte[] key, byte[] value) {
        puts++;
        store.put(key.clone(), value.clone());
    }

    @Override
    public void delete(byte[] key) {
        store.delete(key);
    }

    @Override
    public void forEach(BiConsumer<byte[], byte[]> visitor) {
        store.forEach(visitor);
    }

    /** How often an entry was set. */
    public int puts() {
        return puts;
    }

    /** How many entries there are. */
    public int size() {
        int[] size = {0};
        forEach((key, value) -> size[0]++);
        return size[0];
    }

    /** Bytes of all values. */
    public int bytes() {
        int[] bytes = {0};
        forEach((key, value) -> bytes[0] += value.length);
        return bytes[0];
    }

    /** Sets the byte at {@code index} of every value whose key begins with {@code prefix}. */
    public void overwrite(int prefix, int index, int value) {
        forEach((key, bytes) -> {
            if (key[0] == prefix) bytes[index] = (byte) value;
        });
    }
}
