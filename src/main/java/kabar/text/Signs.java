package kabar.text;

import java.util.Arrays;

/** What each UTF-16 unit is to a tokenizer, looked up in one table of 64 KiB. */
final class Signs {
    /** Between words: white space, punctuation, symbols, apostrophes that Unicode counts as letters. */
    static final byte GAP = 0;

    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    /** Belongs to the sign before it: combining marks, joiners of Arabic and Indic script. */
    static final byte MARK = 3;
    /** A sign of a script written without spaces: a token of its own. */
    static final byte LONE = 4;
    /** Half of a supplementary code point: ask {@link #ofCodePoint}. */
    static final byte SURROGATE = 5;

    private static final byte[] TABLE = table();

    private Signs() {}

    /** The class of one UTF-16 unit. */
    static byte of(char unit) {
        return TABLE[unit];
    }

    /** The class of any code point; never {@link #SURROGATE} for a supplementary one. */
    static byte ofCodePoint(int point) {
        if (point >= 0x02B9 && point <= 0x02BF) return GAP;
        if (point == 0x200C || point == 0x200D) return MARK;
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.SURROGATE -> SURROGATE;
            default -> {
                if (point == 0x3007) yield LONE;
                if (!Character.isLetter(point)) yield GAP;
                yield unspaced(point) ? LONE : LETTER;
            }
        };
    }

    private static boolean unspaced(int point) {
        if (point < 0x0E00) return false;
        // The long-vowel marks of kana and the repeat mark 々 belong to no single script.
        if ((point >= 0x3005 && point <= 0x30FF) || point == 0xFF70) return true;
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int point = 0; point < table.length; point++) {
            // Hangul and the common Han blocks need no look-up, which is most of the work.
            if (point >= 0xAC00 && point <= 0xD7A3) table[point] = LETTER;
            else if (point >= 0x4E00 && point <= 0x9FFF) table[point] = LONE;
            else table[point] = ofCodePoint(point);
        }
        Arrays.fill(table, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, SURROGATE);
        return table;
    }
}
