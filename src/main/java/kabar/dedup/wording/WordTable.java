package kabar.dedup.wording;

import java.util.Arrays;

/** Numbers the distinct words of a sequence 0, 1, 2 … in order of appearance, and counts them. */
public final class WordTable {
    private final int[] slots;
    private final short[] words;
    private final int[] counts;
    private int size;

    public WordTable(short[] sequence) {
        slots = new int[Integer.highestOneBit(Math.max(4, sequence.length)) * 4];
        Arrays.fill(slots, -1);
        words = new short[sequence.length];
        counts = new int[sequence.length];
        for (short word : sequence) add(word);
    }

    private void add(short word) {
        int slot = slot(word);
        if (slots[slot] < 0) {
            slots[slot] = size;
            words[size++] = word;
        }
        counts[slots[slot]]++;
    }

    private int slot(short word) {
        int slot = (((word & 0xffff) * 0x9e3779b1) >>> 8) & (slots.length - 1);
        while (slots[slot] >= 0 && words[slots[slot]] != word) slot = (slot + 1) & (slots.length - 1);
        return slot;
    }

    public int size() {
        return size;
    }

    public short word(int row) {
        return words[row];
    }

    public int count(int row) {
        return counts[row];
    }

    /** The number of a word, or -1. */
    public int rowOf(short word) {
        return slots[slot(word)];
    }
}
