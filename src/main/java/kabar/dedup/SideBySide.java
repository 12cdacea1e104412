package kabar.dedup;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;

/**
 * Two articles beside each other: every condition under which the later would be suppressed as a copy of the earlier, with the
 * figures of this pair.
 *
 * @param checks in the order in which the judge looks; the later is a copy when all hold
 */
public record SideBySide(List<Check> checks) {
    public SideBySide {
        checks = List.copyOf(checks);
    }

    /**
     * One condition.
     *
     * @param name what is compared
     * @param figures of this pair
     * @param needed what a copy needs
     */
    public record Check(String name, String figures, String needed, boolean holds) {}

    /** The conditions for two articles, in the order in which they came. */
    public static SideBySide of(Fingerprint earlier, Fingerprint later, JudgeSettings settings) {
        var pair = new ComparedText(earlier.wording()).with(later.wording());
        var checks = new ArrayList<Check>();
        checks.add(time(earlier, later, settings));
        checks.add(new Check(
                "words",
                earlier.wording().words() + " and " + later.wording().words(),
                "at least " + Fingerprint.SHORT + " each",
                !earlier.isShort() && !later.isShort()));
        checks.add(keys(earlier, later));
        checks.add(share("3-grams in common", pair.grams().containment(), NearCopyRule.LEAST_GRAMS, ""));
        checks.add(order(pair));
        checks.add(numbers(pair));
        checks.add(names(pair));
        checks.add(new Check(
                "subjects of their own",
                pair.topics() + " words that one repeats and the other never uses, on both sides",
                String.format(ROOT, "at most %.1f", NearCopyRule.topicsAllowed(pair)),
                pair.topics() <= NearCopyRule.topicsAllowed(pair)));
        checks.add(new Check(
                "no mere item of a longer text",
                String.format(
                        ROOT,
                        "length %.0f %% of the other's, openings alike by %.0f %%",
                        100.0 * pair.shorter() / Math.max(1, pair.longer()),
                        100 * pair.lead()),
                String.format(
                        ROOT,
                        "length %.0f %%, or length %.0f %% and openings %.0f %%",
                        100 * NearCopyRule.ITEM_LENGTH,
                        100 * NearCopyRule.LEAST_LENGTH,
                        100 * NearCopyRule.LEAD),
                !NearCopyRule.isItem(pair)));
        return new SideBySide(checks);
    }

    /** Whether the later is a copy of the earlier by these conditions. */
    public boolean copy() {
        return checks.stream().allMatch(Check::holds);
    }

    private static Check time(Fingerprint earlier, Fingerprint later, JudgeSettings settings) {
        long apart = Math.abs(earlier.publishedAt() - later.publishedAt());
        return new Check(
                "published apart",
                String.format(ROOT, "%.1f h", apart / 3_600_000.0),
                String.format(ROOT, "at most %.0f h", settings.nearWindow().toMinutes() / 60.0),
                apart <= settings.nearWindow().toMillis());
    }

    private static Check keys(Fingerprint earlier, Fingerprint later) {
        int common = 0;
        int compared = Math.min(earlier.bands().length, later.bands().length);
        for (int i = 0; i < compared; i++) if (earlier.bands()[i] == later.bands()[i]) common++;
        return new Check(
                "keys in common",
                common + " of " + Bands.COUNT,
                "at least " + CandidateIndex.ENOUGH + ", a rare one counts double",
                2 * common >= CandidateIndex.ENOUGH);
    }

    private static Check share(String name, double share, double needed, String or) {
        return new Check(
                name,
                String.format(ROOT, "%.0f %% of the shorter text's", 100 * share),
                String.format(ROOT, "at least %.0f %%%s", 100 * needed, or),
                share >= needed);
    }

    private static Check order(TextComparison pair) {
        String or = String.format(ROOT, ", or %.0f %% of 3-grams", 100 * NearCopyRule.ENOUGH_GRAMS);
        Check order = share("words in the same order", pair.inOrder(), NearCopyRule.needed(pair), or);
        boolean moved = pair.grams().containment() >= NearCopyRule.ENOUGH_GRAMS;
        return new Check(order.name, order.figures, order.needed, order.holds || moved);
    }

    private static Check numbers(TextComparison pair) {
        Overlap numbers = pair.numbers();
        double allowed = NearCopyRule.numbersAllowed(pair);
        return new Check(
                "numbers",
                facts(numbers),
                String.format(ROOT, "at most %.1f on both sides, no more than agree", allowed),
                numbers.conflicts() <= allowed && !numbers.conflictsBeyond(NearCopyRule.NUMBER_SHARE));
    }

    private static Check names(TextComparison pair) {
        return new Check(
                "names",
                facts(pair.names()),
                String.format(ROOT, "at most %.0f %% differ on both sides", 100 * NearCopyRule.NAME_SHARE),
                !pair.names().conflictsBeyond(NearCopyRule.NAME_SHARE));
    }

    private static String facts(Overlap overlap) {
        return overlap.common() + " agree; " + (overlap.isEqual() ? "none differ" : overlap.contrast());
    }
}
