package kabar.entities.identity;

import kabar.entities.identity.NamePart.Written;

/**
 * How far two names of the same consonant classes are apart, by the codes of their sounds. The costs were set by hand from what scripts
 * exchange: they never write some sounds apart (r and l in Japanese, b and p in Arabic), or add vowels to break clusters.
 */
final class SoundLikeness {
    /** By class: s, l, p, k, t, m, n. */
    private static final double[] OTHER_LETTER = {0.1, 0.6, 0.4, 0.3, 0.35, 0, 0};
    /** Vowels by code: none, a, e or i, o or u. */
    private static final double[][] OTHER_VOWEL = {
        {0, 0.3, 0.2, 0.2}, {0.3, 0, 0.2, 0.25}, {0.2, 0.2, 0, 0.35}, {0.2, 0.25, 0.35, 0}
    };

    private static final double ADDED_VOWEL = 0.02;
    private static final double AT_END = 1.6;

    private SoundLikeness() {}

    /**
     * The mean cost by sound; 0 for the same letters.
     *
     * @param name sounds of the part looked for
     * @param written how its script writes
     * @param its code of the part in the table
     */
    static double apart(Sounds name, Written written, long its) {
        int size = name.size();
        long code = name.code();
        double sum = 0;
        for (int i = 0; i < size; i++) {
            int letter = (int) (code >>> (4 * i + 2)) & 3;
            int other = (int) (its >>> (4 * i + 2)) & 3;
            if (letter != other) sum += letters(written, name.classOf(i));
        }
        if (written != Written.CONSONANTS)
            for (int i = 0; i <= size; i++) {
                double cost = vowels(written, (int) (code >>> (4 * i)) & 3, (int) (its >>> (4 * i)) & 3);
                sum += i == size ? AT_END * cost : cost;
            }
        return sum / (size + 1);
    }

    private static double letters(Written written, int soundClass) {
        boolean free = switch (soundClass) {
            case 1 -> written == Written.SYLLABLES;
            case 2 -> written == Written.SYLLABLES || written == Written.CONSONANTS;
            case 3 -> written == Written.SYLLABLES;
            default -> false;
        };
        return free ? 0 : OTHER_LETTER[soundClass];
    }

    private static double vowels(Written written, int vowel, int other) {
        if (written == Written.SYLLABLES)
            return vowel == other ? 0 : other == 0 ? ADDED_VOWEL : OTHER_VOWEL[vowel][other] / 2;
        return OTHER_VOWEL[vowel][other];
    }
}
