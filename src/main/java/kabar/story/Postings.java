package kabar.story;

import java.util.Arrays;

/** The slots of the articles that have one word or name, ascending; the oldest leave first. */
final class Postings {
    private int[] slots = new int[2];
    private int from;
    private int to;

    int count() {
        return to - from;
    }

    /** The {@code back}-th newest, from 0. */
    int newest(int back) {
        return slots[to - 1 - back];
    }

    void add(int slot) {
        if (to == slots.length) {
            int live = to - from;
            int[] next = live > slots.length / 2 ? new int[slots.length * 2] : slots;
            System.arraycopy(slots, from, next, 0, live);
            slots = next;
            from = 0;
            to = live;
        }
        slots[to++] = slot;
    }

    void dropOldest() {
        from++;
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOfRange(slots, from, to));
    }
}
