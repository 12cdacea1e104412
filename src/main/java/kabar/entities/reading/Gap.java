package kabar.entities.reading;

import kabar.text.Tokens;

/** What stands between a token and the one before it. */
@SuppressWarnings("EnumOrdinal") // numbers in the model file: new ones go to the end
public enum Gap {
    /** Beginning of a text, sentence, line or direct speech. */
    START,
    /** Nothing but blanks. */
    SPACE,
    /** One hyphen, apostrophe or middle dot without blanks. */
    JOIN,
    /** A point that ends no sentence, as after an initial. */
    POINT,
    COMMA,
    COLON,
    OPEN,
    CLOSE,
    QUOTE,
    /** Anything else: dash, slash. */
    OTHER;

    private static final Gap[] ALL = values();

    /** The gap with this number. */
    static Gap of(int number) {
        return ALL[number];
    }

    /** The gap before the token at {@code i}. */
    static Gap before(Tokens tokens, int i) {
        if (i == 0) return START;
        int from = tokens.ends()[i - 1];
        int to = tokens.starts()[i];
        if (from == to) return SPACE;
        char sign = tokens.text().charAt(from);
        if (to - from == 1 && sign == ' ') return SPACE;
        if (to - from == 2 && sign == ',' && tokens.text().charAt(from + 1) == ' ') return COMMA;
        return tokens.startsSentence(i) ? START : of(tokens.text(), from, to);
    }

    /** The gap {@code text[start, end)} between two words of one sentence; the strongest sign decides. */
    static Gap of(String text, int start, int end) {
        if (end - start == 1) return single(text.charAt(start));
        Gap gap = SPACE;
        for (int i = start; i < end; i++) {
            Gap here = sign(text.charAt(i));
            if (here.compareTo(gap) > 0) gap = here;
        }
        return gap;
    }

    private static Gap single(char unit) {
        return switch (unit) {
            case ' ' -> SPACE;
            case '-', '\u2010', '\u2011', '\'', '\u2019', '\u02BC', '\u00B7', '\u2027', '\u30FB' -> JOIN;
            default -> sign(unit);
        };
    }

    private static Gap sign(char unit) {
        return switch (unit) {
            case '.' -> POINT;
            case ',' -> COMMA;
            case ':', ';' -> COLON;
            case '(', '[' -> OPEN;
            case ')', ']' -> CLOSE;
            case '"', '\u201C', '\u201D', '\u2018', '\u2019', '\'', '«', '»', '„' -> QUOTE;
            default -> Character.isWhitespace(unit) || Character.isSpaceChar(unit) ? SPACE : OTHER;
        };
    }

    /** Whether words on both sides can belong to one name. */
    public boolean inName() {
        return this == SPACE || this == JOIN || this == POINT;
    }

    /** Number in the tagger's features. */
    public int number() {
        return ordinal();
    }
}
