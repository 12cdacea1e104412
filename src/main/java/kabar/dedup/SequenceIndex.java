package kabar.dedup;

/**
 * Which article was remembered last under a 64-bit key; open addressing, 16 bytes a slot. Articles are known by their sequence
 * numbers, from 1 upwards; those below the oldest remembered one are dead and leave the table when it is rebuilt.
 */
final class SequenceIndex {
    private long[] keys = new long[1024];
    private long[] sequences = new long[1024];
    private int used;

    /** The article last put under a key, or 0. */
    long get(long key) {
        return sequences[slot(key)];
    }

    /** Remembers an article under a key, in place of an earlier one; {@code oldest} tells which others are still alive. */
    void put(long key, long sequence, long oldest) {
        if (used * 2 >= keys.length) rebuild(oldest);
        set(key, sequence);
    }

    private void set(long key, long sequence) {
        int slot = slot(key);
        if (sequences[slot] == 0) used++;
        keys[slot] = key;
        sequences[slot] = sequence;
    }

    private int slot(long key) {
        int slot = (int) key & (keys.length - 1);
        while (sequences[slot] != 0 && keys[slot] != key) slot = (slot + 1) & (keys.length - 1);
        return slot;
    }

    private void rebuild(long oldest) {
        long[] formerKeys = keys;
        long[] former = sequences;
        int alive = 0;
        for (long sequence : former) if (sequence >= oldest) alive++;
        int size = Math.max(1024, Integer.highestOneBit(alive) * 8);
        keys = new long[size];
        sequences = new long[size];
        used = 0;
        for (int i = 0; i < former.length; i++)
            if (former[i] >= oldest && former[i] != 0) set(formerKeys[i], former[i]);
    }
}
