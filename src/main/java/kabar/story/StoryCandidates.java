package kabar.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the few earlier articles worth measuring. The rarest words and names come first; of each at most {@link #PER_KEY} newest
 * articles are looked at, and at most {@link #IN_ALL} together, so the work for one article does not grow with the window.
 */
final class StoryCandidates {
    private static final int PER_KEY = 200;
    static final int IN_ALL = 1000;
    static final int MOST = 16;
    private static final int CAPACITY = 8192;
    private static final double NAME_FACTOR = 2;

    private final int[] slots = new int[CAPACITY];
    private final double[] sums = new double[CAPACITY];
    private final int[] used = new int[IN_ALL];

    private int looked;

    private record Key(Postings postings, double weight) {}

    /** Slots of the likeliest articles published at most {@code reach} ms from {@code article}, likeliest first. */
    List<Integer> find(StoryProfile article, long logTime, StoryComparison measure, WindowIndex window, long reach) {
        int found = 0;
        looked = 0;
        for (Key key : keys(article, measure, window)) {
            int deep = Math.min(Math.min(key.postings.count(), PER_KEY), IN_ALL - looked);
            looked += deep;
            for (int back = 0; back < deep; back++) {
                int slot = key.postings.newest(back);
                int at = ((slot * 0x9E3779B1) >>> 19) & (CAPACITY - 1);
                while (sums[at] != 0 && slots[at] != slot) at = (at + 1) & (CAPACITY - 1);
                if (sums[at] == 0) {
                    used[found++] = at;
                    slots[at] = slot;
                }
                sums[at] += key.weight;
            }
        }
        List<Integer> best = best(found, slot -> window.gap(slot, article, logTime) <= reach);
        for (int i = 0; i < found; i++) sums[used[i]] = 0;
        return best;
    }

    /** How many places of the index the last search looked at. */
    int looked() {
        return looked;
    }

    /** The likeliest of those found; times are looked up for these few alone. */
    private List<Integer> best(int found, IntPredicate inReach) {
        int[] ranked = new int[MOST];
        int size = 0;
        for (int i = 0; i < found; i++) {
            int at = used[i];
            if (size == MOST && !before(at, ranked[size - 1])) continue;
            if (!inReach.test(slots[at])) continue;
            int place = size < MOST ? size++ : size - 1;
            while (place > 0 && before(at, ranked[place - 1])) ranked[place] = ranked[--place];
            ranked[place] = at;
        }
        return Arrays.stream(ranked, 0, size).map(at -> slots[at]).boxed().toList();
    }

    private boolean before(int at, int other) {
        return sums[at] > sums[other] || (sums[at] == sums[other] && slots[at] < slots[other]);
    }

    private static List<Key> keys(StoryProfile article, StoryComparison measure, WindowIndex window) {
        var keys = new ArrayList<Key>();
        TermVector terms = article.terms();
        for (int i = 0; i < terms.size(); i++) {
            Postings postings = window.term(terms.hashes()[i]);
            double telling = measure.telling(i);
            if (postings.count() > 0) keys.add(new Key(postings, terms.weight(i) * telling * telling));
        }
        for (int i = 0; i < article.names().size(); i++) {
            double telling = measure.nameWeight(i);
            for (int form : article.names().get(i).strong()) {
                Postings postings = window.name(form);
                if (postings.count() > 0) keys.add(new Key(postings, NAME_FACTOR * telling * telling));
            }
        }
        keys.sort(Comparator.comparingInt(key -> key.postings.count())); // stable: ties in the order of the profile
        return keys;
    }
}
