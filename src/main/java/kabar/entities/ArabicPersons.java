package kabar.entities;

import java.util.HashSet;
import java.util.Set;
import kabar.geo.Entry;
import org.jspecify.annotations.Nullable;

/** Persons of Arabic texts, which has no capitals: by the office, rank, nation or verb of speech before them, and by given names. */
final class ArabicPersons {
    private static final int MOST_STEPS = 10;
    private static final int MOST_WORDS = 5;
    private static final int MOST_UNKNOWN = 2;
    private static final int NAMES = Word.GIVEN.bit() | Word.FAMILY.bit();
    private static final int NO_START = Word.NOT.bit()
            | Word.ROLE.bit()
            | Word.RANK.bit()
            | Word.ROLE_PART.bit()
            | Word.SAY.bit()
            | Word.ORG_HEAD.bit();
    /** What the word behind a rank and a given name may be besides, and be a family name all the same ("the doctor Nabil the Arab"). */
    private static final int SURNAME = Word.COMMON.bit() | Word.ORG_TAIL.bit();

    private static final String ORDINALS = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر";
    private static final int OFFICE =
            Word.ROLE.bit() | Word.RANK.bit() | Word.ROLE_PART.bit() | Word.ORG_HEAD.bit() | Word.ORG_TAIL.bit();

    private final Scan scan;
    private final Reading text;
    private final ArabicText words;
    private final Set<Long> named = new HashSet<>();

    private ArabicPersons(Scan scan) {
        this.scan = scan;
        this.text = scan.text;
        this.words = text.arabic();
    }

    /** Adds the persons of an Arabic text: first the names that stand by themselves, then single words behind a verb or nation. */
    static void apply(Scan scan) {
        var persons = new ArabicPersons(scan);
        int size = scan.text.size();
        for (int i = 0; i < size; i++) {
            if (!scan.free(i)) continue;
            if (persons.words.any(i, Word.ROLE.bit() | Word.RANK.bit())) i = persons.afterOffice(i);
            else if (persons.words.any(i, NAMES) && persons.unmistakable(i)) persons.name(i);
        }
        for (int i = 0; i < size; i++) {
            if (persons.words.is(i, Word.SAY)) persons.single(i + 1, null);
            else if (persons.nation(i)) persons.single(scan.text.afterHit(i), scan.countryAt(i));
        }
    }

    /** A known name with a word behind it that can go on, or with a verb of speech. */
    private void name(int i) {
        boolean speaks = !words.is(i, Word.COMMON)
                && words.is(i + 1, Word.SAY)
                && text.gap(i + 1).inName();
        if (!namedAfter(i)) keep(i, speaks ? 1 : 2, null, null);
    }

    /** A given name that is also another word needs a name or "son of" behind it. */
    private boolean unmistakable(int i) {
        return !words.is(i, Word.COMMON) || (text.gap(i + 1).inName() && words.any(i + 1, NAMES | Word.PARTICLE.bit()));
    }

    /** The name behind a verb of speech or a nation: if no list has it, it must not look like a plural, an object or a verb. */
    private void single(int i, @Nullable String country) {
        if (i >= text.size() || !scan.free(i)) return;
        boolean known = words.any(i, NAMES) && words.length(i) > 2;
        boolean other = words.endsIn(i, "ون") || words.endsIn(i, "ين") || words.endsIn(i, "ان") || words.endsIn(i, "ا");
        char first = text.tokens.text().charAt(text.tokens.starts()[i]);
        boolean verb = first == 'ي' || first == 'ت' || first == 'س' || first == 'ا' || first == 'م';
        if (known || !(other || verb) || words.any(i + 1, NAMES)) add(i, 1, null, country);
    }

    /** An adjective of a nation with the article: "the French". */
    private boolean nation(int i) {
        return text.kind(i) == Entry.Kind.DEMONYM && !text.insideHit(i) && words.endsIn(i, "ي");
    }

    /** Steps over an office to the name behind it; returns the last token that was looked at. */
    private int afterOffice(int head) {
        int role = -1;
        int roleEnd = head;
        int at = head;
        String country = null;
        for (int step = 0;
                step < MOST_STEPS
                        && at < text.size()
                        && (at == head || text.gap(at).inName());
                step++) {
            String code = at == head ? null : scan.countryAt(at);
            if (code == null && at > head) code = scan.placeAt(at);
            if (code != null) {
                if (country == null) country = code;
                at = text.afterHit(at);
                continue;
            }
            if (at > head && words.any(at, NAMES) && !words.any(at, NO_START)) break;
            boolean office = words.is(at, Word.ROLE);
            if (!office && !words.any(at, OFFICE) && !(role >= 0 && words.article(at) && !words.is(at, Word.NOT)))
                break;
            // A second office behind "and" is the name's own: the first was another's, or is said too.
            if (office && (role < 0 || words.cut(at) > 0)) role = at;
            if (role >= 0 && (office || !words.is(at, Word.RANK))) roleEnd = at + 1;
            at++;
        }
        String office = role >= 0 ? text.text(role, Math.max(roleEnd, role + 1)).substring(words.cut(role)) : null;
        int end = namedAfter(head) || noun(at) ? at : add(at, 1, office, country);
        return Math.max(end, at) - 1;
    }

