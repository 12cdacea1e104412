package kabar.changes;

import java.util.Set;

/**
 * Slips of the hand in long words: two neighbouring consonants changed round ({@code mitteitle}), a doubled consonant written once
 * ({@code oponents}). Vowels changed round make other words (complaint, compliant), and so do consonants doubled before an ending
 * (starring, staring) or in languages that part words by them (enterrado, enterado).
 */
final class Typos {
    private static final int SHORTEST = 8;
    private static final Set<String> DOUBLING = Set.of("en", "fr", "de");
    /** Letters at the end within which a doubled letter can be the grammar's. */
    private static final int ENDING = 4;

    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";

    private Typos() {}

    /** Whether one word, as a key, is the other with a slip. */
    static boolean isSlip(String word, String other, String language) {
        if (Math.min(word.length(), other.length()) < SHORTEST) return false;
        if (word.length() == other.length()) return isChangedRound(word, other);
        if (!DOUBLING.contains(language)) return false;
        return word.length() > other.length() ? isDoubled(word, other) : isDoubled(other, word);
    }

    private static boolean isChangedRound(String word, String other) {
        int at = firstDifference(word, other);
        return at > 0
                && at < word.length() - 2
                && isConsonant(word.charAt(at))
                && isConsonant(word.charAt(at + 1))
                && word.charAt(at) == other.charAt(at + 1)
                && word.charAt(at + 1) == other.charAt(at)
                && word.substring(at + 2).equals(other.substring(at + 2));
    }

    private static boolean isDoubled(String longer, String word) {
        int at = firstDifference(longer, word);
        return longer.length() == word.length() + 1
                && at > 0
                && at < word.length() - ENDING
                && isConsonant(longer.charAt(at))
                && longer.charAt(at) == longer.charAt(at - 1)
                && longer.substring(at + 1).equals(word.substring(at));
    }

    private static int firstDifference(String word, String other) {
        int at = 0;
        while (at < other.length() && at < word.length() && word.charAt(at) == other.charAt(at)) at++;
        return at;
    }

    private static boolean isConsonant(char letter) {
        return CONSONANTS.indexOf(letter) >= 0;
    }
}
