package kabar.entities;

/** How a token is written. */
@SuppressWarnings("EnumOrdinal") // numbers in the model file: new ones go to the end
enum Shape {
    LOWER,
    /** Capital first, the rest small. */
    TITLE,
    /** Two or more letters, all capital. */
    UPPER,
    /** Capitals inside: McLaren, DeJong, iPhone. */
    MIXED,
    /** One capital letter. */
    INITIAL,
    /** Begins with a digit. */
    DIGIT,
    /** Letters of a script without capitals. */
    UNCASED;

    /** The shape of {@code text[start, end)}. */
    static Shape of(CharSequence text, int start, int end) {
        char first = text.charAt(start);
        if (Character.isDigit(first)) return DIGIT;
        boolean capital = Character.isUpperCase(first);
        if (!capital && !Character.isLowerCase(first)) return UNCASED;
        if (end - start == 1) return capital ? INITIAL : LOWER;
        if (!capital) return Character.isUpperCase(text.charAt(start + 1)) ? MIXED : LOWER;
        int upper = 0;
        int lower = 0;
        for (int i = start + 1; i < end; i++) {
            char unit = text.charAt(i);
            if (Character.isUpperCase(unit)) upper++;
            else if (Character.isLowerCase(unit)) lower++;
        }
        if (upper == 0) return TITLE;
        return lower == 0 ? UPPER : MIXED;
    }

    /** Whether a name can begin so. */
    boolean cased() {
        return this == TITLE || this == UPPER || this == MIXED || this == INITIAL;
    }

    /** Number in the tagger's features. */
    int number() {
        return ordinal();
    }
}
