package kabar.entities.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import kabar.text.Folding;
import kabar.text.Resource;

/**
 * Words of all scripts that are parts of persons' names, by hash of the folded word, and how far each is known as one.
 *
 * <p>Open addressing in one flat array of 2 MiB, half full: the upper 28 bits of an entry are those of the hash, the lower four the
 * {@link #grade}. One unknown word in some ten million is taken for a known one.
 */
public final class NameParts {
    /** In a list of given names. */
    public static final int GIVEN = 1;

    /** In a list of family names. */
    public static final int FAMILY = 2;

    private static final int CAPACITY = 1 << 19;
    private static final int KEY = ~15;

    private final int[] entries = new int[CAPACITY];
    private int size;

    private NameParts() {}

    /** Reads the list of this package: {@code grade, base 16, and the words of that grade} a line. */
    static NameParts load() {
        var parts = new NameParts();
        for (String line : Resource.lines(unpacked("kabar/entities/name-parts.txt.gz"))) {
            int grade = Character.digit(line.charAt(0), 16);
            int start = 2;
            while (start < line.length()) {
                int end = line.indexOf(' ', start);
                if (end < 0) end = line.length();
                parts.put(Folding.hash(line, start, end), grade);
                start = end + 1;
            }
        }
        return parts;
    }

    static byte[] unpacked(String path) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(Resource.bytes(path)))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /**
     * What is known of the word with this hash, in [0, 15]: {@link #GIVEN} and {@link #FAMILY} as bits, and 4 × the grade of the
     * number of persons who bear it: 1 from two, 2 from eight, 3 from fifty; 0 for a word that is no known part of a name.
     */
    int grade(long hash) {
        int entry = entries[slot(hash)];
        return entry & ~KEY;
    }

    private void put(long hash, int grade) {
        int at = slot(hash);
        if (entries[at] == 0 && ++size > CAPACITY / 2)
            throw new IllegalStateException("more parts of names than " + CAPACITY / 2);
        // Folding makes one of several spellings: the more persons count.
        int before = entries[at] & ~KEY;
        entries[at] = key(hash) | (before | grade) & 3 | Math.max(before & 12, grade & 12);
    }

    private static int key(long hash) {
        return (int) (hash >>> 32) & KEY;
    }

    private int slot(long hash) {
        int key = key(hash);
        int at = (int) hash & CAPACITY - 1;
        while (entries[at] != 0 && (entries[at] & KEY) != key) at = at + 1 & CAPACITY - 1;
        return at;
    }
}
