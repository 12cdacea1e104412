package kabar.entities.reading;

import kabar.text.Folding;

/**
 * What the long lists know of the words of a text, as one number each: the grade of {@link NameParts} in the lower four bits, that of
 * {@link WordRanks} in the next three, and above how the word is a part of a name: 0 as it stands, 1 without its ending, 2 by its sound.
 * Each word is looked up when it is first asked for.
 */
final class ListedWords {
    private static final int ENDING = 1 << 7;
    private static final int SOUND = 2 << 7;
    private static final int ASKED = 1 << 9;
    private static final int RARE = 2;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;
    /** Scripts from here on have no endings that are letters of their own. */
    private static final char CASED_END = '\u0530';

    private final NameParts names;
    private final WordRanks ranks;
    private final short[] known;

    ListedWords(NameParts names, WordRanks ranks, int size) {
        this.names = names;
        this.ranks = ranks;
        known = new short[size];
    }

    boolean ranked() {
        return ranks.known();
    }

    /** Whether many persons bear the word with this hash, or some do and it is no frequent word. */
    boolean usual(long hash) {
        int grade = names.grade(hash) >> 2;
        return grade == 3 || (grade == 2 && ranks.grade(hash) == 0);
    }

    int at(Reading text, int i) {
        int number = known[i];
        if (number == 0) known[i] = (short) (number = ASKED | look(text, i));
        return number & ASKED - 1;
    }

    private int look(Reading text, int i) {
        long hash = text.hash(i);
        int rank = ranks.grade(hash);
        int grade = names.grade(hash);
        if (grade == 0 && rank <= RARE)
            grade = text.letter(i) >= CASED_END ? bySound(text, i) : rank > 0 ? 0 : withoutEnding(text, i);
        return rank << 4 | grade;
    }

    private int withoutEnding(Reading text, int i) {
        int start = text.start(i);
        for (int end = text.end(i) - 1; end >= Math.max(start + SHORTEST_STEM, text.end(i) - LONGEST_ENDING); end--) {
            int grade = names.grade(Folding.hash(text.written(), start, end));
            if (grade != 0) return ENDING | grade;
        }
        return 0;
    }

    private int bySound(Reading text, int i) {
        long sound = Romanised.hash(text.written(), text.start(i), text.end(i));
        int grade = sound == 0 ? 0 : names.gradeOfSound(sound);
        return grade == 0 ? 0 : SOUND | grade;
    }
}
