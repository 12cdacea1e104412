package kabar.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a mistyped word was meant to be. */
public final class Nearest {
    private Nearest() {}

    /**
     * The candidate with the fewest edits, the first of equals; empty when more than a third of the word would have to
     * change (but one edit is always allowed).
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        int allowed = Math.max(1, word.length() / 3);
        return candidates.stream()
                .filter(candidate -> edits(word, candidate) <= allowed)
                .min(Comparator.comparingInt(candidate -> edits(word, candidate)));
    }

    /** Levenshtein distance over UTF-16 units; a swap of neighbours counts once (optimal string alignment). */
    static int edits(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) last[column] = column;
        for (int row = 1; row <= from.length(); row++) {
            int[] now = new int[to.length() + 1];
            now[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                now[column] = Math.min(Math.min(now[column - 1], last[column]) + 1, last[column - 1] + change);
                if (swapped(from, row, to, column)) now[column] = Math.min(now[column], beforeLast[column - 2] + 1);
            }
            beforeLast = last;
            last = now;
        }
        return last[to.length()];
    }

    private static boolean swapped(String from, int row, String to, int column) {
        return row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
    }
}
