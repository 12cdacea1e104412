package kabar.story;

import java.util.Arrays;

/**
 * The words and names of the window, each known by a small number while any remembered article has it.
 *
 * <p>A comparison asks how common each word of an earlier article is: with all counts side by side that is a read of one cache
 * line, not a walk to an object. Numbers are used again; nothing but speed depends on which one a word has.
 */
final class Vocabulary {
    private static final int NONE = -1;
    private static final Postings UNSEEN = new Postings();

    private int[] counts = new int[1024];
    private int[] keyOf = new int[1024];
    private Postings[] postings = new Postings[1024];
    private int[] free = new int[64];
    private int freed;
    private int next;

    /** Open addressing, at most half full: number + 1 of the key, 0 for an empty place. */
    private int[] table = new int[4096];

    /** In how many articles a word is, by its number. */
    int count(int number) {
        return counts[number];
    }

    /** In how many articles a word is. */
    int countOf(int key) {
        int number = table[place(key)] - 1;
        return number == NONE ? 0 : counts[number];
    }

    /** The articles that have a word. */
    Postings of(int key) {
        int number = table[place(key)] - 1;
        return number == NONE ? UNSEEN : postings[number];
    }

    /** Notes the newest article of a word; gives the word's number. */
    int add(int key, int slot) {
        int place = place(key);
        int number = table[place] - 1;
        if (number == NONE) {
            number = fresh();
            keyOf[number] = key;
            table[place] = number + 1;
            if ((next - freed) * 2 > table.length) rebuild();
        }
        counts[number]++;
        postings[number].add(slot);
        return number;
    }

    /** The oldest article of a word leaves. */
    void dropOldest(int number) {
        postings[number].dropOldest();
        if (--counts[number] > 0) return;
        remove(place(keyOf[number]));
        if (freed == free.length) free = Arrays.copyOf(free, freed * 2);
        free[freed++] = number;
    }

    private int fresh() {
        int number = freed > 0 ? free[--freed] : next++;
        if (number == counts.length) {
            counts = Arrays.copyOf(counts, number * 2);
            keyOf = Arrays.copyOf(keyOf, number * 2);
            postings = Arrays.copyOf(postings, number * 2);
        }
        postings[number] = new Postings();
        return number;
    }

    private int place(int key) {
        int place = home(key);
        while (table[place] != 0 && keyOf[table[place] - 1] != key) place = (place + 1) & (table.length - 1);
        return place;
    }

    private int home(int key) {
        int mixed = key * 0x9E3779B1;
        return (mixed ^ mixed >>> 15) & (table.length - 1);
    }

    /** Empties a place and moves up what was pushed on by it (Knuth, volume 3, 6.4 R). */
    private void remove(int place) {
        int gap = place;
        for (int at = (gap + 1) & (table.length - 1); table[at] != 0; at = (at + 1) & (table.length - 1)) {
            int distance = (at - home(keyOf[table[at] - 1])) & (table.length - 1);
            if (distance < ((at - gap) & (table.length - 1))) continue;
            table[gap] = table[at];
            gap = at;
        }
        table[gap] = 0;
    }

    private void rebuild() {
        int[] former = table;
        table = new int[former.length * 2];
        for (int entry : former) if (entry != 0) table[place(keyOf[entry - 1])] = entry;
    }
}
