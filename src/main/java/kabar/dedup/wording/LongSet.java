package kabar.dedup.wording;

import java.util.Arrays;

/** A set of longs of known size, open addressing at load one half at most. */
public final class LongSet {
    private final long[] slots;
    private boolean zero;
    private int size;

    public LongSet(int expected) {
        slots = new long[Integer.highestOneBit(Math.max(4, expected)) * 4];
    }

    /** Adds a value; true when it was not there. */
    public boolean add(long value) {
        if (value == 0) {
            if (zero) return false;
            zero = true;
        } else {
            int slot = slot(value);
            if (slots[slot] == value) return false;
            slots[slot] = value;
        }
        size++;
        return true;
    }

    public boolean contains(long value) {
        return value == 0 ? zero : slots[slot(value)] == value;
    }

    /** Takes all values out. */
    public void clear() {
        Arrays.fill(slots, 0);
        zero = false;
        size = 0;
    }

    public int size() {
        return size;
    }

    private int slot(long value) {
        int slot = (int) ((value * 0x9e3779b97f4a7c15L) >>> 40) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != value) slot = (slot + 1) & (slots.length - 1);
        return slot;
    }
}
