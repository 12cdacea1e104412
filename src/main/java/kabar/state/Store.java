package kabar.state;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the judge remembers, durable and ordered by key (unsigned bytes); one writer. */
public interface Store {
    /** The value of a key, or null. */
    byte @Nullable [] get(byte[] key);

    /** Sets the value of a key. */
    void put(byte[] key, byte[] value);

    /** Forgets a key. */
    void delete(byte[] key);

    /** Shows every entry in key order; read at start only. */
    void forEach(BiConsumer<byte[], byte[]> visitor);
}
