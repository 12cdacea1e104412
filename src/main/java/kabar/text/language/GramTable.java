package kabar.text.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Letter groups ("grams") of words with the languages that they speak for, and how much.
 *
 * <p>A gram is a run of up to {@value #LENGTH} letters of one word, with {@code _} where the word begins or ends, or a whole word
 * of five to eight letters, of longer ones the first eight ({@code _abendess}). Points of a text are additive, as in naive
 * Bayes; the weights are roughly logarithms to base 2 of how much likelier the gram is in the language than elsewhere.
 *
 * <p>Lines: {@code = code …} opens a table, {@code weight gram gram …} are its rows; in a table of several languages each row
 * begins with the one that it speaks for. Open addressing over 32-bit hashes, at most half full: one of 10,000 unknown grams is
 * taken for a known one.
 */
final class GramTable {
    static final int LENGTH = 4;
    static final int LONGEST = 8;

    private static final int OWNER_SHIFT = 8;
    private static final int LAST = 1 << 24;

    private final List<String> languages = new ArrayList<>();
    /** The hash of a gram in the upper half, the place of its first entry plus one in the lower; 0 for an empty slot. */
    private final long[] slots;
    /** A weight in the lowest byte, above it the language, {@link #LAST} for the last one of a gram. */
    private final int[] entries;

    private GramTable(List<String> lines) {
        var rows = new Rows(lines, languages);
        long[] pairs = rows.pairs();
        entries = new int[pairs.length];
        int grams = 0;
        for (int i = 0; i < pairs.length; i++) {
            boolean last = i + 1 == pairs.length || pairs[i] >>> 32 != pairs[i + 1] >>> 32;
            entries[i] = (int) pairs[i] | (last ? LAST : 0);
            if (last) grams++;
        }
        slots = new long[Integer.highestOneBit(Math.max(16, grams * 2 - 1)) * 2];
        for (int i = 0; i < pairs.length; i++)
            if (i == 0 || pairs[i] >>> 32 != pairs[i - 1] >>> 32)
                slots[slot((int) (pairs[i] >>> 32))] = (pairs[i] >>> 32 << 32) | (i + 1);
    }

    /** Reads the tables of these lines. */
    static GramTable read(List<String> lines) {
        return new GramTable(lines);
    }

    /** The rows of the tables as pairs of a gram's hash and what it says, sorted. */
    private static final class Rows {
        private long[] pairs = new long[1 << 10];
        private int size;

        Rows(List<String> lines, List<String> languages) {
            String owner = "";
            boolean several = false;
            for (String line : lines) {
                if (line.startsWith("= ")) {
                    owner = line.substring(2).strip();
                    several = owner.indexOf(' ') > 0;
                    continue;
                }
                int at = 0;
                if (several) {
                    at = line.indexOf(' ') + 1;
                    owner = line.substring(0, at - 1);
                }
                int place = languages.indexOf(owner);
                if (place < 0) languages.add(owner);
                add(line, at, (place < 0 ? languages.size() - 1 : place) << OWNER_SHIFT);
            }
        }

        private void add(String line, int at, int owner) {
            int end = line.indexOf(' ', at);
            int said = owner | (Byte.parseByte(line.substring(at, end)) & 0xFF);
            for (int start = end + 1; start <= line.length(); start = end + 1) {
                end = line.indexOf(' ', start);
                if (end < 0) end = line.length();
                if (size == pairs.length) pairs = Arrays.copyOf(pairs, size * 2);
                pairs[size++] = (long) GramHash.of(line, start, end) << 32 | said;
            }
        }

        long[] pairs() {
            long[] sorted = Arrays.copyOf(pairs, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    /** The languages in the order of first mention; points are counted at these places. */
    List<String> languages() {
        return languages;
    }

    /** The points of a text, twice the weight for each gram of a word, once for one that may be a name. */
    int[] points(SpelledWords words) {
        int[] points = new int[languages.size()];
        char[] letters = words.spelled();
        for (int word = 0; word < words.size(); word++) {
            int start = words.start(word);
            int end = words.end(word);
            int times = words.nameLike(word) ? 1 : 2;
            int last = Math.max(start, end - LENGTH);
            for (int i = start; i <= last; i++) {
                int stop = Math.min(end, i + LENGTH);
                add(GramHash.of(letters, i, stop, i == start, stop == end), times, points);
            }
            if (end - start <= LENGTH) continue;
            add(GramHash.of(letters, end - 3, end, false, true), times, points);
            boolean whole = end - start <= LONGEST;
            add(GramHash.of(letters, start, whole ? end : start + LONGEST, true, whole), times, points);
        }
        return points;
    }

    /** Adds the weights of one gram, so many times. */
    void add(int hash, int times, int[] points) {
        int entry = (int) slots[slot(hash)];
        if (entry == 0) return;
        int said;
        do {
            said = entries[entry++ - 1];
            points[said >>> OWNER_SHIFT & 0xFFFF] += times * (byte) said;
        } while (said < LAST);
    }

    private int slot(int hash) {
        int mask = slots.length - 1;
        int slot = (hash * 0x9E3779B9 >>> 8) & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != hash) slot = (slot + 1) & mask;
        return slot;
    }
}
