package kabar.changes;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kabar.changes.Finding.Reason;

/**
 * Decides whether a difference in wording changes a fact, in one language.
 *
 * <p>A known reversal is looked for first, then a proof that both sides say the same. What neither finds is unproven: a difference
 * counts as a change unless it is proven harmless. Takes microseconds; safe for use by several threads.
 */
public final class WordingRules {
    private static final Map<String, WordingRules> LOADED = new ConcurrentHashMap<>();

    private final WordTables tables;
    private final Reversals reversals;
    private final Affixes affixes;
    private final Equivalence equivalence;
    private final Accents accents;
    private final NameChange names;

    private WordingRules(WordTables tables) {
        this.tables = tables;
        reversals = new Reversals(tables);
        affixes = new Affixes(tables);
        equivalence = new Equivalence(tables);
        accents = new Accents(tables.language());
        names = new NameChange(tables);
    }

    /** The rules of a language by its subtag ({@code id}, {@code zh}); one without tables gets the rules of spelling alone. */
    public static WordingRules of(String language) {
        return LOADED.computeIfAbsent(language, subtag -> new WordingRules(WordTables.load(subtag)));
    }

    /** What one difference does to the facts; the same when the two texts change places. */
    public Finding compare(Edit edit) {
        Passage before = Passage.of(edit, edit.before(), tables.keys());
        Passage after = Passage.of(edit, edit.after(), tables.keys());
        boolean known = !before.hasUnknownWord() && !after.hasUnknownWord();
        if (known && before.joined().equals(after.joined()) && isSameCut(before, after))
            return Finding.of(sameKeys(before, after));
        var here = new Senses(tables, before);
        var there = new Senses(tables, after);
        Reason reason = reversals.between(here, there);
        if (reason == null && known) reason = equivalence.between(here, there);
        if (reason == null && known && (Acronyms.areSpelledOut(before, after) || Acronyms.areSpelledOut(after, before)))
            reason = Reason.SAME_MEANING;
        if (reason == null) reason = affixes.between(before, after);
        if (reason == null && names.areOthers(here, there)) reason = Reason.NAME;
        return Finding.of(reason == null ? unproven(before, after) : reason);
    }

    /** Whether words that are joined or parted are no others: "the rapist" and "10 12" are. */
    private boolean isSameCut(Passage before, Passage after) {
        return before.keys().equals(after.keys()) || (!partsOthers(before) && !partsOthers(after));
    }

    private boolean partsOthers(Passage passage) {
        for (int at = passage.from(); at < passage.to(); at++)
            if (tables.isNumber(passage.key(at)) || tables.isEmpty(passage.key(at))) return true;
        return false;
    }

    private Reason sameKeys(Passage before, Passage after) {
        if (before.written().equals(after.written())) return Reason.SAME_LETTERS;
        boolean same = accents.isSame(before.written(), after.written(), before.isAllCapital() && after.isAllCapital());
        return same ? Reason.SPELLING : Reason.ACCENT;
    }

    private static Reason unproven(Passage before, Passage after) {
        List<String> here = sorted(before);
        List<String> there = sorted(after);
        if (here.equals(there)) return Reason.WORDS_MOVED;
        return isWithin(here, there) || isWithin(there, here) ? Reason.WORDS_ADDED : Reason.UNKNOWN_WORDS;
    }

    private static boolean isWithin(List<String> words, List<String> others) {
        return words.stream()
                .allMatch(word -> Collections.frequency(words, word) <= Collections.frequency(others, word));
    }

    private static List<String> sorted(Passage passage) {
        return passage.keys().subList(passage.from(), passage.to()).stream()
                .sorted()
                .toList();
    }
}
