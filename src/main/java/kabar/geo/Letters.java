package kabar.geo;

import java.text.Normalizer;

/**
 * Folding of single letters for names: lower case, no accents, one form of each Arabic letter.
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
        return letter < FOLDED.length ? FOLDED[letter] : letter;
    }

    private static char[] table() {
        char[] table = new char[0x2000];
        for (char letter = 0; letter < table.length; letter++) table[letter] = folded(letter);
        return table;
    }

    private static char folded(char letter) {
        if (letter >= 0x300 && letter < 0x370) return NONE;
        if (letter >= 0x600 && letter < 0x700) return arabic(letter);
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
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة' -> 'ه';
            default -> mark ? NONE : letter;
        };
    }
}
