package kabar.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rules that bring the spellings of a word to one, applied in order. */
final class Rewriting {
    private record Rule(Pattern pattern, String replacement) {}

    private final List<Rule> rules = new ArrayList<>();

    private Rewriting() {}

    /** Rules from pairs of a regular expression and what takes its place. */
    static Rewriting of(String... pairs) {
        var rewriting = new Rewriting();
        for (int i = 0; i < pairs.length; i += 2)
            rewriting.rules.add(new Rule(Pattern.compile(pairs[i]), pairs[i + 1]));
        return rewriting;
    }

    String of(String word) {
        String written = word;
        for (Rule rule : rules) written = rule.pattern.matcher(written).replaceAll(rule.replacement);
        return written;
    }
}
