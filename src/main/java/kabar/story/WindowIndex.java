package kabar.story;

import java.util.Arrays;

/** The remembered articles by arrival, and by word and name; articles leave in the order they came. */
final class WindowIndex {
    private static final int NAME_SALT = 0x5bd1e995;
    private static final long UNDATED = Long.MIN_VALUE;

    private final Vocabulary vocabulary = new Vocabulary();
    private final int[] grams = new int[1 << 16];
    private final int[] proper = new int[1 << 16];
    private WindowEntry[] ring = new WindowEntry[1024];
    /** Times of the ring's articles side by side, so that a search need not follow a pointer to each. */
    private long[] published = new long[1024];

    private long[] logged = new long[1024];
    private int first;
    private int next;

    int size() {
        return next - first;
    }

    int oldest() {
        return first;
    }

    WindowEntry get(int slot) {
        return ring[slot & (ring.length - 1)];
    }

    /** When the article came, epoch ms. */
    long logTime(int slot) {
        return logged[slot & (ring.length - 1)];
    }

    /**
     * Time between a remembered article and a newer one, ms, at least 0: by publication, or by arrival where one of them has no
     * date of its own, since then nothing else is known.
     */
    long gap(int slot, StoryProfile newer, long newerLogTime) {
        long time = published[slot & (ring.length - 1)];
        return time != UNDATED && newer.dated()
                ? Math.abs(newer.publishedAt() - time)
                : Math.abs(newerLogTime - logTime(slot));
    }

    Postings term(int hash) {
        return vocabulary.of(hash);
    }

    Postings name(int form) {
        return vocabulary.of(form ^ NAME_SALT);
    }

    int countOfTerm(int hash) {
        return vocabulary.countOf(hash);
    }

    int countOfName(int form) {
        return vocabulary.countOf(form ^ NAME_SALT);
    }

    /** In how many articles a word or name of a remembered one is, by its number there. */
    int count(int number) {
        return vocabulary.count(number);
    }

    int countOfGram(char gram) {
        return grams[gram];
    }

    /** In how many articles a word is written as a name; words of one hash of 16 bits are counted together. */
    int countOfProper(int word) {
        return proper[word & 0xffff];
    }

    private void count(Surface surface, int more) {
        for (char gram : surface.grams()) grams[gram] += more;
        for (int word : surface.proper()) proper[word & 0xffff] += more;
    }

    /** Adds the newest article and gives its slot. */
    int add(long logTime, StoryState story, StoryProfile profile) {
        if (size() == ring.length) grow();
        int slot = next++;
        TermVector terms = profile.terms();
        int[] ofTerms = new int[terms.size()];
        for (int i = 0; i < ofTerms.length; i++) ofTerms[i] = vocabulary.add(terms.hashes()[i], slot);
        int[] forms = profile.strongForms();
        int[] ofNames = new int[forms.length];
        for (int i = 0; i < forms.length; i++) ofNames[i] = vocabulary.add(forms[i] ^ NAME_SALT, slot);
        count(profile.surface(), 1);
        int at = slot & (ring.length - 1);
        ring[at] = new WindowEntry(story, profile, ofTerms, ofNames);
        published[at] = profile.dated() ? profile.publishedAt() : UNDATED;
        logged[at] = logTime;
        return slot;
    }

    WindowEntry removeOldest() {
        int at = first++ & (ring.length - 1);
        WindowEntry gone = ring[at];
        count(gone.profile().surface(), -1);
        for (int number : gone.terms()) vocabulary.dropOldest(number);
        for (int number : gone.names()) vocabulary.dropOldest(number);
        return gone;
    }

    private void grow() {
        // Doubling moves a slot by the old length or not at all, so two copies side by side hold every slot at its
        // place.
        ring = twice(ring);
        published = twice(published);
        logged = twice(logged);
    }

    private static <T> T[] twice(T[] array) {
        T[] doubled = Arrays.copyOf(array, array.length * 2);
        System.arraycopy(array, 0, doubled, array.length, array.length);
        return doubled;
    }

    private static long[] twice(long[] array) {
        long[] doubled = Arrays.copyOf(array, array.length * 2);
        System.arraycopy(array, 0, doubled, array.length, array.length);
        return doubled;
    }
}
