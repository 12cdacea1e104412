package kabar.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/** One folded unit for each UTF-16 unit, computed once from the Unicode tables of the JDK and the letters listed here. */
final class FoldTable {
    /** The unit vanishes. */
    static final char NONE = 0;
    /** The unit becomes several: see {@link #several}. A code point that no text may hold. */
    static final char SEVERAL = '\uFFFF';

    /** Pairs "letter, what it becomes" that no Unicode decomposition gives. */
    private static final String OWN = "ßss ẞss æae Æae œoe Œoe øo Øo đd Đd ðd Ðd ħh Ħh łl Łl ŧt Ŧt ıi İi þth Þth ςσ ƒf "
            + "ёе Ёе йй Йй її Її ўў Ўў ѓѓ Ѓѓ ќќ Ќќ "
            + "ةه ىي یي ےي کك ہه ھه ۀه ۂه ەه ٱا "
            + "\u2018' \u2019' \u201B' \u2032' \u02BB' \u02BC' \u2010- \u2011- \u2013- \u201C\" \u201D\" \u201E\"";

    private static final Map<Character, String> LONGER = new TreeMap<>();
    private static final char[] TABLE = table();
    private static final char[] MATHEMATICAL = mathematical();

    private FoldTable() {}

    static char of(char unit) {
        return TABLE[unit];
    }

    static String several(char unit) {
        return LONGER.getOrDefault(unit, "");
    }

    /** The folded form of a supplementary code point; letters of mathematics become plain ones. */
    static int ofSupplementary(int point) {
        if (point >= 0x1D400 && point <= 0x1D7FF) return MATHEMATICAL[point - 0x1D400];
        return Character.toLowerCase(point);
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) table[i] = (char) i;
        for (int i = 0; i < 0x3000; i++) if (!keepsMarks(i)) put(table, (char) i, decomposed((char) i));
        for (int i = 0xF900; i < Character.MAX_VALUE; i++) put(table, (char) i, decomposed((char) i));
        for (int i = 0xA640; i < 0xABF0; i++) table[i] = (char) Character.toLowerCase(i);
        for (int i = 0; i < Character.MAX_VALUE; i++) {
            if (Character.getType(i) == Character.DECIMAL_DIGIT_NUMBER)
                table[i] = (char) ('0' + Character.digit(i, 10));
        }
        for (String pair : OWN.split(" ", -1)) put(table, pair.charAt(0), pair.substring(1));
        table['\u0640'] = NONE;
        table[SEVERAL] = '\uFFFD';
        // A decomposition can hold letters that fold on their own: twice covers every chain, as the test of all units
        // proves.
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < SEVERAL; i++) put(table, (char) i, refolded(table, (char) i));
        }
        return table;
    }

    private static String refolded(char[] table, char unit) {
        if (table[unit] == NONE) return unit == NONE ? "\0" : "";
        String folded = table[unit] == SEVERAL ? several(unit) : String.valueOf(table[unit]);
        if (folded.length() == 1 && table[folded.charAt(0)] == folded.charAt(0)) return folded;
        var out = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char part = table[folded.charAt(i)];
            if (part == SEVERAL) out.append(several(folded.charAt(i)));
            else if (part != NONE) out.append(part);
        }
        return out.toString();
    }

    /** Scripts whose marks are vowels, not ornaments. */
    private static boolean keepsMarks(int unit) {
        return (unit >= 0x0900 && unit <= 0x10FF)
                || (unit >= 0x1700 && unit <= 0x1AAF)
                || (unit >= 0x1B00 && unit <= 0x1CFF);
    }

    private static String decomposed(char unit) {
        if (Character.isSurrogate(unit)) return String.valueOf(unit);
        String plain = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKD);
        var out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char part = plain.charAt(i);
            if (!ornament(part)) out.append((char) Character.toLowerCase((int) part));
        }
        return out.toString();
    }

    private static boolean ornament(char unit) {
        return switch (Character.getType(unit)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                (!keepsMarks(unit) && unit < 0x2E00) || unit >= 0xFE00;
            case Character.FORMAT -> true;
            default -> false;
        };
    }

    private static void put(char[] table, char unit, String folded) {
        if (folded.length() == 1) {
            table[unit] = folded.charAt(0);
        } else if (folded.isEmpty()) {
            table[unit] = NONE;
        } else {
            table[unit] = SEVERAL;
            LONGER.put(unit, folded);
        }
    }

    private static char[] mathematical() {
        char[] plain = new char[0x400];
        for (int i = 0; i < plain.length; i++) {
            String letter = Normalizer.normalize(Character.toString(0x1D400 + i), Normalizer.Form.NFKD);
            plain[i] = letter.length() == 1 ? TABLE[letter.charAt(0)] : '\uFFFD';
        }
        return plain;
    }
}
