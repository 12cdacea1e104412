package kabar.entities.reading;

/** How a token is written. */
@SuppressWarnings("EnumOrdinal") // numbers in the model file: new ones go to the end
public enum Shape {
    LOWER(false),
    /** Capital first, the rest small. */
    TITLE(true),
    /** Two or more letters, all capital. */
    UPPER(true),
    /** Capitals inside: McLaren, DeJong, iPhone. */
    MIXED(true),
    /** One capital letter. */
    INITIAL(true),
    /** Begins with a digit. */
    DIGIT(false),
    /** Letters of a script without capitals. */
    UNCASED(false);

    private static final Shape[] ALL = values();

    private final boolean cased;

    Shape(boolean cased) {
        this.cased = cased;
    }

    /** The shape with this number. */
    static Shape of(int number) {
        return ALL[number];
    }

    /** The shape of {@code text[start, end)}. */
    static Shape of(String text, int start, int end) {
        char first = text.charAt(start);
        if (first >= 'a' && first <= 'z') return smallFirst(text, start, end);
        if (Character.isDigit(first)) return DIGIT;
        boolean capital = Character.isUpperCase(first);
        if (!capital && !Character.isLowerCase(first)) return UNCASED;
        if (end - start == 1) return capital ? INITIAL : LOWER;
        if (!capital) return smallFirst(text, start, end);
        int upper = 0;
        int lower = 0;
        for (int i = start + 1; i < end; i++) {
            char unit = text.charAt(i);
            if (unit >= 'a' && unit <= 'z') lower++;
            else if (Character.isUpperCase(unit)) upper++;
            else if (Character.isLowerCase(unit)) lower++;
        }
        if (upper == 0) return TITLE;
        return lower == 0 ? UPPER : MIXED;
    }

    private static Shape smallFirst(String text, int start, int end) {
        if (end - start == 1) return LOWER;
        char second = text.charAt(start + 1);
        return (second < 'a' || second > 'z') && Character.isUpperCase(second) ? MIXED : LOWER;
    }

    /** Whether a name can begin so. */
    public boolean cased() {
        return cased;
    }

    /** Number in the tagger's features. */
    public int number() {
        return ordinal();
    }
}
