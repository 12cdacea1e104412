package kabar.entities.rules;

import kabar.article.Entity;
import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.geo.Entry;

/** Persons by what stands beside their names: verbs of speech, ranks, ages, given names. Offices are in {@link RoleRule}. */
public final class PersonRules {
    private static final int BEFORE = Word.ROLE.bit()
            | Word.ROLE_PART.bit()
            | Word.RANK.bit()
            | Word.COMMON.bit()
            | Word.NOT.bit()
            | Word.CALENDAR.bit()
            | Word.ARTICLE.bit();

    private PersonRules() {}

    /** Adds the persons of a text. */
    public static void apply(Scan scan) {
        Reading text = scan.text();
        for (int i : text.noted()) {
            int syllables = scan.free(i) ? SyllableNames.end(scan, i) : i;
            if (syllables > i) scan.add(Found.person(i, syllables, null, null));
            if (text.is(i, Word.RANK)) afterRank(scan, i);
            if (scan.headline()) continue;
            if (text.is(i, Word.SAY) && text.shape(i) == Shape.LOWER) afterVerb(scan, i);
            if (text.is(i, Word.SAID) && text.shape(i) == Shape.LOWER && text.gap(i) == Gap.SPACE) beforeVerb(scan, i);
            if (text.shape(i) == Shape.DIGIT && text.gap(i) == Gap.OPEN && text.gap(i + 1) == Gap.CLOSE)
                beforeAge(scan, i);
        }
        for (int i : text.noted()) {
            if (text.cased(i)) byName(scan, i);
            if (text.kind(i) == Entry.Kind.PERSON && scan.free(i)) known(scan, i);
        }
    }

    private static void afterRank(Scan scan, int i) {
        Reading text = scan.text();
        if (!text.cased(i) && text.shape(i) != Shape.LOWER) return;
        Gap gap = text.gap(i + 1);
        if ((gap != Gap.SPACE && gap != Gap.POINT) || !text.cased(i + 1) || text.is(i + 1, Word.RANK)) return;
        int name = i + 1;
        if (text.cased(i + 2) && PersonRun.start(scan, i + 2) == name) name++;
        int end = PersonRun.end(scan, name);
        if (end == name || text.shape(name) == Shape.UPPER) return;
        if (end == name + 1 && text.shape(name) == Shape.INITIAL) return;
        if (text.indonesian() && !PersonEvidence.likely(scan, name, end) && !plain(scan, name, end)) return;
        scan.add(Found.person(PersonRun.start(scan, name), end, null, null));
    }

    /** One word that no list has, written as a name. */
    private static boolean plain(Scan scan, int i, int end) {
        Reading text = scan.text();
        int dictionary = Word.COMMON.bit() | Word.FOREIGN.bit() | Word.ORG.bit() | Word.PLACE_HEAD.bit();
        return end == i + 1
                && text.shape(i) == Shape.TITLE
                && !text.any(i, dictionary)
                && text.hit(i) == null
                && scan.label(i).type() == null;
    }

    private static void afterVerb(Scan scan, int i) {
        if (scan.text().gap(i + 1) != Gap.SPACE || !scan.text().cased(i + 1)) return;
        int end = PersonRun.end(scan, i + 1);
        if (end == i + 1) return;
        boolean plain =
                scan.text().shape(i + 1) == Shape.TITLE && scan.label(i + 1).type() != Entity.Type.ORGANISATION;
        if (PersonEvidence.likely(scan, i + 1, end)
                || (scan.text().indonesian() && plain && scan.label(i + 1).type() != Entity.Type.PLACE))
            scan.add(Found.person(i + 1, end, null, null));
    }

    private static void beforeVerb(Scan scan, int i) {
        int first = PersonRun.runStart(scan.text(), i);
        if (first < i - 4 || first == i || PersonRun.end(scan, first) != i) return;
        boolean opening = first == i - 1 && scan.text().gap(first) == Gap.START;
        boolean named =
                !opening || scan.text().is(first, Word.GIVEN) || scan.text().is(first, Word.FAMILY);
        if ((named || scan.text().kind(first) == Entry.Kind.PERSON) && PersonEvidence.likely(scan, first, i))
            scan.add(Found.person(first, i, null, null));
    }

