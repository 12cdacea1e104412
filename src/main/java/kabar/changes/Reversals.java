package kabar.changes;

import java.util.Map;
import kabar.changes.Finding.Reason;
import org.jspecify.annotations.Nullable;

/** Finds known changes of fact: a negation, an opposite, another alternative, a qualifier or a bound on one side only. */
final class Reversals {
    private final WordTables tables;

    Reversals(WordTables tables) {
        this.tables = tables;
    }

    /** Why the two sides say different things; null when nothing shows it. */
    @Nullable
    Reason between(Senses before, Senses after) {
        if (before.negations() != after.negations()) return Reason.NEGATION;
        Integer set = exchanged(before.counts(WordRole.EXCLUSIVE, after), after.counts(WordRole.EXCLUSIVE, before));
        if (set != null) return tables.isOpposite(set) ? Reason.OPPOSITE : Reason.ALTERNATIVE;
        if (!before.counts(WordRole.QUALIFIER, after).equals(after.counts(WordRole.QUALIFIER, before)))
            return Reason.QUALIFIER;
        if (!before.bounds().equals(after.bounds())) return Reason.ALTERNATIVE;
        return null;
    }

    /** A set of which one group lost a word where another gained one; null when there is none. */
    private static @Nullable Integer exchanged(
            Map<Integer, Map<Integer, Integer>> before, Map<Integer, Map<Integer, Integer>> after) {
        for (var entry : before.entrySet()) {
            Map<Integer, Integer> here = entry.getValue();
            Map<Integer, Integer> there = after.getOrDefault(entry.getKey(), Map.of());
            if (hasMore(here, there) && hasMore(there, here)) return entry.getKey();
        }
        return null;
    }

    private static boolean hasMore(Map<Integer, Integer> here, Map<Integer, Integer> there) {
        return here.entrySet().stream().anyMatch(each -> each.getValue() > there.getOrDefault(each.getKey(), 0));
    }
}
