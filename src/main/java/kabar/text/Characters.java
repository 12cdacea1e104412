package kabar.text;

import java.text.Normalizer;
import java.util.Collection;
import kabar.article.Flag;

/** Mends the signs of a text: NFC, no control, invisible or direction-changing characters, no towers of marks. */
final class Characters {
    /**
     * Combining marks on one letter, vowels and finals of one Hangul syllable. The highest stack in use, a Tibetan seed syllable, has eight;
     * Burmese goes to seven, Hebrew with points and accents to five, Vietnamese to two. NFC needs time by the square of a run of marks, so
     * it has to see none that is longer.
     */
    private static final int MARKS = 8;

    private static final int LONG_WORD = 1000;
    /** Plane 14, whose tags and variation selectors can hide a whole second text. */
    private static final int TAGS = 0xE0000;

    private static final int MARK = 1;
    /** NFC may change it or what stands before it. */
    private static final int COMBINES = 2;

    private static final int ODD = 4;
    /** What each UTF-16 unit is, of the three above; 0 for most. */
    private static final byte[] KINDS = kinds();

    private Characters() {}

    /**
     * The mended text, the same instance when nothing is odd; what was mended is added to {@code flags} once. Linear in the text.
     */
    static String mend(String text, Collection<Flag> flags) {
        int seen = 0;
        int marks = 0;
        int lastMark = -2;
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            int kind = KINDS[units[i]];
            if (kind == 0) continue;
            seen |= kind;
            if ((kind & MARK) != 0) {
                marks = lastMark == i - 1 ? marks + 1 : 1;
                lastMark = i;
                if (marks > MARKS) seen |= ODD;
            }
        }
        if (hasLongWord(units)) flags.add(Flag.LONG_WORD);
        String mended = (seen & ODD) == 0 ? text : rewritten(text, flags);
        return (seen & COMBINES) == 0 || Normalizer.isNormalized(mended, Normalizer.Form.NFC)
                ? mended
                : Normalizer.normalize(mended, Normalizer.Form.NFC);
    }

    /** Looks for the last break of each stretch that a long word would fill: a word at a time, not a sign. */
    private static boolean hasLongWord(char[] units) {
        int start = 0;
        while (units.length - start >= LONG_WORD) {
            int at = start + LONG_WORD - 1;
            while (at >= start && !endsWord(units[at])) at--;
            if (at < start) return true;
            start = at + 1;
        }
        return false;
    }

    /** From Thai on words are written without spaces, or nearly. */
    private static boolean endsWord(char unit) {
        return unit == ' ' || unit == '\n' || unit >= 0x0E00;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < kinds.length; i++) {
            char unit = (char) i;
            int kind = odd(unit) ? ODD : 0;
            if (unit >= 0x300 && (Signs.of(unit) == Signs.MARK || jamoAfterAnother(unit))) kind |= MARK;
            if (unit >= 0x300 && !plain(unit)) kind |= COMBINES;
            kinds[i] = (byte) kind;
        }
        return kinds;
    }

    /** Vowels and finals of Hangul, which NFC joins to what stands before them like marks. */
    private static boolean jamoAfterAnother(char unit) {
        return unit >= 0x1160 && unit <= 0x11FF;
    }

    /** Units that NFC never changes and that combine with nothing before them. */
    private static boolean plain(char unit) {
        if (unit >= 0x2010 && unit <= 0x2027) return true;
        if (unit >= 0x4E00 && unit <= 0xD7A3) return true;
        byte sign = Signs.of(unit);
        return sign != Signs.MARK
                && sign != Signs.SURROGATE
                && (unit < 0x1100 || unit > 0x11FF)
                && (unit < 0xF900 || unit > 0xFAFF)
                && (unit < 0x1F00 || unit > 0x1FFF)
                && (unit < 0x2100 || unit > 0x2BFF);
    }

    /** Units that must not stay as they are; marks and surrogates are looked at again in their context. */
    private static boolean odd(char unit) {
        if (unit < ' ') return unit != '\n';
        if (unit < 0x300) return (unit >= 0x7F && unit <= 0xA0) || unit == 0xAD;
        if (unit >= 0x2000 && unit <= 0x206F)
            return unit <= 0x200F || (unit >= 0x2028 && unit <= 0x202F) || unit >= 0x205F;
        return unit == 0x034F
                || unit == 0x061C
                || unit == 0x180E
                || unit == 0x3000
                || unit == 0xFEFF
                || unit >= 0xFFF9
                || Character.isSurrogate(unit);
    }

    private static String rewritten(String text, Collection<Flag> flags) {
        var out = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (!isMark(point)) {
                int length = out.length();
                append(point, text, at, out, flags);
                // What vanishes parts no letter from its marks.
                if (out.length() > length) marks = 0;
            } else if (++marks <= MARKS) {
                out.appendCodePoint(point);
            } else {
                flag(flags, Flag.STACKED_MARKS);
            }
            at += Character.charCount(point);
        }
        return out.toString();
    }

    private static boolean isMark(int point) {
        if (Character.isBmpCodePoint(point)) return (KINDS[point] & (MARK | ODD)) == MARK;
        return point < TAGS && Signs.ofCodePoint(point) == Signs.MARK;
    }

    private static void append(int point, String text, int at, StringBuilder out, Collection<Flag> flags) {
        if (point >= TAGS) {
            flag(flags, Flag.ZERO_WIDTH);
        } else if (Character.isSupplementaryCodePoint(point)) {
            out.appendCodePoint(point);
        } else if (Character.isSurrogate((char) point)) {
            flag(flags, Flag.LONE_SURROGATE);
            out.append('\uFFFD');
        } else if ((KINDS[point] & ODD) == 0) {
            out.append((char) point);
        } else {
            appendOdd((char) point, text, at, out, flags);
        }
    }

    private static void appendOdd(char unit, String text, int at, StringBuilder out, Collection<Flag> flags) {
        switch (unit) {
            case '\r' -> {
                if (at + 1 == text.length() || text.charAt(at + 1) != '\n') out.append('\n');
            }
            case '\u2028', '\u2029', '\u0085', '\u000B', '\f' -> out.append('\n');
            case '\t', '\u00A0', '\u3000', '\u202F', '\u205F' -> out.append(' ');
            case '\u200C', '\u200D' -> {
                if (joins(text, at)) out.append(unit);
                else flag(flags, Flag.ZERO_WIDTH);
            }
            // Ordinary in good typesetting and in Arabic: gone without a word.
            case '\u00AD', '\u200E', '\u200F', '\u061C', '\uFEFF' -> {}
            default -> {
                if (unit >= 0x2000 && unit <= 0x200A) out.append(' ');
                else if ((unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069))
                    flag(flags, Flag.BIDI);
                else if (unit < ' ' || (unit >= 0x7F && unit < 0xA0)) flag(flags, Flag.CONTROL);
                else if (unit == '\uFFFC' || unit == '\uFFFD') out.append('\uFFFD');
                else flag(flags, Flag.ZERO_WIDTH);
            }
        }
    }

    /** Joiners mean something after a letter of Arabic or Indic script, and inside an emoji. */
    private static boolean joins(String text, int at) {
        if (at == 0 || at + 1 == text.length()) return false;
        char before = text.charAt(at - 1);
        return (before >= 0x0600 && before <= 0x109F)
                || (before >= 0x1780 && before <= 0x18AF)
                || Character.isSurrogate(before)
                || before == '\uFE0F'
                || (before >= 0x2600 && before <= 0x27BF);
    }

    private static void flag(Collection<Flag> flags, Flag flag) {
        if (!flags.contains(flag)) flags.add(flag);
    }
}
