package kabar.story;

import java.util.function.BiConsumer;

/** What the linker remembers, durable and ordered by key (unsigned bytes); one writer. */
public interface StoryStore {
    /** Sets the value of a key. */
    void put(byte[] key, byte[] value);

    /** Forgets a key. */
    void delete(byte[] key);

    /** Shows every entry in key order; read at start only. */
    void forEach(BiConsumer<byte[], byte[]> visitor);
}
