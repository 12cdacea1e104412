package kabar.entities.rules;

import kabar.entities.reading.Gap;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;

/** Persons as the tagger sees them, mended by what is known of the words. */
final class TaggedPersons extends TaggedNames {
    private static final int NO_PERSON = Word.THING.bit() | Word.PLACE_HEAD.bit();
    private static final int SHORTEST_WORD = 4;
    /** Grade of frequency of a word that opens a sentence as often as a name does. */
    private static final int FREQUENT = 2;

    TaggedPersons(Scan scan) {
        super(scan);
    }

    /** Adds the person at these tokens, if it is one. */
    void add(int from, int to) {
        int first = from;
        while (first < to && text.any(first, BEFORE_NAME) && !text.is(first, Word.GIVEN)) first++;
        while (first < to && (headlineWord(first) || preposition(first) || opener(first))) first++;
        if (abbreviated(first, to)) first++;
        int end = first;
        while (end < to && (!headlineWord(end) || (end > first && syllable(end))) && !ends(end)) end++;
        while (end > first && !text.cased(end - 1) && text.gap(end - 1) != Gap.JOIN) end--;
        if (end == first || !text.cased(first)) return;
        if (end == to && scan.label(end).type() == null) end = Math.max(end, PersonRun.end(scan, first));
        if (first == from) first = PersonRun.start(scan, first);
        if (!scan.free(first, end) || text.any(first, NO_PERSON) || whole(first, end)) return;
        if (things(first, Math.max(end, to)) || degree(first, end) || text.insideHit(first)) return;
        if (end > first + 1 && dictionaryWords(first, end) == end - first) return;
        if (organised(first, end)) Organisations.keep(scan, first, end);
        else if (end > first + 1 || single(first)) scan.add(Found.person(first, end, null, null));
    }

    /** So short that it may be a part of a Chinese or Korean name as well as a word. */
    private boolean syllable(int i) {
        return text.end(i) - text.start(i) < SHORTEST_WORD && text.shape(i) == Shape.TITLE;
    }

    /** An office, a rank, a word that names nobody: the name before it is over. */
    private boolean ends(int i) {
        boolean office = text.indonesian() && (text.is(i, Word.ROLE) || text.is(i, Word.RANK));
        return (office || text.is(i, Word.NOT)) && !text.any(i, NAMES);
    }

    /** An abbreviation before a name of at least two words that is known to begin there: "BSI Anggoro Eko". */
    private boolean abbreviated(int i, int end) {
        return end - i > 2
                && text.shape(i) == Shape.UPPER
                && text.end(i) - text.start(i) > 2
                && text.shape(i + 1) == Shape.TITLE
                && text.gap(i + 1) == Gap.SPACE;
    }

    /** A degree behind a name: SpPD-KGEH. */
    private boolean degree(int first, int end) {
        if (text.shape(first) != Shape.MIXED || text.any(first, NAMES)) return false;
        for (int i = first + 1; i < end; i++) if (text.shape(i) != Shape.UPPER) return false;
        return end > first + 1;
    }

    /** A race, a cup or a building named after somebody: its kind stands at the end, or before a single word. */
    private boolean things(int first, int end) {
        if (end == first + 1 && text.gap(first).inName() && text.is(first - 1, Word.THING)) return true;
        for (int i = first + 1; i <= end; i++)
            if (text.is(i, Word.THING) && text.cased(i) && text.gap(i).inName() && !text.any(i, NAMES)) return true;
        return false;
    }

    /** Capitals throughout and words of organisations: a team or firm taken for a person. */
    private boolean organised(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean capitals = text.shape(i) == Shape.UPPER && text.end(i) - text.start(i) > 2;
            if (text.organised(i) && !text.is(i, Word.GIVEN)) return true;
            if (capitals && end - first > 1 && i == first && text.shape(end - 1) != Shape.UPPER) return true;
        }
        return end == first + 1 && text.shape(first) == Shape.MIXED && !text.any(first, NAMES);
    }

    private boolean single(int i) {
        boolean opening = text.gap(i) == Gap.START && text.any(i, DICTIONARY);
        boolean proved = text.gap(i) != Gap.START || (text.elsewhere(i) & CAPITAL) != 0 || text.is(i + 1, Word.SAID);
        boolean usual = text.usualName(text.hash(i))
                || (text.ranked() && (text.frequency(i) < FREQUENT || text.is(i, Word.GIVEN)));
        return text.shape(i) != Shape.INITIAL && !opening && (proved || usual) && (text.any(i, NAMES) || isPerson(i));
    }
}
