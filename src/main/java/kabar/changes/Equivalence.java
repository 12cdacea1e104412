package kabar.changes;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kabar.changes.Finding.Reason;
import org.jspecify.annotations.Nullable;

/** Proves that the two sides of an edit say the same: unit by unit in order, after those that may come and go. */
final class Equivalence {
    /** How far the place is widened over common words, so that phrases which begin or end there are seen whole. */
    private static final int WIDEST = 3;

    private final WordTables tables;
    private final Accents accents;
    private final Spelling spelling;
    private final Inflection inflection;

    Equivalence(WordTables tables) {
        this.tables = tables;
        accents = new Accents(tables.language());
        spelling = Spelling.of(tables.language());
        inflection = Inflection.of(tables.language());
    }

    /** Why the two sides say the same; null when nothing proves it. */
    @Nullable
    Reason between(Senses before, Senses after) {
        Passage passage = before.passage();
        int widest = hasLongPhrase(before) || hasLongPhrase(after) ? WIDEST : 0;
        int left = Math.min(widest, passage.from());
        int right = Math.min(widest, passage.size() - passage.to());
        for (int wide = 0; wide <= left + right; wide++)
            for (int onLeft = Math.max(0, wide - right); onLeft <= Math.min(left, wide); onLeft++) {
                Reason reason = proof(before, after, onLeft, wide - onLeft);
                if (reason != null) return reason;
            }
        return null;
    }

    private static boolean hasLongPhrase(Senses senses) {
        return senses.all().stream().anyMatch(match -> match.end() - match.start() > 1 && senses.touches(match));
    }

    private @Nullable Reason proof(Senses before, Senses after, int left, int right) {
        Units here = new Units(before);
        Units there = new Units(after);
        Passage first = before.passage().widened(left, right);
        Passage second = after.passage().widened(left, right);
        List<Unit> all = here.between(first.from(), first.to());
        List<Unit> allOthers = there.between(second.from(), second.to());
        if (isOtherArticle(all, allOthers) || isOtherTitle(all, allOthers)) return null;
        List<Unit> units = here.withFacts(all);
        List<Unit> others = there.withFacts(allOthers);
        if (joined(units, Unit::key).equals(joined(others, Unit::key)))
            return accents.isSame(joined(units, Unit::written), joined(others, Unit::written), false)
                    ? Reason.FUNCTION_WORDS
                    : null;
        Reason reason = pairwise(units, first, others, second);
        return reason == null ? pairwise(all, first, allOthers, second) : reason;
    }

    /** Why each unit says what its counterpart says; null when one does not, or has none. */
    private @Nullable Reason pairwise(List<Unit> units, Passage first, List<Unit> others, Passage second) {
        Reason reason = null;
        int at = 0;
        int other = 0;
        while (at < units.size() && other < others.size()) {
            if (isJoined(units, at, others.get(other))) {
                at++;
            } else if (isJoined(others, other, units.get(at))) {
                other++;
            } else if (ArabicPrefixes.areJoined(units, at, others.get(other))) {
                at++;
                reason = Reason.SPELLING;
            } else if (ArabicPrefixes.areJoined(others, other, units.get(at))) {
                other++;
                reason = Reason.SPELLING;
            } else if (!units.get(at).written().equals(others.get(other).written())) {
                reason = between(units.get(at), first, others.get(other), second);
                if (reason == null) return null;
            }
            at++;
            other++;
        }
        return at == units.size() && other == others.size() ? reason : null;
    }

    /** Whether two units are written as one on the other side: Ma'ruf, Maruf. */
    private static boolean isJoined(List<Unit> units, int at, Unit other) {
        return at + 1 < units.size()
                && other.key().equals(units.get(at).key() + units.get(at + 1).key());
    }

    /** Whether an article takes the place of one of another case or number: those change who does what to how many. */
    private boolean isOtherArticle(List<Unit> units, List<Unit> others) {
        List<Integer> here = articles(units);
        List<Integer> there = articles(others);
        return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
    }

    private List<Integer> articles(List<Unit> units) {
        return units.stream()
                .flatMap(unit -> unit.senses().stream())
                .filter(tables::isArticle)
                .map(Sense::group)
                .toList();
    }

    /** Whether a title, a rank or a legal form takes the place of another of its kind: Mr and Mrs, colonel and general. */
    private static boolean isOtherTitle(List<Unit> units, List<Unit> others) {
        for (Unit unit : units)
            for (Unit other : others) for (Sense sense : unit.senses()) if (sense.excludes(other.senses())) return true;
        return false;
    }

    private static String joined(List<Unit> units, Function<Unit, String> text) {
        return units.stream().map(text).collect(Collectors.joining());
    }

    private @Nullable Reason between(Unit unit, Passage passage, Unit other, Passage passageOfOther) {
        boolean names = passage.isCapital(unit.start()) && passageOfOther.isCapital(other.start());
        if (unit.key().equals(other.key()))
            return accents.isSame(unit.written(), other.written(), names) ? Reason.SPELLING : null;
        if (unit.shares(other, WordRole.SAME)) return Reason.SAME_MEANING;
        if (unit.shares(other, WordRole.BOUND)) return Reason.SAME_MEANING;
        if (unit.shares(other, WordRole.FORM)) return Reason.INFLECTION;
        if (spelling.isSame(unit.written(), other.written())) return Reason.SPELLING;
        if (!unit.isOneWord() || !other.isOneWord()) return null;
        if (names && NameSpelling.isSame(unit.key(), other.key())) return Reason.NAME_SPELLING;
        if (!names && inflection.isSame(unit.key(), other.key())) return Reason.INFLECTION;
        if (!names && Typos.isSlip(unit.key(), other.key(), tables.language())) return Reason.SPELLING;
        return null;
    }
}
