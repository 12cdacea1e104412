package kabar.entities.reading;

/** Indonesian words made with the affixes of nouns and verbs: ke…an, pe…an, me…kan, di…kan, …nya; hardly a name is built so. */
final class Derived {
    private static final int SHORTEST = 7;
    private static final String[][] AFFIXES = {
        {"ke", "an"},
        {"pem", "an"},
        {"pen", "an"},
        {"per", "an"},
        {"me", "kan"},
        {"di", "kan"},
        {"mem", ""},
        {"men", "i"},
        {"", "nya"}
    };

    private Derived() {}

    /** Whether {@code text[start, end)} is such a word, whatever the case of its first letter. */
    static boolean is(String text, int start, int end) {
        if (end - start < SHORTEST) return false;
        for (String[] pair : AFFIXES) {
            if (text.regionMatches(true, start, pair[0], 0, pair[0].length())
                    && text.startsWith(pair[1], end - pair[1].length())) return true;
        }
        return false;
    }
}
