package kabar.text.language;

import java.util.Arrays;

/**
 * The words of a text in lower case, letter by letter, as the tables of languages write them: accents that are combining signs
 * are left out, vowel signs of other scripts are letters. Parallel arrays, for no object per word is made on the hot path.
 */
final class SpelledWords {
    private static final char NONE = 0;
    /** Belongs to the word but is not written. */
    private static final char UNWRITTEN = 1;

    private static final char[] LETTERS = alphabet();

    private final char[] spelled;
    private int[] ends = new int[64];
    private boolean[] capitals = new boolean[64];
    private int size;
    private int lower;
    private boolean smallLetters;

    private SpelledWords(String text) {
        spelled = new char[text.length()];
        int at = 0;
        int start = 0;
        boolean capital = false;
        for (int i = 0; i <= text.length(); i++) {
            char unit = i < text.length() ? text.charAt(i) : ' ';
            char letter = LETTERS[unit];
            if (letter > UNWRITTEN) {
                if (at == start) capital = letter != unit;
                else if (letter == unit && Character.isLowerCase(unit)) smallLetters = true;
                spelled[at++] = letter;
            } else if (letter == NONE && at > start) {
                add(at, capital);
                start = at;
            }
        }
    }

    /** Cuts a text in one pass. */
    static SpelledWords of(String text) {
        return new SpelledWords(text);
    }

    private void add(int end, boolean capital) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            capitals = Arrays.copyOf(capitals, size * 2);
        }
        ends[size] = end;
        capitals[size++] = capital;
        if (!capital) lower++;
    }

    /** How many words there are. */
    int size() {
        return size;
    }

    /** The letters of all words one after another. */
    char[] spelled() {
        return spelled;
    }

    /** Where a word begins in {@link #spelled}. */
    int start(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    /** Where a word ends in {@link #spelled}, exclusive. */
    int end(int word) {
        return ends[word];
    }

    /** Letters of all words. */
    int letters() {
        return size == 0 ? 0 : ends[size - 1];
    }

    /** Whether a word may be a name: it has a capital in a text that writes other words without one. */
    boolean nameLike(int word) {
        return capitals[word] && (lower >= 2 || (lower == 1 && size <= 5));
    }

    /** Whether each word has a capital first and none of the rest: a list of names, or a headline in the manner of some desks. */
    boolean namesOnly() {
        return lower == 0 && smallLetters;
    }

    private static char[] alphabet() {
        char[] letters = new char[Character.MAX_VALUE + 1];
        for (int unit = 0; unit < letters.length; unit++) {
            letters[unit] = switch (Character.getType(unit)) {
                case Character.UPPERCASE_LETTER,
                        Character.LOWERCASE_LETTER,
                        Character.TITLECASE_LETTER,
                        Character.OTHER_LETTER,
                        Character.MODIFIER_LETTER -> Character.toLowerCase((char) unit);
                case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
                    unit < 0x0370 ? UNWRITTEN : (char) unit;
                case Character.FORMAT -> unit == 0x200C || unit == 0x200D ? UNWRITTEN : NONE;
                default -> NONE;
            };
        }
        return letters;
    }
}
