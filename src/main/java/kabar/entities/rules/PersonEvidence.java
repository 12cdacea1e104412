package kabar.entities.rules;

import kabar.entities.reading.Reading;
import kabar.entities.reading.Word;
import kabar.geo.Entry;

/** What the words of a name say for or against a person. */
final class PersonEvidence {
    private PersonEvidence() {}

    /** Whether something about the words themselves speaks for a person. */
    static boolean likely(Scan scan, int first, int end) {
        Reading text = scan.text();
        if (SyllableNames.end(scan, first) == end) return true;
        for (int i = first; i < end; i++) {
            boolean organised = organised(text, i) && !text.is(i, Word.GIVEN);
            if (organised && (text.is(i, Word.ORG) || !scan.personAt(i))) return false;
        }
        for (int i = first; i < end; i++) if (person(scan, i)) return true;
        return false;
    }

    /** Whether a word speaks for an organisation, a building, an event or a product. */
    static boolean organised(Reading text, int i) {
        return text.organised(i) || text.is(i, Word.THING);
    }

    private static boolean person(Scan scan, int i) {
        return scan.personAt(i) || scan.text().namePart(i) || scan.text().kind(i) == Entry.Kind.PERSON;
    }
}
