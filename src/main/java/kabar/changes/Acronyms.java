package kabar.changes;

import java.util.Locale;

/** An acronym beside the words that it stands for: either may come and go, as in "the Lorry Pool Association (LPA)". */
final class Acronyms {
    private static final int SHORTEST = 3;
    /** Longest word in between that gives the acronym no letter: of, del, pour. */
    private static final int LONGEST_LINK = 4;

    private Acronyms() {}

    /** Whether the place has only an acronym behind its words, or only the words in front of their acronym. */
    static boolean areSpelledOut(Passage side, Passage other) {
        if (other.from() != other.to()) return false;
        if (side.to() - side.from() == 1 && isAcronym(side, side.from()))
            return initials(side, side.from(), side.words().get(side.from()), 0) >= 0;
        return side.to() < side.size()
                && isAcronym(side, side.to())
                && initials(side, side.to(), side.words().get(side.to()), side.from()) == side.from();
    }

    private static boolean isAcronym(Passage passage, int at) {
        String word = passage.words().get(at);
        return word.length() >= SHORTEST
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().allMatch(Character::isUpperCase);
    }

    /** The first of the words in front of {@code end} whose initials, read backwards, give the acronym; -1 when they do not. */
    private static int initials(Passage passage, int end, String acronym, int first) {
        String letters = acronym.toLowerCase(Locale.ROOT);
        int letter = letters.length() - 1;
        for (int at = end - 1; at >= first; at--) {
            String word = passage.words().get(at).toLowerCase(Locale.ROOT);
            if (word.charAt(0) == letters.charAt(letter)) letter--;
            else if (passage.isCapital(at) || word.length() > LONGEST_LINK) return -1;
            if (letter < 0) return at;
        }
        return -1;
    }
}
