package kabar.geo;

import java.util.List;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whether the letters of a text allow a form: capitals, abbreviations, neighbours, borders of scripts without spaces. */
final class SpellingRules {
    private static final int ADDRESS_LONGEST = 300;
    private static final int GAP_LONGEST = 3;
    /** A point behind a word this short ends an abbreviation ("S. Korea", "St. Helena"), behind a longer one a sentence. */
    private static final int INITIAL_LONGEST = 3;

    private static final int SHOUTING_LEAST = 8;
    private static final int SHOUTED_LEAST = 4;
    /** A text without capitals that is no longer than this may be a piece of a sentence. */
    private static final int WHISPERING_LEAST = 30;
    /** Vowels of Thai and Lao that are written before their consonant, and those behind it. */
    private static final String VOWELS_BEFORE = "เแโใไເແໂໃໄ";

    private static final String VOWELS_BEHIND = "ะาำๅະາຳຽ";
    /** Marks of a letter that ends a syllable: of Thai, Lao and Burmese. */
    private static final String SILENT = "\u0E4C\u0ECC\u103A";

    private final Tokens tokens;
    private final Neighbours neighbours;
    /** Null until somebody asks. */
    private @Nullable Capitals capitals;

    SpellingRules(Tokens tokens) {
        this.tokens = tokens;
        this.neighbours = new Neighbours(tokens);
    }

    /**
     * Whether tokens {@code [from, to)} may be read as the form.
     *
     * @param cut letters of the first token that stand before the name
     * @param spoken whether the rest of the text speaks of the country anyway, so that a capitalised neighbour is no surname
     */
    boolean allows(Form form, boolean spoken, int from, int cut, int to) {
        char first = tokens.text().charAt(tokens.starts()[from] + cut);
        if (insideKatakana(from, to) || insideSyllable(from, to) || insideAddress(from) || insideTicker(from))
            return false;
        return switch (form.writing()) {
            case ANY -> true;
            case EXACT -> literally(form, from, to);
            case CAPITAL -> !Character.isLowerCase(first) || whispering();
            case ALONE ->
                !Character.isLowerCase(first)
                        && !joinedKatakana(from, to)
                        && (spoken || (!shouting() && neighbours.alone(from, to)));
        };
    }

    private boolean literally(Form form, int from, int to) {
        List<String> literal = form.literal();
        if (literal == null) return true;
        int end = tokens.ends()[to - 1];
        // US$ and AS$ are money.
        if (end < tokens.text().length() && tokens.text().charAt(end) == '$') return false;
        boolean word = true;
        for (int i = from; i < to; i++) {
            String wanted = literal.get(i - from);
            int start = tokens.starts()[i];
            if (tokens.ends()[i] - start != wanted.length()) return false;
            if (!tokens.text().startsWith(wanted, start)) return false;
            word &= wanted.length() == 2;
        }
        // In a text of capitals alone AS, US and IT are words as likely as names; written with points they are not.
        return !(word && to - from == 1 && (shouting() || shouted(from - 1)));
    }

    /** Whether a word in capitals stands directly before a token, behind which US and AS are words as likely as names: "HELP US". */
    private boolean shouted(int before) {
        if (before < 0 || tokens.ends()[before] - tokens.starts()[before] < SHOUTED_LEAST) return false;
        if (tokens.starts()[before + 1] - tokens.ends()[before] != 1) return false;
        for (int at = tokens.starts()[before]; at < tokens.ends()[before]; at++)
            if (!Character.isUpperCase(tokens.text().charAt(at))) return false;
        return true;
    }

    private boolean shouting() {
        if (capitals == null) capitals = Capitals.of(tokens.text());
        return capitals == Capitals.ALL;
    }

    /** Whether a text has no capital at all, so that one that is missing tells nothing. */
    private boolean whispering() {
        if (capitals == null) capitals = Capitals.of(tokens.text());
        return capitals == Capitals.NONE;
    }

    /** How a text uses capitals. */
    private enum Capitals {
        ALL,
        SOME,
        NONE;

