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

    private final List<String> languages = new ArrayList<>();
    private int[] hashes;
    /** For each slot one more than the place of its newest entry; 0 for an empty slot. */
    private int[] heads;
    /** The entry of the same gram that came before, as in {@link #heads}. */
    private int[] next = new int[1 << 10];

    private byte[] weights = new byte[1 << 10];
    private short[] owners = new short[1 << 10];
    private int entries;
    private int grams;

    private GramTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected * 2 - 1)) * 2;
        hashes = new int[capacity];
        heads = new int[capacity];
    }

    /** Reads the tables of these lines. */
    static GramTable read(List<String> lines) {
        var table = new GramTable(1 << 10);
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
            int end = line.indexOf(' ', at);
            byte weight = Byte.parseByte(line.substring(at, end));
            short language = table.language(owner);
            for (int start = end + 1; start <= line.length(); start = end + 1) {
                end = line.indexOf(' ', start);
                if (end < 0) end = line.length();
                table.add(GramHash.of(line.substring(start, end)), language, weight);
            }
        }
        return table;
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
        for (int entry = heads[slot(hash)]; entry > 0; entry = next[entry - 1])
            points[owners[entry - 1]] += times * weights[entry - 1];
    }

    private short language(String code) {
        int place = languages.indexOf(code);
        if (place < 0) languages.add(code);
        return (short) (place < 0 ? languages.size() - 1 : place);
    }

    private void add(int hash, short language, byte weight) {
        if (grams * 2 >= heads.length) grow();
        if (entries == next.length) {
            next = Arrays.copyOf(next, entries * 2);
            weights = Arrays.copyOf(weights, entries * 2);
            owners = Arrays.copyOf(owners, entries * 2);
        }
        int slot = slot(hash);
        if (heads[slot] == 0) grams++;
        hashes[slot] = hash;
        next[entries] = heads[slot];
        weights[entries] = weight;
        owners[entries] = language;
        heads[slot] = ++entries;
    }

    private int slot(int hash) {
        int mask = heads.length - 1;
        int slot = (hash * 0x9E3779B9 >>> 8) & mask;
        while (heads[slot] != 0 && hashes[slot] != hash) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldHeads = heads;
        hashes = new int[oldHashes.length * 2];
        heads = new int[oldHeads.length * 2];
        for (int i = 0; i < oldHeads.length; i++) {
            if (oldHeads[i] == 0) continue;
            int slot = slot(oldHashes[i]);
            hashes[slot] = oldHashes[i];
            heads[slot] = oldHeads[i];
        }
    }
}
