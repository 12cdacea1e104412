package kabar.dedup.wording;

import kabar.text.Folding;

/**
 * Whether one of two words is the other mistyped: one is a frequent word of the language and the other none, and one letter within it
 * is left out, put in, changed round with its neighbour, or a vowel of a long word is another one. A consonant changed may make another
 * word ("elected", "ejected"), as a first or last letter may.
 */
public final class Typo {
    private static final int LETTERS = 5;
    private static final int LETTERS_OF_LONG = 7;
    private static final String VOWELS = "aeiouyаеиоуыэюя";

    private Typo() {}

    public static boolean isBetween(String one, String other, FrequentWords frequent, String language) {
        if (frequent.has(Words.hash(one, language)) == frequent.has(Words.hash(other, language))) return false;
        String a = Folding.fold(one);
        String b = Folding.fold(other);
        if (Math.max(a.length(), b.length()) < LETTERS || a.charAt(0) != b.charAt(0)) return false;
        int start = 0;
        int shorter = Math.min(a.length(), b.length());
        while (start < shorter && a.charAt(start) == b.charAt(start)) start++;
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) end++;
        int left = a.length() - start - end;
        int leftOther = b.length() - start - end;
        if (left + leftOther == 1) return end > 0;
        if (left == 2 && leftOther == 2)
            return a.charAt(start) == b.charAt(start + 1) && a.charAt(start + 1) == b.charAt(start);
        return left == 1
                && leftOther == 1
                && a.length() >= LETTERS_OF_LONG
                && VOWELS.indexOf(a.charAt(start)) >= 0
                && VOWELS.indexOf(b.charAt(start)) >= 0;
    }
}
