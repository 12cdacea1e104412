package kabar.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kabar.text.Folding;
import kabar.text.LongTable;

/** Numbers that are written as one word: zweihundertfünfzigtausend, cinquecentomila. */
final class CompoundWords {
    /** No number that the lists do not hold is shorter. */
    private static final int SHORTEST = 7;

    /** Nor longer: each way of cutting such a word is tried. */
    private static final int LONGEST = 100;

    private static final int PREFIX = 3;

    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, Long> scales = new HashMap<>();
    private final Set<String> joins = new HashSet<>();
    private final LongTable prefixes = new LongTable(128);
    private int longest;

    CompoundWords(FactWords words) {
        for (Term term : words.all()) {
            if (term.tokens() != 1) continue;
            String word = Folding.fold(term.spelling());
            switch (term.role()) {
                case NUMBER -> numbers.put(word, term.number());
                case SCALE -> {
                    if (term.number() > 1000 || word.length() < PREFIX) continue;
                    scales.put(word, term.number());
                }
                case JOIN -> {
                    joins.add(word);
                    continue;
                }
                default -> {
                    continue;
                }
            }
            longest = Math.max(longest, word.length());
            if (word.length() >= PREFIX) prefixes.put(Folding.hash(word, 0, PREFIX), 1);
        }
    }

    /** Whether a token may be such a number, by its first letters. */
    boolean mayBe(String text, int start, int end) {
        return end - start >= SHORTEST
                && end - start <= LONGEST
                && prefixes.get(Folding.hash(text, start, start + PREFIX)) != LongTable.ABSENT;
    }

    /** The number, or -1 when the word is none. */
    long value(String word) {
        return rest(Folding.fold(word), 0, 0);
    }

    private long rest(String word, int at, long total) {
        if (at == word.length()) return total;
        for (int end = Math.min(word.length(), at + longest); end > at + 1; end--) {
            String part = word.substring(at, end);
            Long number = numbers.get(part);
            if (number != null && number > 0 && total % above(number) == 0) {
                long value = rest(word, end, total + number);
                if (value > 0) return value;
            }
            Long scale = scales.get(part);
            if (scale != null && (total == 0 || total % scale > 0)) {
                long low = total % scale;
                long value = rest(word, end, total - low + Math.max(low, 1) * scale);
                if (value > 0) return value;
            }
            if (total > 0 && joins.contains(part)) {
                long value = rest(word, end, total);
                if (value > 0) return value;
            }
        }
        return -1;
    }

    private static long above(long value) {
        long power = 10;
        while (power <= value) power *= 10;
        return power;
    }
}
