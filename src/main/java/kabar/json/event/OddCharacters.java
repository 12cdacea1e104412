package kabar.json.event;

import java.util.Set;
import kabar.article.Flag;

/** Finds what a text should not hold and what hides from readers; it is flagged here and taken out by the cleaner. */
final class OddCharacters {
    private static final int CONTROL = 1;
    private static final int BIDI = 2;
    private static final int HIDDEN = 4;
    private static final int JOINER = 8;
    private static final int MARK = 16;
    private static final int REPLACEMENT = 32;

    /** No language stacks more marks on one letter; the cleaner cuts them there. */
    private static final int MAX_MARKS = 8;
    /** Longer than any address or word; scripts without spaces are not counted. */
    private static final int MAX_WORD = 1_000;

    private static final byte[] CLASSES = classes();

    private OddCharacters() {}

    /** Adds a flag for each kind of odd character; one table look-up a character. */
    static void flag(String text, Set<Flag> flags) {
        int found = 0;
        for (int at = 0; at < text.length(); at++) found |= CLASSES[text.charAt(at)];
        if ((found & CONTROL) != 0) flags.add(Flag.CONTROL);
        if ((found & BIDI) != 0) flags.add(Flag.BIDI);
        if ((found & HIDDEN) != 0 || ((found & JOINER) != 0 && hasJoinerAfterLatin(text))) flags.add(Flag.ZERO_WIDTH);
        if ((found & MARK) != 0 && hasStackedMarks(text)) flags.add(Flag.STACKED_MARKS);
        if ((found & REPLACEMENT) != 0) flags.add(Flag.REPLACEMENT_CHARACTER);
        if (hasLongWord(text)) flags.add(Flag.LONG_WORD);
    }

    /** Whether anything in the text can be seen. */
    static boolean hasInk(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((CLASSES[c] & (CONTROL | BIDI | HIDDEN | JOINER)) == 0
                    && !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)) {
                return true;
            }
        }
        return false;
    }

    /** Persian and Hindi words need joiners, Latin ones never do. */
    private static boolean hasJoinerAfterLatin(String text) {
        for (int at = 1; at < text.length(); at++) {
            if ((CLASSES[text.charAt(at)] & JOINER) != 0
                    && text.charAt(at - 1) < 0x250
                    && Character.isLetter(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasStackedMarks(String text) {
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = (CLASSES[text.charAt(at)] & MARK) == 0 ? 0 : run + 1;
            if (run > MAX_MARKS) return true;
        }
        return false;
    }

    /** Looks for a border backwards from each place a long word would reach, so most of the text is not read. */
    private static boolean hasLongWord(String text) {
        int start = 0;
        while (start + MAX_WORD < text.length()) {
            int border = start + MAX_WORD;
            while (border >= start && !isBorder(text.charAt(border))) border--;
            if (border < start) return true;
            start = border + 1;
        }
        return false;
    }

    private static boolean isBorder(char c) {
        return c >= 0x2e80 || Character.isWhitespace(c);
    }

    private static byte[] classes() {
        byte[] classes = new byte[1 << 16];
        for (int c = 0; c < classes.length; c++) {
            if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') classes[c] = CONTROL;
            if ((c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe) classes[c] = CONTROL;
            if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)) classes[c] = BIDI;
            if (c == 0x200b || (c >= 0x2060 && c <= 0x2064) || c == 0xfeff || c == 0x180e) classes[c] = HIDDEN;
            if (c == 0x200c || c == 0x200d) classes[c] = JOINER;
            if (c == 0xfffd) classes[c] = REPLACEMENT;
            if (isStackable(c)) classes[c] = MARK;
        }
        return classes;
    }

    private static boolean isStackable(int c) {
        return (c >= 0x0300 && c <= 0x036f)
                || (c >= 0x0483 && c <= 0x0489)
                || (c >= 0x1ab0 && c <= 0x1aff)
                || (c >= 0x1dc0 && c <= 0x1dff)
                || (c >= 0x20d0 && c <= 0x20ff)
                || (c >= 0xfe20 && c <= 0xfe2f);
    }
}
