package kabar.entities.tagger;

import kabar.entities.reading.Reading;
import kabar.entities.reading.Word;
import kabar.geo.Entry;

/**
 * What a tagger looks at around one token, as hashed feature numbers.
 *
 * <p>Every template has its own seed, so equal words at different places are different features. Collisions are left to the
 * training: it sees the same ones.
 */
public abstract class Features {
    /** More than any token has. */
    public static final int MOST = 70;

    /** Classes that only steer the rules are left out, so that a change there leaves the model as it is. */
    private static final int SEEN = ~(Word.AND.bit()
            | Word.PHRASE.bit()
            | Word.NATIONAL.bit()
            | Word.KIND_PART.bit()
            | Word.LEGAL_FORM.bit()
            | Word.FROM.bit()
            | Word.ARTICLE.bit()
            | Word.QUARTER.bit());

    private final int shift;
    private int[] out = new int[MOST];
    private int size;

    /** Features in {@code [0, buckets)}; {@code buckets} is a power of two. */
    Features(int buckets) {
        shift = Long.SIZE - Integer.numberOfTrailingZeros(buckets);
    }

    /** The spans of a text that a tagger with these features is asked about. */
    public abstract CandidateSpans spans(Reading text);

    /** Writes the features of the token at {@code i} and returns how many there are. */
    public final int extract(Reading text, int i, int[] target) {
        out = target;
        size = 0;
        add(0, 1);
        look(text, i);
        return size;
    }

    /** Adds the features of the token at {@code i}. */
    abstract void look(Reading text, int i);

    /** Fibonacci hashing (Knuth 6.4): the upper bits of the product depend on all of the value. */
    static final long SKIP = Long.getLong("skip", 0); // EXP

    final void add(int template, long value) {
        if ((SKIP >>> template & 1) != 0) return; // EXP
        out[size++] = (int) (((value + template * 0xD6E8FEB86659FD93L) * 0x9E3779B97F4A7C15L) >>> shift);
    }

    @SuppressWarnings(
            "EnumOrdinal") // the numbers are part of the model: a new kind goes to the end, or it is trained anew
    static int kindAt(Reading text, int i) {
        Entry.Kind kind = text.kind(i);
        return kind == null ? 0 : kind.ordinal() + 1;
    }

    /** At most three letters in lower case as one number. */
    static long letters(String text, int start, int end) {
        long letters = 0;
        for (int i = start; i < end; i++) letters = letters << 16 | Character.toLowerCase(text.charAt(i));
        return letters;
    }

    static long wordAt(Reading text, int i) {
        return i >= 0 && i < text.size() ? text.hash(i) : i < 0 ? 1 : 2;
    }

    static int classesAt(Reading text, int i) {
        return i >= 0 && i < text.size() ? text.classes(i) & SEEN : 0;
    }
}
