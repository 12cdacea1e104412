package kabar.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The remembered articles by arrival, and by word and name; articles leave in the order they came. */
final class WindowIndex {
    private static final int NAME_SALT = 0x5bd1e995;
    private static final Postings UNSEEN = new Postings();

    private final Map<Integer, Postings> byKey = new HashMap<>();
    private Remembered[] ring = new Remembered[1024];
    private int first;
    private int next;

    int size() {
        return next - first;
    }

    int oldest() {
        return first;
    }

    Remembered get(int slot) {
        return ring[slot & (ring.length - 1)];
    }

    Postings term(int hash) {
        return byKey.getOrDefault(hash, UNSEEN);
    }

    Postings name(int form) {
        return byKey.getOrDefault(form ^ NAME_SALT, UNSEEN);
    }

    void add(long logTime, String story, StoryProfile profile) {
        if (size() == ring.length) grow();
        int slot = next++;
        TermVector terms = profile.terms();
        Postings[] ofTerms = new Postings[terms.size()];
        for (int i = 0; i < ofTerms.length; i++) ofTerms[i] = post(terms.hashes()[i], slot);
        int[] forms = profile.strongForms();
        Postings[] ofNames = new Postings[forms.length];
        for (int i = 0; i < forms.length; i++) ofNames[i] = post(forms[i] ^ NAME_SALT, slot);
        ring[slot & (ring.length - 1)] = new Remembered(logTime, story, profile, ofTerms, ofNames);
    }

    private Postings post(int key, int slot) {
        Postings postings = byKey.computeIfAbsent(key, absent -> new Postings());
        postings.add(slot);
        return postings;
    }

    Remembered removeOldest() {
        int at = first++ & (ring.length - 1);
        Remembered gone = ring[at];
        int[] hashes = gone.profile().terms().hashes();
        for (int i = 0; i < hashes.length; i++) drop(hashes[i], gone.terms()[i]);
        int[] forms = gone.profile().strongForms();
        for (int i = 0; i < forms.length; i++) drop(forms[i] ^ NAME_SALT, gone.names()[i]);
        return gone;
    }

    private void drop(int key, Postings postings) {
        postings.dropOldest();
        if (postings.count() == 0) byKey.remove(key);
    }

    private void grow() {
        Remembered[] wider = Arrays.copyOf(ring, ring.length * 2);
        for (int slot = first; slot != next; slot++) wider[slot & (wider.length - 1)] = get(slot);
        ring = wider;
    }
}
