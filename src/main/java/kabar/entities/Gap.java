package kabar.entities;

/** What stands between a token and the one before it. */
@SuppressWarnings("EnumOrdinal") // numbers in the model file: new ones go to the end
enum Gap {
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
    boolean inName() {
        return this == SPACE || this == JOIN || this == POINT;
    }

    /** Number in the tagger's features. */
    int number() {
        return ordinal();
    }
}
