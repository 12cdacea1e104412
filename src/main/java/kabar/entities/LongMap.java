package kabar.entities;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Values by 64-bit hash, without an object per key: open addressing, at most half full. */
final class LongMap<V> {
    private static final int FEW = 64;

    private long[] keys = new long[FEW];

    @SuppressWarnings("unchecked") // holds nothing but V and is never handed out
    private @Nullable V[] values = (@Nullable V[]) new Object[FEW];

    private int size;

    /** The value of a key. */
    @Nullable
    V get(long key) {
        return values[slot(key)];
    }

    /** Sets the value of a key. */
    void put(long key, V value) {
        int at = slot(key);
        if (values[at] == null && ++size > keys.length / 2) {
            grow();
            at = slot(key);
        }
        keys[at] = key;
        values[at] = value;
    }

    private int slot(long key) {
        int at = (int) (key ^ key >>> 32) & keys.length - 1;
        while (values[at] != null && keys[at] != key) at = at + 1 & keys.length - 1;
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable V[] old = values;
        keys = new long[oldKeys.length * 2];
        values = Arrays.copyOf(old, keys.length);
        Arrays.fill(values, null);
        for (int i = 0; i < old.length; i++) {
            V value = old[i];
            if (value == null) continue;
            int at = slot(oldKeys[i]);
            keys[at] = oldKeys[i];
            values[at] = value;
        }
    }
}
