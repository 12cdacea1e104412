package kabar.geo;

import java.util.List;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whether the letters of a text allow a form: capitals, abbreviations, neighbours, borders of scripts without spaces. */
final class Spelling {
    private static final int ADDRESS_LONGEST = 300;
    private static final int SHOUTING_LEAST = 8;

    private final Tokens tokens;
    private final Neighbours neighbours;
    /** Whether the text is all capitals; null until somebody asks. */
    private @Nullable Boolean shouting;

    Spelling(Tokens tokens) {
        this.tokens = tokens;
        this.neighbours = new Neighbours(tokens);
    }

    /** Whether tokens {@code [from, to)} may be read as the form. */
    boolean allows(Form form, int from, int to) {
        char first = tokens.text().charAt(tokens.starts()[from]);
        if (insideKatakana(from, to) || insideAddress(from)) return false;
        return switch (form.writing()) {
            case ANY -> true;
            case EXACT -> literally(form, from, to);
            case CAPITAL -> !Character.isLowerCase(first);
            case ALONE -> !Character.isLowerCase(first) && !shouting() && neighbours.alone(from, to);
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
        return !(word && to - from == 1 && shouting());
    }

    private boolean shouting() {
        if (shouting == null) {
            String text = tokens.text();
            boolean capitals = false;
            boolean small = false;
            for (int i = 0; i < text.length() && !small; i++) {
                small = Character.isLowerCase(text.charAt(i));
                capitals |= Character.isUpperCase(text.charAt(i));
            }
            shouting = capitals && !small && text.length() > SHOUTING_LEAST;
        }
        return shouting;
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

    private boolean insideKatakana(int from, int to) {
        int start = tokens.starts()[from];
        int end = tokens.ends()[to - 1];
        String text = tokens.text();
        boolean before = start > 0 && katakana(text.charAt(start)) && katakana(text.charAt(start - 1));
        boolean behind = end < text.length() && katakana(text.charAt(end - 1)) && katakana(text.charAt(end));
        return before || behind;
    }

    private static boolean katakana(char letter) {
        return (letter >= 0x30A1 && letter <= 0x30FA) || letter == 0x30FC;
    }
}
