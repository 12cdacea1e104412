package kabar.entities.rules;

import kabar.article.Entity;
import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.entities.tagger.Label;
import kabar.geo.Entry;

/** Takes over what the tagger sees, mended and sifted by what is known of the words. */
public final class TaggerRule {
    private static final int BEFORE_NAME = Word.CALENDAR.bit() | Word.NOT.bit() | Word.RANK.bit() | Word.ROLE.bit();
    private static final int NO_PERSON = Word.THING.bit() | Word.PLACE_HEAD.bit();
    private static final int NO_ORGANISATION = BEFORE_NAME | Word.THING.bit() | Word.PLACE_HEAD.bit();
    private static final int SHORTEST_WORD = 4;
    private static final int DICTIONARY = Word.COMMON.bit() | Word.FOREIGN.bit();
    private static final int NAMES = Word.GIVEN.bit() | Word.FAMILY.bit();

    private final Scan scan;
    private final Reading text;

    private TaggerRule(Scan scan) {
        this.scan = scan;
        this.text = scan.text();
    }

    /** Adds the tagger's persons and organisations where no rule has found a name; in a headline it sees none. */
    public static void apply(Scan scan) {
        if (scan.headline()) return;
        var rule = new TaggerRule(scan);
        for (int i : scan.text().noted()) {
            if (scan.label(i) == Label.B_PER) rule.person(i, scan.labelEnd(i));
            else if (scan.label(i) == Label.B_ORG) rule.organisation(i, scan.labelEnd(i));
        }
    }

    private void person(int from, int to) {
        int first = from;
        while (first < to && text.any(first, BEFORE_NAME) && !text.is(first, Word.GIVEN)) first++;
        while (first < to && (headlineWord(first) || preposition(first))) first++;
        if (abbreviated(first, to)) first++;
        int end = first;
        while (end < to && (!headlineWord(end) || (end > first && syllable(end))) && !ends(end)) end++;
        while (end > first && !text.cased(end - 1) && text.gap(end - 1) != Gap.JOIN) end--;
        if (end == first || !text.cased(first)) return;
        if (end == to && scan.label(end).type() == null) end = Math.max(end, Runs.personEnd(scan, first));
        if (first == from) first = Runs.personStart(scan, first);
        if (!scan.free(first, end) || text.any(first, NO_PERSON) || whole(first, end)) return;
        if (things(first, Math.max(end, to)) || degree(first, end) || text.insideHit(first)) return;
        if (end > first + 1 && dictionaryWords(first, end) == end - first) return;
        if (organised(first, end)) OrganisationRules.keep(scan, first, end);
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

    /** A word of one letter that opens a sentence: Polish w, Russian с, Spanish a; an initial has a point. */
    private boolean preposition(int i) {
        return text.shape(i) == Shape.INITIAL
                && text.gap(i) == Gap.START
                && text.gap(i + 1) == Gap.SPACE
                && !text.indonesian();
    }

    /** A common word with a capital in the middle of a quoted headline. */
    private boolean headlineWord(int i) {
        return text.is(i, Word.COMMON) && text.cased(i) && !text.any(i, NAMES);
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
        return text.shape(i) != Shape.INITIAL && !opening && (text.any(i, NAMES) || isPerson(i));
    }

    private boolean isPerson(int i) {
        return text.kind(i) == Entry.Kind.PERSON;
    }

    /** Whether the stretch is exactly a country, region, place or other known name that is no person. */
    private boolean whole(int first, int end) {
        return text.hit(first) != null
                && text.afterHit(first) >= end
                && !isPerson(first)
                && !text.is(first, Word.ORG)
                && text.kind(first) != Entry.Kind.NEUTRAL;
    }

    private void organisation(int from, int to) {
        int first = from;
        while (first < to
                && (preposition(first)
                        || (text.gap(first) == Gap.START && headlineWord(first) && !text.is(first, Word.ORG_HEAD))))
            first++;
        if (first == to) return;
        int end = to;
        if (!text.is(first, Word.ORG_HEAD)) {
            end = first + 1;
            while (end < to && text.gap(end).inName() && !Runs.joins(text, end)) end++;
            if (end + 1 < to && text.is(end, Word.LINK)) organisation(end + 1, to);
        }
        if (!text.cased(first) || !scan.free(first, end) || whole(first, end)) return;
        if (text.any(first, NO_ORGANISATION) && !text.is(first, Word.ORG_HEAD)) return;
        if (text.gap(first).inName()
                && (text.is(first - 1, Word.ROLE) || text.is(first - 1, Word.ROLE_PART))
                && text.is(first, Word.ROLE_PART)) return;
        if (end == first + 1 && !standsAlone(first)) return;
        if (text.is(first, Word.ORG_HEAD) || dictionaryWords(first, end) * 2 <= end - first)
            OrganisationRules.keep(scan, first, end);
    }

    private boolean standsAlone(int i) {
        Shape shape = text.shape(i);
        if (shape == Shape.INITIAL || scan.label(i).type() != Entity.Type.ORGANISATION) return false;
        if (text.is(i, Word.ORG_HEAD)) return shape == Shape.UPPER;
        return shape != Shape.TITLE || !text.is(i, Word.COMMON);
    }

    private int dictionaryWords(int first, int end) {
        int common = 0;
        for (int i = first; i < end; i++) {
            if (text.any(i, DICTIONARY) && !text.is(i, Word.GIVEN)) common++;
        }
        return common;
    }
}
