package kabar.entities.rules;

import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.geo.Entry;

/** How far the name of a person reaches over neighbouring words. */
final class PersonRun {
    private static final int LONGEST_NAME_WORDS = 6;
    private static final int LONGEST_RUN_WORDS = 10;
    private static final int STOPS = Word.CALENDAR.bit()
            | Word.NOT.bit()
            | Word.ROLE.bit()
            | Word.RANK.bit()
            | Word.ORG_HEAD.bit()
            | Word.ORG_TAIL.bit()
            | Word.THING.bit()
            | Word.PLACE_HEAD.bit();
    private static final int NAMES = Word.GIVEN.bit() | Word.FAMILY.bit();

    private PersonRun() {}

    /** Token after the person's name that begins at {@code first}; {@code first} itself when none begins there. */
    static int end(Scan scan, int first) {
        Reading text = scan.text();
        int syllables = SyllableNames.end(scan, first);
        if (syllables > first) return syllables;
        int end = first;
        while (end < text.size() && end - first < LONGEST_NAME_WORDS) {
            if (end > first && !text.gap(end).inName()) break;
            if (end > first
                    && text.gap(end) == Gap.POINT
                    && !text.is(end - 1, Word.RANK)
                    && text.shape(end - 1) != Shape.INITIAL) break;
            if (!personWord(scan, end, first)) break;
            end++;
        }
        while (end > first && !text.cased(end - 1) && text.gap(end - 1) != Gap.JOIN) end--;
        return end;
    }

    private static boolean personWord(Scan scan, int i, int first) {
        Reading text = scan.text();
        if (!scan.free(i)) return false;
        boolean named = named(scan, i);
        if (i > first && text.gap(i) == Gap.JOIN)
            return text.shape(i) != Shape.DIGIT && !"s".contentEquals(text.word(i));
        if (!text.cased(i))
            return i > first
                    && particle(text, i)
                    && text.gap(i + 1).inName()
                    && (text.cased(i + 1)
                            || (particle(text, i + 1) && text.gap(i + 2).inName() && text.cased(i + 2)));
        if (i > first && text.gap(i) == Gap.SPACE && text.is(i, Word.ORG) && text.shape(i) == Shape.UPPER) return false;
        if (text.is(i, Word.CALENDAR))
            return text.indonesian() && i == first && text.gap(i + 1) == Gap.SPACE && named(scan, i + 1);
        boolean known = text.any(i, NAMES);
        if (text.indonesian() && !known && (nobody(scan, i, first) || (i > first + 1 && standsBehind(text, i))))
            return false;
        if (named && (!text.is(i, Word.THING) || text.any(i, NAMES))) return true;
        if (text.any(i, STOPS)) return false;
        if (i > first && text.is(i, Word.LINK) && !text.is(i, Word.PARTICLE)) return false;
        if (text.is(i, Word.COMMON) && (i == first || scan.headline() || text.gap(i) == Gap.START)) return false;
        return scan.countryAt(i) == null && text.kind(i) != Entry.Kind.REGION && !scan.properPlace(i);
    }

    /** "van", "de", and behind one of them an article: "von der", "de la". */
    private static boolean particle(Reading text, int i) {
        return !text.cased(i)
                && (text.is(i, Word.PARTICLE) || (text.is(i, Word.ARTICLE) && text.is(i - 1, Word.PARTICLE)));
    }

    /** A word that names nobody; as first word of a longer name it may ("Muslim"). */
    private static boolean nobody(Scan scan, int i, int first) {
        if (!scan.text().is(i, Word.NOT)
                || scan.text().is(i, Word.PARTICLE)
                || scan.text().shape(i) == Shape.INITIAL) return false;
        return i > first || !named(scan, i + 1) || scan.text().is(i + 1, Word.NOT);
    }

    /** What stands behind a whole name and is no part of it: "FRA" in a table of results, "Bidang" in a heading. */
    static boolean standsBehind(Reading text, int i) {
        boolean code =
                text.shape(i) == Shape.UPPER && text.shape(i - 1) == Shape.TITLE && text.end(i) - text.start(i) > 2;
        if (text.is(i, Word.PARTICLE)) return false;
        return code || (text.is(i, Word.ROLE_PART) && text.is(i, Word.COMMON)) || text.is(i, Word.RANK);
    }

    /** Whether a word is written and known as part of a person's name. */
    private static boolean named(Scan scan, int i) {
        if (!scan.text().cased(i)) return false;
        return scan.text().namePart(i) || scan.personAt(i) || scan.text().kind(i) == Entry.Kind.PERSON;
    }

    /**
     * Where a person's name that seems to begin at {@code first} begins: Juli, April and others are given names too, but not after
     * a day; "I" stands before the names of Balinese men.
     */
    static int start(Scan scan, int first) {
        Reading text = scan.text();
        boolean balinese = text.indonesian()
                && text.gap(first) == Gap.SPACE
                && text.shape(first - 1) == Shape.INITIAL
                && text.is(first, Word.GIVEN)
                && text.letter(first - 1) == 'I'
                && scan.free(first - 1);
        if (balinese) return first - 1;
        boolean month = text.indonesian()
                && text.is(first - 1, Word.CALENDAR)
                && text.cased(first - 1)
                && text.gap(first) == Gap.SPACE;
        return month && text.gap(first - 1) == Gap.SPACE && text.cased(first - 2) && scan.free(first - 1)
                ? first - 1
                : first;
    }

    /** First token of the run of capitals that ends before {@code end}. */
    static int runStart(Reading text, int end) {
        int first = end;
        while (first > 0
                && text.cased(first - 1)
                && (first == end || text.gap(first).inName())
                && end - first < LONGEST_RUN_WORDS) {
            first--;
        }
        return first;
    }
}
