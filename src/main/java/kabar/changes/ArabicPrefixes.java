package kabar.changes;

import java.util.List;

/** Arabic prepositions written as a word of their own, or as a letter in front of the article of the next. */
final class ArabicPrefixes {
    private static final String ARTICLE = "\u0627\u0644";
    /** In: {@code fi l-}, {@code bi-l-}. */
    private static final String IN = "\u0641\u064A";

    private static final String WITH_IN = "\u0628\u0627\u0644";
    /** To: {@code ila l-}, {@code li-l-}; as the keys have it. */
    private static final String TO = Keys.ARABIC.of("\u0625\u0644\u0649");

    private static final String WITH_TO = "\u0644\u0644";

    private ArabicPrefixes() {}

    /** Whether a preposition and a word with the article are written as one on the other side. */
    static boolean areJoined(List<Unit> units, int at, Unit joined) {
        if (at + 1 >= units.size()) return false;
        Unit preposition = units.get(at);
        Unit word = units.get(at + 1);
        if (!word.written().startsWith(ARTICLE)) return false;
        return (preposition.key().equals(IN) && joined.key().equals(WITH_IN + word.key()))
                || (preposition.key().equals(TO) && joined.key().equals(WITH_TO + word.key()));
    }
}
