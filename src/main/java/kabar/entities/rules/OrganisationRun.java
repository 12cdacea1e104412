package kabar.entities.rules;

import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.entities.tagger.Label;

/** How far the name of an organisation reaches over the words behind its head. */
final class OrganisationRun {
    private static final int LONGEST_WORDS = 10;
    private static final int STOPS =
            Word.CALENDAR.bit() | Word.NOT.bit() | Word.ROLE.bit() | Word.RANK.bit() | Word.SAID.bit();

    private OrganisationRun() {}

    /** Token after the organisation whose head is {@code first}. */
    static int end(Scan scan, int first) {
        Reading text = scan.text();
        int end = first + 1;
        while (end < text.size() && end - first < LONGEST_WORDS) {
            if (text.gap(end) == Gap.COMMA && listed(text, end)) {
                end++;
                continue;
            }
            if (!text.gap(end).inName() || (end > first + 1 && BusinessForms.closes(text, end - 1))) break;
            if (text.cased(end) || text.gap(end) == Gap.JOIN) {
                if (!organisationWord(scan, end, first)) break;
                end++;
            } else if (text.is(end, Word.LINK) && links(scan, end)) {
                end += text.cased(end + 1) ? 1 : 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** "Kementerian Pendidikan, Kebudayaan, dan Riset": a comma before a field of work, or before the last "dan" of such a list. */
    private static boolean listed(Reading text, int i) {
        boolean field =
                text.is(i, Word.ROLE_PART) && text.cased(i) && text.is(i - 1, Word.ROLE_PART) && text.cased(i - 1);
        boolean last = text.is(i, Word.LINK)
                && text.is(i - 1, Word.ROLE_PART)
                && text.is(i + 1, Word.ROLE_PART)
                && text.cased(i + 1);
        return field || last;
    }

    private static boolean organisationWord(Scan scan, int i, int first) {
        Reading text = scan.text();
        if (!scan.free(i)) return false;
        if (text.is(i, Word.ORG_TAIL) && !text.is(i, Word.GIVEN)) return true;
        if (scan.countryAt(i) != null || scan.placeAt(i) != null) return true;
        boolean afterCountry = i > first + 1 && (scan.countryAt(i - 1) != null || scan.placeAt(i - 1) != null);
        if (afterCountry && text.is(i, Word.QUARTER)) return true;
        if (afterCountry && text.is(i, Word.COMMON) && !text.is(i, Word.ROLE_PART) && !text.is(i, Word.ORG_TAIL))
            return false;
        if (scan.label(i) == Label.B_PER || (afterCountry && text.is(i, Word.GIVEN) && !text.is(i, Word.COMMON)))
            return false;
        if (text.is(i, Word.ORG_TAIL) || text.is(i, Word.ORG_HEAD)) return true;
        boolean rank = text.is(i, Word.RANK) && !text.is(i, Word.ROLE_PART);
        if (rank || text.is(i, Word.CALENDAR)) return false;
        if (text.any(i, STOPS) && scan.label(i) != Label.I_ORG) return text.is(i, Word.ROLE_PART);
        if (text.is(i, Word.GIVEN) && i > first + 1 && !scan.text().indonesian() && !text.is(i, Word.COMMON))
            return text.kind(i) != null;
        return true;
    }

    private static boolean links(Scan scan, int i) {
        Reading text = scan.text();
        int next = text.cased(i + 1) ? i + 1 : text.is(i + 1, Word.ARTICLE) ? i + 2 : -1;
        if (next < 0 || !text.cased(next) || text.gap(next) != Gap.SPACE || text.gap(i + 1) != Gap.SPACE) return false;
        if (!text.is(i, Word.AND)) return true;
        return !text.is(next, Word.ORG_HEAD)
                && !text.is(next, Word.ORG)
                && !text.is(next, Word.ROLE)
                && !text.is(next, Word.NOT)
                && (scan.text().indonesian() || !text.is(next, Word.GIVEN))
                && scan.placeAt(next) == null
                && scan.countryAt(next) == null
                && text.shape(next) != Shape.UPPER
                && scan.countryAt(i - 1) == null
                && !scan.personAt(next);
    }
}
