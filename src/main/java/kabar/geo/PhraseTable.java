package kabar.geo;

import java.util.ArrayList;
import java.util.List;
import kabar.text.LongTable;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by a 64-bit hash rolled over the keys of their words. Every beginning of a phrase is in the table too, so a walk
 * over a text stops at the first word that continues nothing. Two phrases with one hash: 1 in 10^9 at 200,000 phrases.
 */
final class PhraseTable {
    /** Hash of no words. */
    static final long EMPTY = 0x9ae16a3b2f90404fL;

    private static final int BEGINNING = -1;
    private static final int FILTER_BITS = 1 << 18;

    private final LongTable table;
    /** One bit per first word, per phrase of one word, and per first two words, so that most words of a text cost no look-up. */
    private final long[] firstWords = new long[FILTER_BITS / 64];

    private final long[] alone = new long[FILTER_BITS / 64];
    private final long[] pairs = new long[FILTER_BITS / 64];
    private final List<Form> forms = new ArrayList<>();

    PhraseTable(int expected) {
        table = new LongTable(expected);
    }

    /** Hash of a phrase and one more word. */
    static long extend(long phrase, long word) {
        long mixed = (phrase ^ word) * 0xff51afd7ed558ccdL;
        return mixed ^ mixed >>> 29;
    }

    /** Makes a phrase known; a form added earlier is preferred. */
    void add(long[] words, Form form) {
        mark(firstWords, words[0]);
        if (words.length == 1) mark(alone, words[0]);
        else mark(pairs, pair(words[0], words[1]));
        long hash = EMPTY;
        for (int i = 0; i < words.length; i++) {
            hash = extend(hash, words[i]);
            int known = table.get(hash);
            if (i < words.length - 1) {
                if (known == LongTable.ABSENT) table.put(hash, BEGINNING);
            } else if (known == LongTable.ABSENT || known == BEGINNING) {
                table.put(hash, forms.size());
                forms.add(form);
            } else {
                forms.set(known, append(forms.get(known), form));
            }
        }
    }

    private static Form append(Form first, Form last) {
        return first.withNext(first.next() == null ? last : append(first.next(), last));
    }

    /** False when no phrase begins with this word. */
    boolean mayBegin(long word) {
        return marked(firstWords, word);
    }

    /** False when no phrase is this word and none begins with it and {@code next}. */
    boolean mayBegin(long word, long next) {
        return mayBegin(word) && (marked(alone, word) || marked(pairs, pair(word, next)));
    }

    private static long pair(long word, long next) {
        return extend(extend(EMPTY, word), next);
    }

    private static void mark(long[] filter, long hash) {
        filter[(int) (hash & (FILTER_BITS - 1)) >>> 6] |= 1L << hash;
    }

    private static boolean marked(long[] filter, long hash) {
        return (filter[(int) (hash & (FILTER_BITS - 1)) >>> 6] >>> hash & 1) != 0;
    }

    /** Handle of what begins so, for {@link #form}; {@link LongTable#ABSENT} when nothing does. */
    int find(long hash) {
        return table.get(hash);
    }

    /** The forms that end here, or null when longer phrases only begin so. */
    @Nullable
    Form form(int handle) {
        return handle < 0 ? null : forms.get(handle);
    }

    int size() {
        return forms.size();
    }
}
