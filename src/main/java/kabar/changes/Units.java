package kabar.changes;

import java.util.ArrayList;
import java.util.List;

/** Cuts the place of an edit into units, and leaves out those that may come and go. */
final class Units {
    /** How many words from either end of a text an outlet may stand and be its credit. */
    private static final int EDGE_WORDS = 4;

    /** Words of context that an edit has unless the text ends there. */
    static final int CONTEXT_WORDS = 6;

    private final Senses senses;
    private final Passage passage;

    Units(Senses senses) {
        this.senses = senses;
        passage = senses.passage();
    }

    /** The units between two words of the passage. */
    List<Unit> between(int from, int to) {
        var units = new ArrayList<Unit>();
        for (int at = from; at < to; at = units.get(units.size() - 1).end()) units.add(unitAt(at, to));
        return units;
    }

    private Unit unitAt(int at, int to) {
        int end = at + 1;
        for (PhraseMatch found : senses.all())
            if (found.start() == at && found.end() <= to) end = Math.max(end, found.end());
        var all = new ArrayList<Sense>();
        for (PhraseMatch found : senses.all()) if (found.start() == at && found.end() == end) all.add(found.sense());
        return new Unit(at, end, passage.joined(at, end), passage.written(at, end), all);
    }

    /** The units that must have their equal on the other side. */
    List<Unit> withFacts(List<Unit> units) {
        return units.stream().filter(unit -> !mayComeAndGo(unit)).toList();
    }

    private boolean mayComeAndGo(Unit unit) {
        for (Sense sense : unit.senses()) {
            boolean may = switch (sense.role()) {
                case EMPTY -> !isPartOfLonger(unit);
                case APPROXIMATION -> senses.isApproximation(new PhraseMatch(unit.start(), unit.end(), sense));
                case TITLE -> isTitle(unit);
                case COMPANY -> isBesideCapital(unit);
                case COUNTER -> isBehindNumber(unit) && !isPartOfLonger(unit);
                case CREDIT -> isAtEdge(unit);
                default -> false;
            };
            if (may) return true;
        }
        return false;
    }

    private boolean isPartOfLonger(Unit unit) {
        return senses.longest().stream()
                .anyMatch(found -> found.sense().role() != WordRole.EMPTY
                        && found.start() <= unit.start()
                        && unit.end() <= found.end()
                        && found.end() - found.start() > unit.end() - unit.start());
    }

    /** In front of a name, or behind it where honorifics follow; a headline has a capital on every word. */
    private boolean isTitle(Unit unit) {
        if (isPartOfLonger(unit)) return false;
        if (senses.areTitlesBehind()) return unit.start() > 0;
        int next = unit.end();
        if (next == passage.size()) return false;
        if (isCased(passage.key(next))) return passage.isCapital(next) && !passage.isInTitleCase();
        return senses.canBeName(next);
    }

    private boolean isBesideCapital(Unit unit) {
        int next = unit.end();
        if (!isCased(unit.key())) return passage.size() > next - unit.start();
        return (unit.start() > 0 && passage.isCapital(unit.start() - 1))
                || (next < passage.size() && passage.isCapital(next));
    }

    /** Between a number and a word that can be what is counted. */
    private boolean isBehindNumber(Unit unit) {
        return unit.start() > 0
                && senses.isNumber(unit.start() - 1)
                && unit.end() < passage.size()
                && senses.canBeNoun(unit.end());
    }

    private static boolean isCased(String key) {
        return Character.isLowerCase(key.codePointAt(0));
    }

    private boolean isAtEdge(Unit unit) {
        int behind = passage.size() - passage.to();
        return (passage.from() < CONTEXT_WORDS && unit.end() <= EDGE_WORDS)
                || (behind < CONTEXT_WORDS && passage.size() - unit.start() <= EDGE_WORDS);
    }
}
