package kabar.entities.rules;

import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.entities.tagger.Label;
import org.jspecify.annotations.Nullable;

/** The words of an office and all that stands between it and a name: countries, places, bodies, ranks. */
final class RolePhrase {
    private static final int MOST_STEPS = 12;

    private final Scan scan;
    private final Reading text;
    private final int head;
    private final boolean national;
    private final int first;
    private int at;
    private int roleEnd;
    private @Nullable String country;
    private boolean comma;

    /** Reads on from the first word of an office. */
    RolePhrase(Scan scan, int head) {
        this.scan = scan;
        this.text = scan.text();
        this.head = head;
        first = roleStart(head);
        country = countryBefore(first);
        national = text.is(head, Word.NATIONAL);
        at = head + 1;
        while (text.gap(at) == Gap.SPACE
                && (text.is(at, Word.ROLE_PART) || (text.is(at, Word.ROLE) && !namesPerson(at)))) at++;
        roleEnd = at;
        int steps = 0;
        while (steps++ < MOST_STEPS && between()) {}
    }

    /** First token of the office. */
    int first() {
        return first;
    }

    /** Where the name would begin. */
    int at() {
        return at;
    }

    /** Whether a comma stands before the name. */
    boolean comma() {
        return comma;
    }

    /** The country named with the office. */
    @Nullable
    String country() {
        return country;
    }

    /** Token after the office. */
    int end() {
        int end = roleEnd;
        while (end > head + 1 && noEndOfRole(end - 1)) end--;
        return end;
    }

    /** A small word that leads on, or a rank before the name: "Kasat Lantas Iptu". */
    private boolean noEndOfRole(int i) {
        boolean rank = text.is(i, Word.RANK) && !text.is(i, Word.ROLE_PART) && !text.is(i, Word.ROLE);
        return rank || (text.is(i, Word.LINK) && !text.cased(i));
    }

    private int roleStart(int head) {
        int first = head;
        while (first > 0
                && text.gap(first) == Gap.SPACE
                && text.is(first - 1, Word.ROLE_PART)
                && text.cased(first - 1) == text.cased(head)
                && head - first < 4) first--;
        return first;
    }

    private @Nullable String countryBefore(int first) {
        int before = first - 1;
        if (before > 0 && text.gap(before) == Gap.JOIN && text.word(before).equals("s")) before--;
        return before >= 0 && text.gap(first) == Gap.SPACE ? scan.countryAt(before) : null;
    }

    /** Steps over one thing between role and name. */
    private boolean between() {
        if (at >= text.size()) return false;
        Gap gap = text.gap(at);
        if (gap == Gap.OPEN) return text.gap(at + 1) == Gap.CLOSE && text.cased(at) && step(at + 1, false);
        boolean open = gap == Gap.SPACE || gap == Gap.POINT || gap == Gap.CLOSE;
        if (gap == Gap.COMMA && !comma && !text.is(at, Word.ROLE)) {
            comma = true;
            if (text.is(at, Word.RANK)) return step(at + 1, false);
            return false;
        }
        if (!open) return false;
        String code = scan.countryAt(at);
        if (code != null) {
            if (country == null) country = code;
            return step(text.afterHit(at), false);
        }
        code = scan.placeAt(at);
        boolean placed = country == null && !national && text.cased(text.afterHit(at));
        if (code != null && placed && !namesPerson(at)) {
            if (country == null) country = code;
            return step(text.afterHit(at), true);
        }
        if (placeBeforeRank(1)) return step(at + 1, true);
        if (placeBeforeRank(2)) return step(at + 2, true);
        if (text.is(at, Word.RANK) && (text.cased(at + 1) || text.gap(at + 1) == Gap.POINT)) return step(at + 1, false);
        if (linkToCountry()) return step(at + 1, false);
        boolean firm = text.is(at, Word.LEGAL_FORM) && text.is(at, Word.ORG_HEAD);
        if (!firm
                && text.shape(at) == Shape.UPPER
                && text.gap(at + 1) == Gap.SPACE
                && text.shape(at + 1) == Shape.TITLE) return step(at + 1, true);
        if (text.is(at, Word.ORG) && text.cased(at) && text.cased(at + 1)) return step(at + 1, true);
        if (text.cased(at)
                && text.is(at + 1, Word.ORG)
                && text.gap(at + 1) == Gap.SPACE
                && text.cased(at + 2)
                && !text.is(at, Word.GIVEN)) return step(at + 2, true);
        if (text.is(at, Word.ORG_HEAD) && text.cased(at)) return step(OrganisationRun.end(scan, at), true);
        return scan.label(at) == Label.B_ORG && step(scan.labelEnd(at), true);
    }

    /** "Kapolsek Tambun Selatan Kompol Wuryanti": so many words of no known name, then a rank, then the name. */
    private boolean placeBeforeRank(int words) {
        int rank = at + words;
        if (!text.indonesian() || rank + 1 >= text.size()) return false;
        for (int i = at; i < at + words; i++)
            if (text.shape(i) != Shape.TITLE
                    || text.is(i, Word.GIVEN)
                    || text.is(i, Word.RANK)
                    || (i > at && text.gap(i) != Gap.SPACE)) return false;
        return text.is(rank, Word.RANK)
                && text.cased(rank)
                && text.gap(rank) == Gap.SPACE
                && text.gap(rank + 1).inName()
                && text.cased(rank + 1);
    }

    private boolean linkToCountry() {
        if (text.shape(at) != Shape.LOWER || (!text.is(at, Word.FROM) && !text.is(at, Word.ARTICLE))) return false;
        return scan.countryAt(at + 1) != null || (text.is(at + 1, Word.ARTICLE) && scan.countryAt(at + 2) != null);
    }

    /** Goes on to a later token; {@code ofRole} says that what is stepped over belongs to the office. Always true. */
    boolean step(int to, boolean ofRole) {
        if (ofRole && roleEnd == at) roleEnd = to;
        at = to;
        return true;
    }

    private boolean namesPerson(int i) {
        return scan.personAt(i) && text.is(i, Word.GIVEN);
    }
}