    private static void beforeAge(Scan scan, int i) {
        Reading text = scan.text();
        if (text.end(i) - text.start(i) != 2) return;
        int first = PersonRun.runStart(text, i);
        while (first < i
                && text.any(first, Word.ROLE.bit() | Word.RANK.bit() | Word.COMMON.bit())
                && !text.is(first, Word.GIVEN)) first++;
        if (first < i && PersonRun.end(scan, first) == i && PersonEvidence.likely(scan, first, i))
            scan.add(Found.person(first, i, null, null));
    }

    /** A run that opens with a given name, or with a family name where that stands first. */
    private static void byName(Scan scan, int i) {
        Reading text = scan.text();
        if (i > 0 && text.gap(i).inName() && text.cased(i - 1) && scan.free(i - 1) && !germanNoun(text, i - 1)) return;
        if (afterThing(text, i) || !scan.free(i)) return;
        int end = scan.headline() ? strictEnd(scan, i) : PersonRun.end(scan, i);
        if (end - i < 2 || end - i > 5) return;
        if (end < text.size()
                && text.gap(end).inName()
                && text.cased(end)
                && !text.is(end, Word.CALENDAR)
                && !(text.indonesian() && PersonRun.standsBehind(text, end))
                && !scan.headline()) return;
        for (int k = i; k < end; k++) if (PersonEvidence.organised(text, k)) return;
        if (text.is(i, Word.THING) && (text.indonesian() || !scan.personAt(i))) return;
        if (compound(text, i, end)) return;
        boolean given = text.is(i, Word.GIVEN) && text.shape(i) != Shape.UPPER;
        if (scan.headline() && text.is(i, Word.COMMON)) return;
        if (!given || (text.is(i, Word.COMMON) && text.gap(i) == Gap.START)) return;
        if (scan.label(i).type() != null && !scan.personAt(i)) return;
        if (text.kind(i) != null && text.kind(i) != Entry.Kind.PERSON) return;
        scan.add(Found.person(i, end, null, null));
    }

    /** In German nouns have capitals, too: "EU-Kommissarin Mathilde". */
    private static boolean germanNoun(Reading text, int i) {
        return text.language().equals("de") && text.shape(i) == Shape.TITLE && !text.namePart(i) && text.hit(i) == null;
    }

    /** In a headline every word may have a capital: only words that are names go on. */
    private static int strictEnd(Scan scan, int first) {
        Reading text = scan.text();
        int end = PersonRun.end(scan, first);
        int strict = first;
        while (strict < end
                && (!text.is(strict, Word.COMMON) || text.is(strict, Word.GIVEN))
                && !text.is(strict, Word.SAID)) strict++;
        return strict;
    }

    /** "Corona-Krise": one hyphenated word whose last part is no name. */
    private static boolean compound(Reading text, int first, int end) {
        for (int i = first + 1; i < end; i++) if (text.gap(i) != Gap.JOIN) return false;
        return !text.is(end - 1, Word.GIVEN) && !text.is(end - 1, Word.FAMILY);
    }

    /** A leader the gazetteer knows; the only way to a person in Hindi, Japanese and other scripts without capitals or rules of their own. */
    private static void known(Scan scan, int i) {
        Reading text = scan.text();
        int end = text.afterHit(i);
        boolean goesOn = text.gap(end).inName() && text.cased(end) && !text.is(end, Word.COMMON) && !scan.headline();
        if (text.gap(end).inName() && text.is(end, Word.THING) && text.cased(end)) return;
        boolean before = text.gap(i).inName() && text.cased(i - 1) && scan.free(i - 1) && !text.any(i - 1, BEFORE);
        if (text.shape(i) == Shape.UNCASED || (text.cased(i) && !goesOn && (!before || scan.headline())))
            scan.add(Found.person(i, end, null, null).behind(text.cutOfHit(i)));
    }

    private static boolean afterThing(Reading text, int i) {
        return i > 0
                && text.gap(i).inName()
                && (text.is(i - 1, Word.THING) || text.is(i - 1, Word.PLACE_HEAD) || text.is(i - 1, Word.ORG_KIND));
    }
}
