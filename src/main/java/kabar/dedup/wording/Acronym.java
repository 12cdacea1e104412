package kabar.dedup.wording;

import java.util.ArrayList;
import java.util.List;

/** A short name made of the initials of a long one that stands beside it: "Badan Penanggulangan Bencana Daerah (BPBD)". */
public final class Acronym {
    private static final int FEWEST_LETTERS = 2;

    private Acronym() {}

    /** Whether a word is the initials of the capitalised words at the end of {@code words}, or of all words there. */
    public static boolean isOf(String word, List<String> words) {
        if (word.length() < FEWEST_LETTERS || !word.chars().allMatch(Character::isUpperCase)) return false;
        List<String> names = new ArrayList<>();
        for (String other : words) if (Character.isUpperCase(other.codePointAt(0))) names.add(other);
        return endsWith(names, word) || endsWith(words, word);
    }

    private static boolean endsWith(List<String> words, String initials) {
        int letters = initials.length();
        if (words.size() < letters) return false;
        for (int i = 0; i < letters; i++) {
            String word = words.get(words.size() - letters + i);
            if (Character.toUpperCase(word.charAt(0)) != initials.charAt(i)) return false;
        }
        return true;
    }
}
