package kabar.story;

import java.util.Arrays;
import kabar.text.Folding;
import kabar.text.Tokens;

/**
 * Character n-grams of a headline, of 3 to 5 letters within a word and its borders: forms of one word, and of one name in two languages,
 * share most of them. Each is a number of 16 bits, as in feature hashing; two in a thousand headlines share one by chance.
 */
final class TitleGrams {
    /** UTF-16 units of a headline that are read; of a body without a title, its beginning. */
    static final int REACH_CHARACTERS = 120;

    static final int MOST = 240;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private TitleGrams() {}

    /** The n-grams of a headline of at most {@link #REACH_CHARACTERS} units, ascending, none twice, at most {@link #MOST}. */
    static char[] of(String headline) {
        String text = Folding.fold(headline);
        Tokens tokens = Tokens.of(text);
        char[] grams = new char[MOST];
        int size = 0;
        for (int i = 0; i < tokens.size(); i++) size = add(text, tokens.starts()[i], tokens.ends()[i], grams, size);
        Arrays.sort(grams, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) if (i == 0 || grams[i] != grams[i - 1]) grams[kept++] = grams[i];
        return Arrays.copyOf(grams, kept);
    }

    private static int add(String text, int start, int end, char[] grams, int before) {
        int size = before;
        // The borders count as one letter each: -1 and one past the last.
        for (int from = start - 1; from <= end - SHORTEST + 1; from++) {
            int hash = 17;
            for (int length = 1; length <= LONGEST && from + length <= end + 1; length++) {
                int at = from + length - 1;
                hash = (hash * 0x01000193) ^ (at < start || at >= end ? ' ' : text.charAt(at));
                if (length >= SHORTEST && size < grams.length) grams[size++] = fold16(hash);
            }
        }
        return size;
    }

    private static char fold16(int spread) {
        int hash = spread * 0x9E3779B1;
        return (char) (hash ^ (hash >>> 16));
    }
}
