package kabar.text;

import java.util.Arrays;

/**
 * A hash table from 64-bit hashes to ints by open addressing in two flat arrays, at most half full: no object per key, one or two
 * cache lines per look-up. Not safe for use by several threads while it is written to.
 */
public final class LongTable {
    /** What {@link #get} says of an unknown key; no key can have it. */
    public static final int ABSENT = Integer.MIN_VALUE;

    private static final int FEWEST = 16;

    private long[] keys;
    private int[] values;
    private int size;

    /** A table that does not grow before it has so many keys. */
    public LongTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(FEWEST, expected * 2 - 1)) * 2;
        keys = new long[capacity];
        values = new int[capacity];
        Arrays.fill(values, ABSENT);
    }

    /** The value of a key. */
    public int get(long key) {
        return values[slot(key)];
    }

    /** Sets the value of a key. */
    public void put(long key, int value) {
        if (size * 2 >= keys.length) grow();
        int slot = slot(key);
        if (values[slot] == ABSENT) size++;
        keys[slot] = key;
        values[slot] = value;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (values[slot] != ABSENT && keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(values, ABSENT);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) if (oldValues[i] != ABSENT) put(oldKeys[i], oldValues[i]);
    }
}
