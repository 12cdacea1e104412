package kabar.entities.rules;

import java.util.HashSet;
import java.util.Set;
import kabar.entities.reading.ArabicText;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Word;
import kabar.geo.Entry;
import org.jspecify.annotations.Nullable;

/** Persons of Arabic texts, which has no capitals: by the office, rank, nation or verb of speech before them, and by given names. */
public final class ArabicPersons {
    private static final int MOST_STEPS = 10;
    private static final int OFFICE =
            Word.ROLE.bit() | Word.RANK.bit() | Word.ROLE_PART.bit() | Word.ORG_HEAD.bit() | Word.ORG_TAIL.bit();

    private final Scan scan;
    private final Reading text;
    private final ArabicText words;
    private final ArabicName name;
    private final Set<Long> named = new HashSet<>();

    private ArabicPersons(Scan scan) {
        this.scan = scan;
        this.text = scan.text();
        this.words = text.as(ArabicText.class);
        this.name = new ArabicName(text);
    }

    /** Adds the persons of an Arabic text: first the names that stand by themselves, then single words behind a verb or nation. */
    public static void apply(Scan scan) {
        var persons = new ArabicPersons(scan);
        int size = scan.text().size();
        for (int i = 0; i < size; i++) {
            if (!scan.free(i)) continue;
            if (persons.words.any(i, Word.ROLE.bit() | Word.RANK.bit())) i = persons.afterOffice(i);
            else if (persons.words.any(i, ArabicName.NAMES) && persons.unmistakable(i)) persons.known(i);
        }
        for (int i = 0; i < size; i++) {
            if (persons.words.is(i, Word.SAY)) persons.single(i + 1, null);
            else if (persons.nation(i)) persons.single(scan.text().afterHit(i), scan.countryAt(i));
        }
    }

    /** A known name with a word behind it that can go on, or with a verb of speech. */
    private void known(int i) {
        boolean speaks = !words.is(i, Word.COMMON)
                && words.is(i + 1, Word.SAY)
                && text.gap(i + 1).inName();
        if (!namedAfter(i)) keep(i, speaks ? 1 : 2, null, null);
    }

    /** A given name that is also another word needs a name or "son of" behind it. */
    private boolean unmistakable(int i) {
        return !words.is(i, Word.COMMON)
                || (text.gap(i + 1).inName() && words.any(i + 1, ArabicName.NAMES | Word.PARTICLE.bit()));
    }

    /** The name behind a verb of speech or a nation: if no list has it, it must not look like a plural, an object or a verb. */
    private void single(int i, @Nullable String country) {
        if (i >= text.size() || !scan.free(i)) return;
        boolean listed = words.any(i, ArabicName.NAMES) && words.length(i) > 2;
        boolean other = words.endsIn(i, "ون") || words.endsIn(i, "ين") || words.endsIn(i, "ان") || words.endsIn(i, "ا");
        char first = text.letter(i);
        boolean verb = first == 'ي' || first == 'ت' || first == 'س' || first == 'ا' || first == 'م';
        if (listed || !(other || verb) || words.any(i + 1, ArabicName.NAMES)) add(i, 1, null, country);
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
            if (at > head && words.any(at, ArabicName.NAMES) && !words.any(at, ArabicName.NO_START)) break;
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
                || (i + 1 < text.size() && text.gap(i + 1).inName() && name.goesOn(i + 1, 1))) return false;
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
        if (!name.begins(first)) return first;
        int end = name.end(first);
        if (end - first < least || !scan.free(first, end)) return first;
        if (end == first + 1 && words.is(first, Word.COMMON)) return first;
        if (!scan.add(Found.person(first, end, role, country).behind(cut(first)))) return first;
        for (int i = first; i < end; i++) named.add(text.hash(i));
        return end;
    }

    /** Letters before a name: those known, or a particle before a word that is part of a name found before. */
    private int cut(int i) {
        if (!words.unknown(i)) return words.cut(i);
        return words.particle(i) && named.contains(text.hashBehind(i, 1)) ? 1 : 0;
    }
}
