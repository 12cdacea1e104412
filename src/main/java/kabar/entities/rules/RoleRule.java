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
    private final Scan scan;
    private final Reading text;
    private final RolePhrase phrase;
    private final int head;

    private RoleRule(Scan scan, int head) {
        this.scan = scan;
        this.text = scan.text();
        this.head = head;
        this.phrase = new RolePhrase(scan, head);
    }

    /** Adds the persons of a text that stand with their office. */
    public static void apply(Scan scan) {
        int next = 0;
        for (int i : scan.text().noted()) {
            if (i >= next && scan.text().is(i, Word.ROLE) && scan.free(i)) next = new RoleRule(scan, i).read();
        }
    }

    /** Adds the person of this office; returns where to go on. */
    private int read() {
        int end = person();
        int at = phrase.at();
        int roleEnd = phrase.end();
        String role = text.text(phrase.first(), roleEnd);
        if (end > at) {
            String country = phrase.country() == null ? countryAfter(end) : phrase.country();
            if (scan.add(Found.person(at, end, role, country))) return end;
        } else {
            apposition(phrase.first(), role);
        }
        return Math.max(head + 1, roleEnd);
    }

    /** Token after the name behind the office; where that would begin when there is none. */
    private int person() {
        Gap gap = text.gap(phrase.at());
        boolean comma = phrase.comma();
        if (gap != Gap.SPACE && gap != Gap.POINT && gap != Gap.CLOSE && !(comma && gap == Gap.COMMA))
            return phrase.at();
        if (!text.cased(phrase.at())) return phrase.at();
        skipToPerson();
        phrase.step(PersonRun.start(scan, phrase.at()), false);
        int at = phrase.at();
        int end = PersonRun.end(scan, at);
        if (end == at) return at;
        boolean likely = PersonEvidence.likely(scan, at, end);
        if (comma) return likely && closed(end) ? end : at;
        if (likely) return end;
        if (scan.headline()) return at;
        boolean organised = scan.label(at).type() == Entity.Type.ORGANISATION
                || text.is(at, Word.ORG)
                || text.is(at, Word.ORG_HEAD);
        boolean plain = text.cased(head) && !organised && text.shape(at) == Shape.TITLE && !text.is(at, Word.COMMON);
        return plain && !otherWords(at, end) && !placeBeforeName(at, end) ? end : at;
    }

    /** Whether the run has words of another language: "Head of Corporate Affairs". */
    private boolean otherWords(int at, int end) {
        for (int i = at; i < end; i++) if (text.indonesian() && text.is(i, Word.FOREIGN)) return true;
        return false;
    }

    /** "Wali Kota Betlehem, Maher Canawati,": one word and a comma before a person's name. */
    private boolean placeBeforeName(int at, int end) {
        return end == at + 1
                && text.gap(end) == Gap.COMMA
                && text.cased(end)
                && (scan.personAt(end) || text.is(end, Word.GIVEN));
    }

    /** An organisation may stand first in the run: the tagger, else the first given name, says where the person begins. */
    private void skipToPerson() {
        int at = phrase.at();
        if (scan.personAt(at) || text.is(at, Word.GIVEN) || SyllableNames.end(scan, at) > at) return;
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
                if (run > at && scan.text().indonesian()) phrase.step(run, true);
                else if (text.is(at, Word.ORG_HEAD) || text.is(at, Word.ORG)) phrase.step(run, true);
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
        int start = PersonRun.runStart(text, comma);
        while (start < comma && PersonRun.end(scan, start) != comma) {
            if (text.is(start, Word.ORG_HEAD)) return;
            start++;
        }
        boolean sure = phrase.country() != null && comma - start > 1;
        if (start < comma && (sure || PersonEvidence.likely(scan, start, comma)))
            scan.add(Found.person(start, comma, role, phrase.country()));
    }
}
