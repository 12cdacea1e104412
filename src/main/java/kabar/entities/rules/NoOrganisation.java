package kabar.entities.rules;

import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.geo.Entry;
import kabar.geo.Hit;

/** What is written like an organisation's name and is none: a country, a people, a word for a kind of body alone ("Agencia"). */
final class NoOrganisation {
    private NoOrganisation() {}

    /** Whether a name that seems to be an organisation's cannot be one. */
    static boolean is(Reading text, Found name) {
        int first = name.first();
        Hit hit = text.hit(first);
        if (hit != null && text.afterHit(first) >= name.end() && !text.is(first, Word.ORG)) {
            Entry.Kind kind = hit.entry().kind();
            return kind == Entry.Kind.COUNTRY || kind == Entry.Kind.DEMONYM;
        }
        boolean kind = text.is(first, Word.ORG_HEAD) || text.is(first, Word.ORG_KIND);
        boolean known = text.is(first, Word.ORG) || text.is(first, Word.PHRASE) || hit != null;
        boolean everyday = (text.elsewhere(first) & 1) != 0 || text.gap(first) == Gap.START;
        return name.end() == first + 1 && text.shape(first) == Shape.TITLE && kind && everyday && !known;
    }
}