    /** "Head of a branch": a word that no list has behind an office without article, or one that looks like an adverb. */
    private boolean noun(int i) {
        if (i >= text.size()
                || !words.unknown(i)
                || (i + 1 < text.size() && text.gap(i + 1).inName() && goesOn(i + 1, 1))) return false;
        boolean nation = text.hit(i - 1) != null;
        if (words.is(i - 1, Word.RANK) && !words.is(i - 1, Word.ROLE)) return false;
        return words.endsIn(i, "تين") || (!nation && (!words.article(i - 1) || words.endsIn(i, "ا")));
    }

    /** "King Saud University": what stands before is called after the person. */
    private boolean namedAfter(int i) {
        return text.gap(i).inName() && words.is(i - 1, Word.THING);
    }

    /** Adds the name that begins at a token if it has so many words; returns the token after it, or {@code first}. */
    private int add(int first, int least, @Nullable String role, @Nullable String country) {
        return first < text.size() && text.gap(first).inName() ? keep(first, least, role, country) : first;
    }

    private int keep(int first, int least, @Nullable String role, @Nullable String country) {
        boolean family =
                !words.is(first, Word.GIVEN) && words.is(first + 1, Word.GIVEN) && !words.is(first + 1, Word.COMMON);
        if (family && words.is(first, Word.FAMILY)) return keep(first + 1, least, role, country);
        if (!begins(first)) return first;
        int end = end(first);
        if (end - first < least || !scan.free(first, end)) return first;
        if (end == first + 1 && words.is(first, Word.COMMON)) return first;
        if (!scan.add(Found.person(first, end, role, country).behind(cut(first)))) return first;
        for (int i = first; i < end; i++) named.add(text.hashes[i]);
        return end;
    }

    /** Letters before a name: those known, or a particle before a word that is part of a name found before. */
    private int cut(int i) {
        if (!words.unknown(i)) return words.cut(i);
        return words.particle(i) && named.contains(text.hashBehind(i, 1)) ? 1 : 0;
    }

    /** Whether a name can begin here: a known one, or a word without article that is in no list and looks like none. */
    private boolean begins(int i) {
        boolean place = text.hit(i) != null && text.kind(i) != Entry.Kind.PERSON && !words.any(i + 1, NAMES);
        if (words.any(i, NAMES))
            return !place && !words.any(i, NO_START) && (!words.article(i) || words.nameWithArticle(i));
        return words.unknown(i) && !words.article(i) && foreign(i);
    }

    private boolean foreign(int i) {
        return words.letters(i)
                && words.length(i) > 2
                && (text.hit(i) == null || text.kind(i) == Entry.Kind.PERSON)
                && !words.endsIn(i, "ة")
                && !words.endsIn(i, "ات")
                && !words.endsIn(i, "ها")
                && !words.endsIn(i, "هم")
                && !words.endsIn(i, "ه")
                && !words.endsIn(i, "ية")
                && !words.endsIn(i, "هما")
                && !words.endsIn(i, "ً")
                && !words.endsIn(i, "ًا")
                && !verb(i);
    }

    /** Verbs of the present and the future begin so, and words with "and"; the names that do are in the list. */
    private boolean verb(int i) {
        String all = text.tokens.text();
        int start = text.tokens.starts()[i];
        return all.startsWith("و", start)
                || all.startsWith("ي", start)
                || all.startsWith("سي", start)
                || all.startsWith("ست", start)
                || all.startsWith("فسي", start);
    }

    /** Token after the name that begins at {@code first}. */
    private int end(int first) {
        int end = first + 1;
        int count = 1;
        int unknown = words.unknown(first) ? 1 : 0;
        while (end < text.size() && count < MOST_WORDS && text.gap(end).inName() && goesOn(end, count)) {
            if (words.unknown(end) && !words.is(end - 1, Word.PARTICLE) && ++unknown > MOST_UNKNOWN) break;
            if (!words.is(end, Word.PARTICLE)) count++;
            end++;
        }
        while (end > first + 1 && words.is(end - 1, Word.PARTICLE)) end--;
        return end;
    }

    /** Whether an Arabic given name stands right behind an office, a rank or a verb of speech. */
    private boolean titled(int i) {
        return words.is(i, Word.GIVEN)
                && !words.is(i, Word.COMMON)
                && text.gap(i).inName()
                && words.any(i - 1, Word.ROLE.bit() | Word.RANK.bit() | Word.SAY.bit());
    }

    private boolean goesOn(int i, int count) {
        if (words.is(i - 1, Word.PARTICLE)) return words.letters(i) && !words.is(i, Word.SAY);
        if (words.cut(i) > 0) return false;
        if (words.any(i, NAMES | Word.PARTICLE.bit())) return true;
        if (count == 1 && titled(i - 1) && words.article(i)) {
            if (words.any(i, SURNAME) && !words.any(i, ~SURNAME)) return !words.endsIn(i, "ة");
            if (ORDINALS.contains(text.tokens.word(i))) return true;
        }
        if (!words.unknown(i)) return false;
        if (words.article(i)) return foreign(i) && (words.endsIn(i, "ي") || words.is(i - 1, Word.GIVEN));
        char letter = text.tokens.text().charAt(text.tokens.starts()[i]);
        if (words.article(i - 1) || (count > 1 && (letter == 'ب' || letter == 'ل'))) return false;
        return foreign(i) || (words.endsIn(i, "ه") && !words.endsIn(i, "ته") && !verb(i));
    }
}
