package kabar.text;

import java.util.Arrays;

/** Words of Indonesian, and mostly of Malay, that are at home in no other language: a headline of six words has two or three. */
final class IndonesianWords {
    private static final long[] HASHES = read();

    private IndonesianWords() {}

    /** How many tokens of a text are such words. */
    static int count(Tokens text) {
        int count = 0;
        for (int i = 0; i < text.size(); i++) if (Arrays.binarySearch(HASHES, text.hash(i)) >= 0) count++;
        return count;
    }

    private static long[] read() {
        return Resource.lines("kabar/text/indonesian.txt").stream()
                .mapToLong(word -> Folding.hash(word, 0, word.length()))
                .sorted()
                .toArray();
    }
}
