package kabar.changes;

import java.util.List;
import java.util.Set;

/** Forms of one word that carry no fact, by rule of a language; number, case, voice and sex do. */
interface Inflection {
    /** Whether two words, as keys, are such forms of one word. */
    boolean isSame(String word, String other);

    /** The rule of a language; one without a rule has no such forms. */
    static Inflection of(String language) {
        return switch (language) {
            case "id", "ms" ->
                (word, other) -> IndonesianForms.isActiveOf(word, other) || IndonesianForms.isActiveOf(other, word);
            case "de" -> Inflection::isGermanEnding;
            case "ar" -> (word, other) -> isArabicAnd(word, other) || isArabicAnd(other, word);
            default -> (word, other) -> false;
        };
    }

    /** German adjectives and articles before another noun: {@code neue, neuen}; -er is left out, for it also compares. */
    private static boolean isGermanEnding(String word, String other) {
        String stem = germanStem(word);
        return stem.length() >= 4
                && stem.length() < word.length()
                && stem.equals(germanStem(other))
                && word.length() != other.length();
    }

    private static String germanStem(String word) {
        for (String ending : List.of("en", "em", "es", "e"))
            if (word.endsWith(ending)) return word.substring(0, word.length() - ending.length());
        return word;
    }

    /** Arabic {@code wa-} and {@code fa-}, "and", and the article, which are written with the word. */
    private static boolean isArabicAnd(String longer, String word) {
        return word.length() >= 3
                && Set.of("\u0648", "\u0641", "\u0627\u0644", "\u0648\u0627\u0644").stream()
                        .anyMatch(and -> longer.equals(and + word));
    }
}
