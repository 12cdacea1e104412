package kabar.eval;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import kabar.dedup.Store;
import kabar.story.StoryStore;
import org.jspecify.annotations.Nullable;

/** The memory of one run through a set. */
final class ScratchStore implements Store, StoryStore {
    private final TreeMap<byte[], byte[]> entries = new TreeMap<>(Arrays::compareUnsigned);

    @Override
    public byte @Nullable [] get(byte[] key) {
        return entries.get(key);
    }

    @Override
    public void put(byte[] key, byte[] value) {
        entries.put(key, value);
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
