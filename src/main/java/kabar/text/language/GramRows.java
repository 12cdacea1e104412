package kabar.text.language;

import java.util.Arrays;
import java.util.List;

/**
 * The lines of a {@link GramTable}: {@code = code} opens the table of a language, {@code weight gram gram …} are its rows; in a
 * table of several languages each row begins with the one that it speaks for. A row of a weight alone is for every text.
 */
final class GramRows {
    /** Where the place of the language stands in a pair, above its weight. */
    static final int OWNER_SHIFT = 8;

    private long[] pairs = new long[1 << 10];
    private int size;

    GramRows(List<String> lines, List<String> languages) {
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
        int end = end(line, at);
        int said = owner | (Byte.parseByte(line.substring(at, end)) & 0xFF);
        if (end == line.length()) add(GramHash.SEED, said);
        while (end < line.length()) {
            int start = end + 1;
            end = end(line, start);
            add(GramHash.of(line, start, end), said);
        }
    }

    private void add(int hash, int said) {
        if (size == pairs.length) pairs = Arrays.copyOf(pairs, size * 2);
        pairs[size++] = (long) hash << 32 | said;
    }

    private static int end(String line, int start) {
        int end = line.indexOf(' ', start);
        return end < 0 ? line.length() : end;
    }

    /** For each gram and language: the hash in the upper half, the language and the weight in the lower; sorted. */
    long[] pairs() {
        long[] sorted = Arrays.copyOf(pairs, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
