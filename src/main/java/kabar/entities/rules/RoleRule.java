package kabar.entities.rules;

import kabar.article.Entity;
import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.entities.tagger.Label;
import org.jspecify.annotations.Nullable;

/**
 * Persons named with their office: role, country or place or body, rank, name ("Menteri Luar Negeri China Wang Yi", "Chinese
 * Foreign Minister Wang Yi"), and name, role ("Kassym-Jomart Tokayev, presiden Kazakhstan").
 */
public final class RoleRule {
    private static final int MOST_STEPS = 12;

    private final Scan scan;
    private final Reading text;
    private int at;
    private int roleEnd;
    private @Nullable String country;
    private boolean comma;
    private boolean national;

    private RoleRule(Scan scan) {
        this.scan = scan;
        this.text = scan.text();
    }

    /** Adds the persons of a text that stand with their office. */
    public static void apply(Scan scan) {
        var rule = new RoleRule(scan);
        int next = 0;
        for (int i : scan.text().noted()) {
            if (i >= next && scan.text().is(i, Word.ROLE) && scan.free(i)) next = rule.read(i);
        }
    }

    /** Reads on from the first word of a role; returns where to go on. */
    private int read(int head) {
        int first = roleStart(head);
        country = countryBefore(first);
        national = text.is(head, Word.NATIONAL);
        at = head + 1;
        while (text.gap(at) == Gap.SPACE
                && (text.is(at, Word.ROLE_PART) || (text.is(at, Word.ROLE) && !namesPerson(at)))) at++;
        roleEnd = at;
        comma = false;
        int steps = 0;
        while (steps++ < MOST_STEPS && between()) {}
        int end = person(head);
        while (roleEnd > head + 1 && noEndOfRole(roleEnd - 1)) roleEnd--;
        String role = text.text(first, roleEnd);
        if (end > at) {
            if (country == null) country = countryAfter(end);
            if (scan.add(Found.person(at, end, role, country))) return end;
        } else {
            apposition(first, role);
        }
        return Math.max(head + 1, roleEnd);
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
        if (text.is(at, Word.ORG_HEAD) && text.cased(at)) return step(Runs.organisationEnd(scan, at), true);
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

    private boolean step(int to, boolean ofRole) {
        if (ofRole && roleEnd == at) roleEnd = to;
        at = to;
        return true;
    }

    /** Token after the name at {@code at}, or {@code at} when there is none. */
    private int person(int head) {
        Gap gap = text.gap(at);
        if (gap != Gap.SPACE && gap != Gap.POINT && gap != Gap.CLOSE && !(comma && gap == Gap.COMMA)) return at;
        if (!text.cased(at)) return at;
        skipToPerson();
        at = Runs.personStart(scan, at);
        int end = Runs.personEnd(scan, at);
        if (end == at) return at;
        boolean likely = PersonRules.likely(scan, at, end);
        if (comma) return likely && closed(end) ? end : at;
        if (likely) return end;
        if (scan.headline()) return at;
        boolean organised = scan.label(at).type() == Entity.Type.ORGANISATION
                || text.is(at, Word.ORG)
                || text.is(at, Word.ORG_HEAD);
        boolean plain = text.cased(head) && !organised && text.shape(at) == Shape.TITLE && !text.is(at, Word.COMMON);
        return plain && !otherWords(end) && !placeBeforeName(end) ? end : at;
    }

    /** Whether the run has words of another language: "Head of Corporate Affairs". */
    private boolean otherWords(int end) {
        for (int i = at; i < end; i++) if (text.indonesian() && text.is(i, Word.FOREIGN)) return true;
        return false;
    }

    /** "Wali Kota Betlehem, Maher Canawati,": one word and a comma before a person's name. */
    private boolean placeBeforeName(int end) {
        return end == at + 1
                && text.gap(end) == Gap.COMMA
                && text.cased(end)
                && (scan.personAt(end) || text.is(end, Word.GIVEN));
    }

    /** An organisation may stand first in the run: the tagger, else the first given name, says where the person begins. */
    private void skipToPerson() {
        if (scan.personAt(at) || text.is(at, Word.GIVEN)) return;
        int run = at;
        while (run < text.size()
                && (run == at || text.gap(run).inName())
                && (text.cased(run) || text.is(run, Word.LINK))
                && run - at < 10) {
            boolean starts = scan.text().indonesian()
                    ? scan.label(run) == Label.B_PER
                    : text.is(run, Word.GIVEN) && run > at && text.cased(run + 1);
            if (starts) {
                while (run > at && text.gap(run) == Gap.JOIN) run--;
                if (run > at && scan.text().indonesian()) step(run, true);
                else if (text.is(at, Word.ORG_HEAD) || text.is(at, Word.ORG)) step(run, true);
                return;
            }
            run++;
        }
    }

    private boolean closed(int end) {
        Gap gap = text.gap(end);
        return gap == Gap.COMMA || gap == Gap.OPEN || gap == Gap.START || end == text.size();
    }

    private @Nullable String countryAfter(int end) {
        return text.gap(end) == Gap.SPACE && text.is(end, Word.FROM) && text.gap(end + 1) == Gap.SPACE
                ? scan.countryAt(end + 1)
                : null;
    }

    /** The name stood before: "X, presiden Y," or "X, the president of Y". */
    private void apposition(int first, String role) {
        int comma = text.is(first - 1, Word.ARTICLE) && text.gap(first) == Gap.SPACE ? first - 1 : first;
        if (comma > 0 && scan.countryAt(comma - 1) != null && text.gap(comma) == Gap.SPACE) comma--;
        if (text.gap(comma) != Gap.COMMA) return;
        int start = Runs.runStart(text, comma);
        while (start < comma && Runs.personEnd(scan, start) != comma) {
            if (text.is(start, Word.ORG_HEAD)) return;
            start++;
        }
        boolean sure = country != null && comma - start > 1;
        if (start < comma && (sure || PersonRules.likely(scan, start, comma)))
            scan.add(Found.person(start, comma, role, country));
    }

    private boolean namesPerson(int i) {
        return scan.personAt(i) && text.is(i, Word.GIVEN);
    }
}
