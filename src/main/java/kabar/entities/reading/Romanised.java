package kabar.entities.reading;

/**
 * A phonetic key by which a name written in an Indic or Ethiopic script meets its Latin spelling: consonants without aspiration and
 * doubling, vowels without <i>a</i> except at the beginning, {@code नरेन्द्र} and {@code Narendra} are both {@code nrendr}.
 *
 * <p>The nine Indic blocks of Unicode have their letters in one order (ISCII), so one table reads them all.
 */
final class Romanised {
    /** Shorter keys are too many words at once. */
    static final int SHORTEST = 3;

    private static final int LONGEST = 24;
    private static final char INDIC = 0x0900;
    private static final char INDIC_END = 0x0D80;
    private static final int INDIC_BLOCK = 0x80;
    private static final char ETHIOPIC = 0x1200;
    private static final char ETHIOPIC_END = 0x1358;

    /** What the letters of an Indic block sound like, from its first on; a dot for no letter, A for an a that is heard only at the beginning. */
    private static final String LETTERS =
            ".nn..AAiiuuR.eeeIoooUkkggnCCjjnttddnttddnnpfbbmirrlllvSSsh....aiiuuR.eeeiooou";

    /** Letters with a dot below, which Hindi writes for sounds of other languages. */
    private static final String DOTTED_LETTERS = "kkgjrrf";

    private static final int DOTTED = 0x58;

    /** Consonants of the Ethiopic rows of eight. */
    private static final String ROWS = "hlhmsrsSkkkkbvtChhnnAkkkkvAjjiddjgggtCpssfp";

    private static final String ORDERS = "euiae.oa";

    private final char[] key = new char[LONGEST];
    private int size;

    private Romanised() {}

    /** Hash of the key of {@code text[start, end)}; 0 when it is of another script, or its key is too short. */
    static long hash(CharSequence text, int start, int end) {
        char first = text.charAt(start);
        var made = new Romanised();
        if (first >= INDIC && first < INDIC_END) made.indic(text, start, end);
        else if (first >= ETHIOPIC && first < ETHIOPIC_END) made.ethiopic(text, start, end);
        else return 0;
        return made.hash();
    }

    /** Hash of the key of a Latin word in lower case. */
    static long ofLatin(CharSequence text, int start, int end) {
        var made = new Romanised();
        made.latin(text, start, end);
        return made.hash();
    }

    private long hash() {
        if (size < SHORTEST) return 0;
        long hash = 0x2545F4914F6CDD1DL;
        for (int i = 0; i < size; i++) {
            hash = (hash ^ key[i]) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private void indic(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            if (unit < INDIC || unit >= INDIC_END) continue;
            int at = (unit - INDIC) % INDIC_BLOCK;
            if (at < LETTERS.length()) add(LETTERS.charAt(at));
            else if (at >= DOTTED && at < DOTTED + DOTTED_LETTERS.length()) add(DOTTED_LETTERS.charAt(at - DOTTED));
        }
    }

    private void ethiopic(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            if (unit < ETHIOPIC || unit >= ETHIOPIC_END) continue;
            char row = ROWS.charAt((unit - ETHIOPIC) / 8);
            int order = (unit - ETHIOPIC) % 8;
            boolean open = order == 0 && (row == 'A' || row == 'h');
            if (row != 'A') add(row);
            else if (open || order == 3) add('A');
            if (!open) add(ORDERS.charAt(order));
        }
    }

    private void latin(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            char next = i + 1 < end ? text.charAt(i + 1) : '.';
            boolean spirant = next == 'h';
            switch (unit) {
                case 's' -> i += addWith(spirant, 'S', 's');
                case 'c' -> i += addWith(spirant, 'C', next == 'e' || next == 'i' ? 's' : 'k');
                case 'p' -> i += addWith(spirant, 'f', 'p');
                case 't', 'd', 'b', 'g', 'k', 'j' -> i += addWith(spirant, unit, unit);
                case 'z' -> i += addWith(spirant, 'j', 'j');
                case 'q' -> add('k');
                case 'w' -> add('v');
                case 'y' -> add('i');
                case 'a' -> add('A');
                case 'x' -> {
                    add('k');
                    add('s');
                }
                case 'e' -> i += addWith(next == 'e', 'i', 'e');
                case 'o' -> i += addWith(next == 'o' || next == 'u', 'u', 'o');
                default -> add(unit);
            }
        }
    }

    private int addWith(boolean pair, char both, char one) {
        add(pair ? both : one);
        return pair ? 1 : 0;
    }

    private void add(char sound) {
        switch (sound) {
            case '.', 'a' -> {}
            case 'A' -> {
                if (size == 0) put('a');
            }
            case 'I' -> {
                if (size == 0) put('a');
                put('i');
            }
            case 'U' -> {
                if (size == 0) put('a');
                put('u');
            }
            case 'R' -> {
                put('r');
                put('i');
            }
            default -> put(sound);
        }
    }

    private void put(char sound) {
        if (size < LONGEST && (size == 0 || key[size - 1] != sound)) key[size++] = sound;
    }
}
