package kabar.entities.reading;

/**
 * How the words of one text are written elsewhere in it: a word that also stands in lower case is hardly a name, one that has a capital
 * within a sentence hardly a common word.
 *
 * <p>Open addressing over the lower half of the hashes, at most half full; linear in the text.
 */
final class Spellings {
    /** Stands in lower case. */
    static final int LOWER = 1;

    /** Stands with a capital within a sentence, other than here. */
    static final int CAPITAL = 2;

    private static final int TWICE = 4;
    private static final int BITS = 7;

    private final int[] entries;

    /** Goes over a text once. */
    Spellings(Reading text) {
        entries = new int[Integer.highestOneBit(Math.max(1, text.size())) * 4];
        for (int i = 0; i < text.size(); i++) {
            if (text.shape(i) == Shape.LOWER) mark(text.hash(i), LOWER);
            else if (text.cased(i) && text.gap(i) != Gap.START) mark(text.hash(i), CAPITAL);
        }
    }

    private void mark(long hash, int how) {
        int at = slot(hash);
        int before = entries[at] & BITS;
        int again = how == CAPITAL && (before & CAPITAL) != 0 ? TWICE : 0;
        entries[at] = key(hash) | before | how | again;
    }

    /** {@link #LOWER} and {@link #CAPITAL} as bits, for a word that stands within a sentence with a capital or not. */
    int elsewhere(long hash, boolean within) {
        int known = entries[slot(hash)] & BITS;
        int capital = within ? known >>> 1 & CAPITAL : known & CAPITAL;
        return (known & LOWER) | capital;
    }

    private static int key(long hash) {
        return ((int) (hash >>> 32) & ~BITS) | 1 << 31;
    }

    private int slot(long hash) {
        int key = key(hash);
        int at = (int) hash & entries.length - 1;
        while (entries[at] != 0 && (entries[at] & ~BITS) != key) at = at + 1 & entries.length - 1;
        return at;
    }
}
