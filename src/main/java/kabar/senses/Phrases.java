package kabar.senses;

import kabar.text.Folding;
import kabar.text.LongTable;
import kabar.text.Tokens;

/**
 * Phrases with a number each, found from a token on, forwards or backwards, by a hash rolled over their folded words. Every beginning of a
 * phrase is in the table, so that a walk stops at the first word that goes on with none. Any number is the word 0.
 */
final class Phrases {
    private static final long EMPTY = 0x51ed270b7a2c6f1dL;
    private static final int BEGINNING = -1;
    private static final long NUMBER = Folding.hash("0", 0, 1);

    private final LongTable table = new LongTable(256);
    /** Whether accents count: in Vietnamese they tell words apart. */
    private final boolean accents;

    Phrases(boolean accents) {
        this.accents = accents;
    }

    /** Makes a phrase known; one that is walked backwards is put in with its last word first. */
    void add(String phrase, boolean backwards, int number) {
        Tokens words = Tokens.of(phrase);
        long hash = EMPTY;
        int size = words.size();
        for (int i = 0; i < size; i++) {
            hash = extend(hash, word(words, backwards ? size - 1 - i : i));
            if (i == size - 1) table.put(hash, number);
            else if (table.get(hash) == LongTable.ABSENT) table.put(hash, BEGINNING);
        }
    }

    /** The number of the longest phrase that stands behind a name that ends before {@code at}; -1 when there is none. */
    int behind(NamedText passage, int at) {
        return passage.joined(at - 1) ? at(passage, at) : BEGINNING;
    }

    /** The number of the longest phrase that begins with the token at {@code at}; -1 when there is none. */
    int at(NamedText passage, int at) {
        int found = BEGINNING;
        long hash = EMPTY;
        for (int i = at; i < passage.tokens.size() && (i == at || passage.joined(i - 1)); i++) {
            hash = extend(hash, word(passage.tokens, i));
            int number = table.get(hash);
            if (number == LongTable.ABSENT) break;
            if (number != BEGINNING) found = number;
        }
        return found;
    }

    /** The number of the longest phrase that ends with the token at {@code at}, before a name; -1 when there is none. */
    int before(NamedText passage, int at) {
        int found = BEGINNING;
        long hash = EMPTY;
        for (int i = at; i >= 0 && passage.joined(i); i--) {
            hash = extend(hash, word(passage.tokens, i));
            int number = table.get(hash);
            if (number == LongTable.ABSENT) break;
            if (number != BEGINNING) found = number;
        }
        return found;
    }

    private long word(Tokens tokens, int index) {
        int start = tokens.starts()[index];
        if (Character.isDigit(tokens.text().charAt(start))) return NUMBER;
        if (!accents) return tokens.hashes()[index];
        long hash = EMPTY;
        for (int i = start; i < tokens.ends()[index]; i++)
            hash = extend(hash, Character.toLowerCase(tokens.text().charAt(i)));
        return hash;
    }

    private static long extend(long phrase, long word) {
        long mixed = (phrase ^ word) * 0xff51afd7ed558ccdL;
        return mixed ^ mixed >>> 29;
    }
}
