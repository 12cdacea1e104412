package kabar.text;

import java.text.Normalizer;
import java.util.Collection;

/** Mends the signs of a text: NFC, no control, invisible or direction-changing characters, no towers of marks. */
final class Characters {
    /** Combining marks on one letter; no script in daily use stacks more. */
    private static final int MARKS = 4;

    private static final int LONG_WORD = 1000;

    private Characters() {}

    /**
     * The mended text, the same instance when nothing is odd; what was mended is added to {@code flags} once:
     * {@code control-characters}, {@code invisible-characters}, {@code direction-overrides}, {@code stacked-marks},
     * {@code lone-surrogates}, {@code long-word}.
     */
    static String mend(String text, Collection<String> flags) {
        boolean odd = false;
        boolean composed = true;
        int marks = 0;
        int run = 0;
        int longest = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            run = unit == ' ' || unit == '\n' || unit >= 0x0E00 ? 0 : run + 1;
            if (run > longest) longest = run;
            if ((unit >= ' ' && unit < 0x7F) || unit == '\n' || (unit > 0xA0 && unit < 0x300 && unit != 0xAD)) {
                marks = 0;
                continue;
            }
            if (unit >= 0x300 && !plain(unit)) composed = false;
            marks = unit >= 0x300 && Signs.of(unit) == Signs.MARK ? marks + 1 : 0;
            odd |= odd(unit) || marks > MARKS;
        }
        if (longest >= LONG_WORD) flags.add("long-word");
        String whole = composed || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        return odd ? rewritten(whole, flags) : whole;
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

    private static String rewritten(String text, Collection<String> flags) {
        var out = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            marks = Signs.of(unit) == Signs.MARK ? marks + 1 : 0;
            if (marks > MARKS) {
                flag(flags, "stacked-marks");
            } else if (Character.isSurrogate(unit)) {
                i += appendSupplementary(text, i, out, flags);
            } else if (!odd(unit)) {
                out.append(unit);
            } else {
                appendOdd(unit, text, i, out, flags);
            }
        }
        return out.toString();
    }

    private static int appendSupplementary(String text, int at, StringBuilder out, Collection<String> flags) {
        int point = text.codePointAt(at);
        if (!Character.isSupplementaryCodePoint(point)) {
            flag(flags, "lone-surrogates");
            out.append('\uFFFD');
            return 0;
        }
        // Tags and variation selectors of plane 14 can hide a whole second text.
        if (point >= 0xE0000) flag(flags, "invisible-characters");
        else out.appendCodePoint(point);
        return 1;
    }

    private static void appendOdd(char unit, String text, int at, StringBuilder out, Collection<String> flags) {
        switch (unit) {
            case '\r' -> {
                if (at + 1 == text.length() || text.charAt(at + 1) != '\n') out.append('\n');
            }
            case '\u2028', '\u2029', '\u0085', '\u000B', '\f' -> out.append('\n');
            case '\t', '\u00A0', '\u3000', '\u202F', '\u205F' -> out.append(' ');
            case '\u200C', '\u200D' -> {
                if (joins(text, at)) out.append(unit);
                else flag(flags, "invisible-characters");
            }
            // Ordinary in good typesetting and in Arabic: gone without a word.
            case '\u00AD', '\u200E', '\u200F', '\u061C', '\uFEFF' -> {}
            default -> {
                if (unit >= 0x2000 && unit <= 0x200A) out.append(' ');
                else if ((unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069))
                    flag(flags, "direction-overrides");
                else if (unit < ' ' || (unit >= 0x7F && unit < 0xA0)) flag(flags, "control-characters");
                else if (unit == '\uFFFC' || unit == '\uFFFD') out.append('\uFFFD');
                else flag(flags, "invisible-characters");
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

    private static void flag(Collection<String> flags, String flag) {
        if (!flags.contains(flag)) flags.add(flag);
    }
}
