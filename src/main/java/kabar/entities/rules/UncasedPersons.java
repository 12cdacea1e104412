package kabar.entities.rules;

import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.geo.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Persons of texts in which capitals say nothing and blanks part the words (Hindi, Amharic, Persian, Hebrew; also texts in lower case or in
 * capitals throughout): by the office, the form of address or the verb of speech beside them, and by known parts of names.
 */
public final class UncasedPersons {
    private static final int MOST_STEPS = 10;
    private static final int LONGEST_SPEAKER = 3;
    private static final int SHORTEST_OFFICE = 3;
    private static final int OFFICE =
            Word.ROLE.bit() | Word.RANK.bit() | Word.ROLE_PART.bit() | Word.ORG_HEAD.bit() | Word.ORG_TAIL.bit();

    private final Scan scan;
    private final Reading text;
    private final UncasedName name;

    private UncasedPersons(Scan scan) {
        this.scan = scan;
        this.text = scan.text();
        this.name = new UncasedName(text);
    }

    /** Adds the persons of such a text; does nothing with others. */
    public static void apply(Scan scan) {
        Reading text = scan.text();
        if (!text.uncased()) return;
        var persons = new UncasedPersons(scan);
        for (int i = 0; i < text.size(); i++) {
            if (!scan.free(i)) continue;
            if (text.is(i, Word.ROLE) || text.is(i, Word.RANK)) i = persons.afterOffice(i) - 1;
            else if (persons.name.known(i)) i = persons.byName(i) - 1;
            else if (text.is(i, Word.SAID)) persons.beforeVerb(i);
        }
    }

    /** Steps over an office to the name behind it; returns the token to go on with. */
    private int afterOffice(int head) {
        int role = -1;
        int roleEnd = head;
        int at = head;
        String country = null;
        for (int step = 0; step < MOST_STEPS && at < text.size() && (at == head || name.together(at)); step++) {
            String code = at == head ? null : scan.countryAt(at);
            if (code != null) {
                if (country == null) country = code;
                at = text.afterHit(at);
                continue;
            }
            if (at > head && name.known(at) && !text.is(at, Word.ROLE) && !text.is(at, Word.RANK)) break;
            if (!text.any(at, OFFICE)) break;
            if (text.is(at, Word.ROLE) && role < 0) role = at;
            if (role >= 0 && !text.is(at, Word.RANK)) roleEnd = at + 1;
            at++;
        }
        if (at == head || at >= text.size() || !name.together(at)) return head + 1;
        String office = role < 0 ? null : text.text(role, Math.max(roleEnd, role + 1));
        int end = name.end(at, true);
        if (end == at) return Math.max(head + 1, at);
        return keep(at, end, office, country) ? end : at;
    }

    /** Two known parts of names, or one with a verb of speech behind it. */
    private int byName(int first) {
        int end = name.end(first, false);
        int known = 0;
        for (int i = first; i < end; i++) if (name.known(i)) known++;
        boolean speaks = end < text.size() && text.is(end, Word.SAID) && name.together(end);
        boolean given = text.is(first, Word.GIVEN) && (end > first + 1 || speaks);
        if (known < 2 && !given) return first + 1;
        return keep(first, end, null, null) ? end : first + 1;
    }

    /** Two or three words that no list of words has, right before a verb of speech or the sign of who acts. */
    private void beforeVerb(int verb) {
        int first = verb;
        while (first > 0
                && verb - first < LONGEST_SPEAKER
                && name.together(first)
                && scan.free(first - 1)
                && name.word(first - 1)) first--;
        boolean opens = first > 0 && name.together(first) && (name.word(first - 1) || text.any(first - 1, OFFICE));
        if (verb - first > 1 && !opens && name.end(first, true) == verb) keep(first, verb, null, null);
    }

    private boolean keep(int first, int end, @Nullable String role, @Nullable String country) {
        if (text.shape(first) == Shape.DIGIT || !scan.free(first, end)) return false;
        if (end == first + 1 && (text.hit(first) != null && text.kind(first) != Entry.Kind.PERSON)) return false;
        String office = role == null || role.length() < SHORTEST_OFFICE ? null : role;
        return scan.add(Found.person(first, end, office, country).before(name.tail(end - 1)));
    }
}
