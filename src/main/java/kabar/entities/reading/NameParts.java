package kabar.entities.reading;

import java.util.function.ObjIntConsumer;
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

    private static final int KEY = ~15;

    private final int[] entries = new int[1 << 19];
    private final int[] sounds = new int[1 << 19];

    private NameParts() {}

    /** Reads the list of this package: {@code grade, base 16, and the words of that grade} a line. */
    static NameParts load() {
        var parts = new NameParts();
        read("kabar/entities/name-parts.txt.gz", parts::add);
        return parts;
    }

    /** Reads the list of names in scripts whose words are not parted. */
    static void readSigns(ObjIntConsumer<String> reader) {
        read("kabar/entities/name-signs.txt.gz", reader);
    }

    private static void read(String path, ObjIntConsumer<String> reader) {
        for (String line : Resource.lines(path)) {
            String[] words = line.split(" ", -1);
            int grade = Integer.parseInt(words[0], 16);
            for (int i = 1; i < words.length; i++) reader.accept(words[i], grade);
        }
    }

    private void add(String word, int grade) {
        put(entries, Folding.hash(word, 0, word.length()), grade);
        char first = word.charAt(0);
        long sound = first >= 'a' && first <= 'z' ? Romanised.ofLatin(word, 0, word.length()) : 0;
        if (sound != 0) put(sounds, sound, grade);
    }

    /**
     * What is known of the word with this hash, in [0, 15]: {@link #GIVEN} and {@link #FAMILY} as bits, and 4 × the grade of the
     * number of persons who bear it: 1 from two, 2 from eight, 3 from fifty; 0 for a word that is no known part of a name.
     */
    int grade(long hash) {
        return entries[slot(entries, hash)] & ~KEY;
    }

    /** The same of the Latin words that sound like the word with this {@link Romanised#hash}. */
    int gradeOfSound(long sound) {
        return sounds[slot(sounds, sound)] & ~KEY;
    }

    /** Folding makes one of several spellings: the one that more persons bear counts. */
    private static void put(int[] table, long hash, int grade) {
        int at = slot(table, hash);
        int before = table[at] & ~KEY;
        table[at] = key(hash) | ((before | grade) & 3) | Math.max(before & 12, grade & 12);
    }

    private static int key(long hash) {
        return (int) (hash >>> 32) & KEY;
    }

    private static int slot(int[] table, long hash) {
        int key = key(hash);
        int at = (int) hash & table.length - 1;
        while (table[at] != 0 && (table[at] & KEY) != key) at = at + 1 & table.length - 1;
        return at;
    }
}
