package kabar.geo;

import java.text.Normalizer;

/**
 * Folding of single letters for names: lower case, no accents, one form of each Arabic letter and of the Ethiopic ones that sound alike.
 *
 * <p>Works letter by letter, so that a hash can be rolled over a word and read off at every stem on the way.
 */
final class Letters {
    /** What a letter that does not count folds to. */
    static final char NONE = 0;

    private static final char[] FOLDED = table();

    private Letters() {}

    /** The folded letter, or {@link #NONE} for marks that names are written with or without. */
    static char fold(char letter) {
        if (letter < FOLDED.length) return FOLDED[letter];
        return letter == '\u200C' || letter == '\u200D' ? NONE : letter;
    }

    private static char[] table() {
        char[] table = new char[0x2000];
        for (char letter = 0; letter < table.length; letter++) table[letter] = folded(letter);
        return table;
    }

    private static char folded(char letter) {
        if (letter >= 0x300 && letter < 0x370) return NONE;
        if (letter >= 0x900 && letter < 0xD80) return indic(letter);
        if (letter >= 0x600 && letter < 0x700) return arabic(letter);
        if (letter >= 0x1200 && letter < 0x1360) return ethiopic(letter);
        char lower = Character.toLowerCase(letter);
        return switch (lower) {
            case 'ı' -> 'i';
            case 'ø' -> 'o';
            case 'đ' -> 'd';
            case 'ł' -> 'l';
            case 'ё' -> 'е';
            case 'ς' -> 'σ';
            default ->
                accented(lower)
                        ? Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                                .charAt(0)
                        : lower;
        };
    }

    private static boolean accented(char letter) {
        return (letter >= 0xC0 && letter < 0x250) || (letter >= 0x370 && letter < 0x400) || letter >= 0x1E00;
    }

    private static char arabic(char letter) {
        boolean mark = letter == 0x640 || (letter >= 0x64B && letter < 0x660) || letter == 0x670;
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ې' -> 'ي';
            case 'ک', 'ګ' -> 'ك';
            case 'ة', 'ہ', 'ھ', 'ۀ', 'ۂ', 'ە' -> 'ه';
            default -> mark ? NONE : letter;
        };
    }

    /** The point that marks sounds of loan words is often left out, and the moon with a point written as a point. */
    private static char indic(char letter) {
        return switch (letter & 0x7F) {
            case 0x3C -> NONE;
            case 0x01 -> (char) (letter + 1);
            default -> letter;
        };
    }

    /** Letters that sound alike today and are written one for the other; the first form of those in the throat sounds as the fourth. */
    private static char ethiopic(char letter) {
        int form = letter & 7;
        char row = (char) (letter - form);
        char plain = switch (row) {
            case 'ሐ', 'ኀ' -> 'ሀ';
            case 'ሠ' -> 'ሰ';
            case 'ዐ' -> 'አ';
            case 'ፀ' -> 'ጸ';
            default -> row;
        };
        return (char) (plain + ((plain == 'ሀ' || plain == 'አ') && form == 0 ? 3 : form));
    }
}