        static Capitals of(String text) {
            boolean large = false;
            boolean small = false;
            for (int i = 0; i < text.length() && !(small && large); i++) {
                small |= Character.isLowerCase(text.charAt(i));
                large |= Character.isUpperCase(text.charAt(i));
            }
            if (large && !small) return text.length() > SHOUTING_LEAST ? ALL : SOME;
            return small && !large && text.length() > WHISPERING_LEAST ? NONE : SOME;
        }
    }

    /**
     * Whether token {@code left} and the next can be words of one name: no line or sentence ends between them.
     *
     * @param comma whether a comma may stand between them, as in "Atlanta, Georgia" and not in "Guinea, Equatorial Guinea"
     */
    boolean joined(int left, boolean comma) {
        int gap = tokens.ends()[left];
        int end = tokens.starts()[left + 1];
        if (end - gap > GAP_LONGEST) return false;
        for (int at = gap; at < end; at++) {
            char sign = tokens.text().charAt(at);
            boolean ends =
                    "\n!?;:。！？".indexOf(sign) >= 0 || (sign == '.' && gap - tokens.starts()[left] > INITIAL_LONGEST);
            if (ends || (sign == ',' && !comma)) return false;
        }
        return true;
    }

    /** Whether a word belongs to a web address: a slash, or a hyphen or point behind one, stands before it without a space. */
    private boolean insideAddress(int from) {
        String text = tokens.text();
        int at = tokens.starts()[from] - 1;
        if (at < 0 || "/-._".indexOf(text.charAt(at)) < 0) return false;
        int stop = Math.max(0, at - ADDRESS_LONGEST);
        while (at > stop && !Character.isWhitespace(text.charAt(at))) {
            if (text.charAt(at) == '/' && text.charAt(at - 1) == '/') return true;
            at--;
        }
        return false;
    }

    /** Whether a word is the sign of a share, as in {@code Carbide <UK>} and {@code <CHL.L>}. */
    private boolean insideTicker(int from) {
        int at = tokens.starts()[from];
        return at > 0 && tokens.text().charAt(at - 1) == '<';
    }

    /**
     * Whether a name in Thai, Lao or Burmese letters would be cut out of a longer word: a vowel that is written before its consonant stands
     * before it, or a vowel or a consonant without one follows that belong to its last syllable.
     */
    private boolean insideSyllable(int from, int to) {
        String text = tokens.text();
        int start = tokens.starts()[from];
        int end = tokens.ends()[to - 1];
        char first = text.charAt(start);
        if (first < 0xE00 || first >= 0x10A0) return false;
        if (start > 0 && VOWELS_BEFORE.indexOf(text.charAt(start - 1)) >= 0) return true;
        if (end == text.length()) return false;
        if (VOWELS_BEHIND.indexOf(text.charAt(end)) >= 0) return true;
        if (to == tokens.size() || tokens.starts()[to] != end) return false;
        int marks = end + 1;
        while (marks < tokens.ends()[to] && SILENT.indexOf(text.charAt(marks)) < 0 && first < 0x1000) marks++;
        if (first >= 0x1000 && marks < tokens.ends()[to] && "\u1037\u1038".indexOf(text.charAt(marks)) >= 0) marks++;
        return marks < tokens.ends()[to] && SILENT.indexOf(text.charAt(marks)) >= 0;
    }

    private boolean insideKatakana(int from, int to) {
        int start = tokens.starts()[from];
        int end = tokens.ends()[to - 1];
        String text = tokens.text();
        boolean before = start > 0 && katakana(text.charAt(start)) && katakana(text.charAt(start - 1));
        boolean behind = end < text.length() && katakana(text.charAt(end - 1)) && katakana(text.charAt(end));
        return before || behind;
    }

    /** Whether a middle dot joins a foreign name to another, as in names of persons and firms. */
    private boolean joinedKatakana(int from, int to) {
        String text = tokens.text();
        int start = tokens.starts()[from];
        int end = tokens.ends()[to - 1];
        if (!katakana(text.charAt(start))) return false;
        return (start > 0 && text.charAt(start - 1) == '・') || (end < text.length() && text.charAt(end) == '・');
    }

    private static boolean katakana(char letter) {
        return (letter >= 0x30A1 && letter <= 0x30FA) || letter == 0x30FC;
    }
}
