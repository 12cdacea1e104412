package kabar.geo;

import java.util.Arrays;

/** A map from 64-bit hashes to ints in two flat arrays: no object per key, one or two cache lines per look-up. */
final class LongTable {
    /** What {@link #get} says of an unknown key. */
    static final int ABSENT = Integer.MIN_VALUE;

    private long[] keys;
    private int[] values;
    private int size;

    LongTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected * 2 - 1)) * 2;
        keys = new long[capacity];
        values = new int[capacity];
        Arrays.fill(values, ABSENT);
    }

    int size() {
        return size;
    }

    int get(long key) {
        return values[slot(key)];
    }

    void put(long key, int value) {
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
