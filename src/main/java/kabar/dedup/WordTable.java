package kabar.dedup;

import java.util.Arrays;

/** Numbers the distinct words of a sequence 0, 1, 2 … in order of appearance, and counts them. */
final class WordTable {
    private final int[] slots;
    private final short[] words;
    private final int[] counts;
    private int size;

    WordTable(short[] sequence) {
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

    int size() {
        return size;
    }

    short word(int row) {
        return words[row];
    }

    int count(int row) {
        return counts[row];
    }

    /** The number of a word, or -1. */
    int rowOf(short word) {
        return slots[slot(word)];
    }
}
