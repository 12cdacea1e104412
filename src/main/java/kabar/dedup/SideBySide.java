package kabar.dedup;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import kabar.dedup.wording.Bands;

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
        var pair = new ComparedText(earlier.wording(), settings.copies()).with(later.wording());
        var checks = new ArrayList<Check>();
        checks.add(time(earlier, later, settings));
        checks.add(new Check(
                "words",
                earlier.wording().words() + " and " + later.wording().words(),
                "at least " + Fingerprint.SHORT + " each",
                !earlier.isShort() && !later.isShort()));
        checks.add(keys(earlier, later));
        for (Condition condition : NearCopyRule.CONDITIONS)
            // The form is a milder question than the words in order: where these hold it holds.
            if (!condition.equals(NearCopyRule.FORM)) checks.add(condition.check(pair));
        checks.add(facts(FactCheck.ofCopy(earlier, later)));
        return new SideBySide(checks);
    }

    /** Whether the later is a copy of the earlier by these conditions. */
    public boolean copy() {
        return checks.stream().allMatch(Check::holds);
    }

    private static Check facts(FactCheck check) {
        String differ = String.join("; ", check.differs());
        boolean holds = check.result() == FactCheck.Result.SAME || check.result() == FactCheck.Result.REWORDED;
        return new Check(
                "facts",
                switch (check.result()) {
                    case SAME -> "no difference that is not proven harmless";
                    case REWORDED -> "reworded throughout, so not compared place by place";
                    case UNPROVEN -> "not proven harmless: " + differ;
                    case CHANGED -> "changed: " + differ;
                },
                "none changed, and what differs proven harmless",
                holds);
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
}
