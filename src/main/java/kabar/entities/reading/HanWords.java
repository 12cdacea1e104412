package kabar.entities.reading;

import java.util.Arrays;
import kabar.text.Resource;

/**
 * A dictionary of Chinese words of up to {@value #LONGEST} signs: what each is and how often it is used.
 *
 * <p>Keys are hashes of the simplified signs; every beginning of a word is in the table too, so that a walk over a text stops at
 * the first sign that continues nothing.
 */
public final class HanWords {
    static final int LONGEST = 5;
    static final long EMPTY = 0x9ae16a3b2f90404fL;

    /** What a word is; the order is that of the model file. */
    @SuppressWarnings("EnumOrdinal") // numbers in the model file: new ones go to the end
    public enum Kind {
        UNKNOWN,
        GRAMMAR,
        NOUN,
        VERB,
        OTHER,
        PERSON,
        PLACE,
        ORGANISATION,
        /** A surname of two signs. */
        SURNAME,
        /** Last word of an organisation. */
        TAIL,
        /** An office or occupation, mostly before a name, some behind it. */
        TITLE,
        /** What persons are said to do: the name stands before it. */
        SAY;

        private static final Kind[] ALL = values();

        /** The kind with this number. */
        static Kind of(int number) {
            return ALL[number];
        }

        /** Number in the model file. */
        public int number() {
            return ordinal();
        }
    }

    /** Of a beginning that is no word, and of a word: 16 × kind + log2 of its count. */
    static final int BEGINNING = 0;

    static final int ABSENT = -1;
    private static final int CAPACITY = 1 << 17;

    private final long[] keys = new long[CAPACITY];
    private final short[] values = new short[CAPACITY];
    private int size;

    private HanWords() {
        Arrays.fill(values, (short) ABSENT);
    }

    /** Reads the list of this package. */
    static HanWords load() {
        var words = new HanWords();
        Resource.lines("kabar/entities/words-zh.tsv").forEach(line -> {
            String[] fields = line.split("\t", -1);
            int value = Kind.valueOf(fields[0]).number() * 32 + Integer.parseInt(fields[1]);
            for (String word : fields[2].split(" ", -1)) words.add(word, value);
        });
        return words;
    }

    private void add(String word, int value) {
        long hash = EMPTY;
        for (int i = 0; i < word.length(); i++) {
            hash = extend(hash, word.charAt(i));
            int at = slot(hash);
            if (values[at] == ABSENT) {
                if (++size > CAPACITY * 3 / 4) throw new IllegalStateException("more words than " + CAPACITY * 3 / 4);
                keys[at] = hash;
                values[at] = BEGINNING;
            }
            if (i == word.length() - 1) values[at] = (short) value;
        }
    }

    /** Hash of a beginning and one more sign. */
    static long extend(long hash, char sign) {
        long mixed = (hash ^ sign) * 0xff51afd7ed558ccdL;
        return mixed ^ mixed >>> 29;
    }

    /** {@link #ABSENT}, {@link #BEGINNING}, or 32 × number of the kind + log2 of the count. */
    int get(long hash) {
        return values[slot(hash)];
    }

    private int slot(long hash) {
        int at = (int) (hash >>> 32) & CAPACITY - 1;
        while (values[at] != ABSENT && keys[at] != hash) at = at + 1 & CAPACITY - 1;
        return at;
    }
}
