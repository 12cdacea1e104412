package kabar.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is written together with a name before it: particles of Semitic languages, class prefixes of Bantu languages before a capital.
 *
 * <p>A line of {@code prefixes.tsv} is {@code languages prefixes}, parted by a tab; prefixes by {@code |}. Those in a script of their own
 * count in texts of any language, for a detector may take one language of a script for another. {@code a=b} is a prefix {@code a} that
 * has swallowed {@code b}, with which the name begins. {@code ^} stands for any letters before a capital inside a word.
 */
final class Prefixes {
    private static final int LETTERS = 0x2000;
    /** Letters that have to follow a prefix. */
    private static final int SHORTEST_REST = 2;
    /** Letters that can stand before the capital of a name. */
    private static final int LONGEST_BEFORE_CAPITAL = 8;

    private static final String BEFORE_CAPITAL = "^";

    /**
     * One prefix.
     *
     * @param swallowed beginning of the name that its last letters stand for too
     */
    record Prefix(String letters, String swallowed) {
        /** Whether a word begins with the prefix and goes on with something. */
        boolean opens(String text, int start, int end) {
            return end - start >= letters.length() + SHORTEST_REST && text.startsWith(letters, start);
        }
    }

    private final List<List<Prefix>> byLetter = new ArrayList<>();
    private final Languages.Set beforeCapital;

    /** The prefixes of the lines of a table. */
    Prefixes(List<String> lines, Languages languages) {
        for (int i = 0; i < LETTERS; i++) byLetter.add(List.of());
        var capital = new ArrayList<String>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells[1].equals(BEFORE_CAPITAL)) capital.add(cells[0]);
            else for (String each : cells[1].split("\\|", -1)) add(each);
        }
        beforeCapital = languages.set(String.join(",", capital));
    }

    private void add(String written) {
        int sign = written.indexOf('=');
        var prefix = sign < 0
                ? new Prefix(written, "")
                : new Prefix(written.substring(0, sign), written.substring(sign + 1));
        var known = new ArrayList<>(byLetter.get(written.charAt(0)));
        known.add(prefix);
        known.sort(Comparator.comparing((Prefix each) -> -each.letters.length()).thenComparing(Prefix::letters));
        byLetter.set(written.charAt(0), List.copyOf(known));
    }

    /** Prefixes that begin with a letter, longest first. */
    List<Prefix> of(char letter) {
        return letter < LETTERS ? byLetter.get(letter) : List.of();
    }

    /** Whether words of a language can have small letters before the capital of a name. */
    boolean beforeCapital(int language) {
        return beforeCapital != Languages.Set.ALL && beforeCapital.has(language);
    }

    /** Where a capital stands inside a word, behind a few letters of which only the first may be one too; -1 if none does. */
    static int capital(String text, int start, int end) {
        int last = Math.min(end - SHORTEST_REST, start + LONGEST_BEFORE_CAPITAL);
        for (int at = start + 1; at <= last; at++) if (Character.isUpperCase(text.charAt(at))) return at;
        return -1;
    }
}
