package kabar.changes;

import java.util.List;
import java.util.Set;

/** Forms of one word that carry no fact, by rule of a language; number, case, voice and sex do. */
interface Inflection {
    /** Korean particles of topic and subject. */
    Set<String> SUBJECT = Set.of("\uC740", "\uB294", "\uC774", "\uAC00");

    /** Whether two words, as keys, are such forms of one word. */
    boolean isSame(String word, String other);

    /** The rule of a language; one without a rule has no such forms. */
    static Inflection of(String language) {
        return switch (language) {
            case "id", "ms" ->
                (word, other) -> IndonesianForms.isActiveOf(word, other) || IndonesianForms.isActiveOf(other, word);
            case "de" -> Inflection::isGermanEnding;
            case "ko" -> Inflection::isKoreanSubject;
            default -> (word, other) -> false;
        };
    }

    /** German adjectives and articles before another noun: {@code neue, neuen}; -er is left out, for it also compares. */
    private static boolean isGermanEnding(String word, String other) {
        String stem = germanStem(word);
        return stem.length() >= 3
                && stem.length() < word.length()
                && stem.equals(germanStem(other))
                && word.length() != other.length();
    }

    private static String germanStem(String word) {
        for (String ending : List.of("en", "em", "es", "e"))
            if (word.endsWith(ending)) return word.substring(0, word.length() - ending.length());
        return word;
    }

    /** Korean subjects: the marks of topic and subject take each other's place, those of objects do not. */
    private static boolean isKoreanSubject(String word, String other) {
        int end = word.length() - 1;
        return end >= 2
                && end == other.length() - 1
                && word.substring(0, end).equals(other.substring(0, end))
                && SUBJECT.contains(word.substring(end))
                && SUBJECT.contains(other.substring(end));
    }
}
