package kabar.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tables find in a passage, counted; the longest phrase at a place decides, but a negation counts within longer ones too. */
final class Senses {
    private final WordTables tables;
    private final Passage passage;
    private final List<Found> all;
    private final List<Found> longest = new ArrayList<>();

    Senses(WordTables tables, Passage passage) {
        this.tables = tables;
        this.passage = passage;
        all = tables.phrases().in(passage);
        addStems();
        for (Found found : all) if (all.stream().noneMatch(found::isWithin)) longest.add(found);
    }

    private void addStems() {
        var exact = new HashSet<Integer>();
        for (Found found : all) if (found.sense().role() == Role.EXCLUSIVE) exact.add(found.start());
        for (Found stem : tables.stems().in(passage)) if (!exact.contains(stem.start())) all.add(stem);
    }

    Passage passage() {
        return passage;
    }

    /** The longest phrases, those within no other. */
    List<Found> longest() {
        return longest;
    }

    /** How many words negate. */
    int negations() {
        Set<Integer> ends = new HashSet<>();
        for (Found found : all)
            if (found.sense().role() == Role.NOT
                    && all.stream()
                            .noneMatch(other -> other.sense().role() == Role.NOT_NEGATING && covers(other, found))
                    && all.stream().noneMatch(other -> other.sense().role() == Role.NOT && found.isWithin(other)))
                ends.add(found.end());
        return ends.size();
    }

    private static boolean covers(Found mask, Found found) {
        return mask.start() <= found.start() && found.end() <= mask.end();
    }

    /** How often each group of a role stands here, by set. */
    Map<Integer, Map<Integer, Integer>> counts(Role role) {
        var counts = new HashMap<Integer, Map<Integer, Integer>>();
        var seen = new HashSet<Found>();
        for (Found found : longest)
            if (found.sense().role() == role && seen.add(found))
                counts.computeIfAbsent(found.sense().set(), set -> new HashMap<>())
                        .merge(found.sense().group(), 1, Integer::sum);
        return counts;
    }

    /** The groups of the bounds that stand beside a number. */
    List<Integer> bounds() {
        var groups = new ArrayList<Integer>();
        for (Found found : longest)
            if (found.sense().role() == Role.BOUND && isBesideNumber(found))
                groups.add(found.sense().group());
        return groups;
    }

    /** Whether a number stands right before or behind a phrase, at most one word between, as in "about $ 50" or "al menos unos 50". */
    boolean isBesideNumber(Found found) {
        for (int at = Math.max(0, found.start() - 2); at < Math.min(passage.size(), found.end() + 2); at++)
            if ((at < found.start() || at >= found.end()) && tables.isNumber(passage.key(at))) return true;
        return false;
    }
}
