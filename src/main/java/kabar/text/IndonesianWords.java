package kabar.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        try (InputStream in = IndonesianWords.class.getResourceAsStream("indonesian.txt")) {
            if (in == null) throw new IllegalStateException("missing on the class path: kabar/text/indonesian.txt");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .mapToLong(word -> Folding.hash(word, 0, word.length()))
                    .sorted()
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read kabar/text/indonesian.txt", e);
        }
    }
}
