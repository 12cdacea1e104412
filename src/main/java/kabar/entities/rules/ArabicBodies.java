package kabar.entities.rules;

import kabar.entities.reading.ArabicText;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Word;
import kabar.geo.Entry;

/** Organisations of Arabic texts: known ones, and a word for a kind of body with the noun and the adjectives behind it. */
public final class ArabicBodies {
    private static final int MOST_WORDS = 6;
    private static final int NAMES = Word.GIVEN.bit() | Word.FAMILY.bit() | Word.PARTICLE.bit();

    private final Reading text;
    private final ArabicText words;

    private ArabicBodies(Reading text) {
        this.text = text;
        this.words = text.as(ArabicText.class);
    }

    /** Adds the organisations of an Arabic text. */
    public static void apply(Scan scan) {
        var bodies = new ArabicBodies(scan.text());
        for (int i = 0; i < scan.text().size(); i++) {
            int end = bodies.end(i);
            if (end > i && scan.free(i, end)) {
                scan.add(Found.organisation(i, end, Organisations.country(scan, i, end))
                        .behind(bodies.words.cut(i)));
                i = end - 1;
            }
        }
    }

    private int end(int i) {
        if (words.is(i, Word.PHRASE)) {
            int known = words.lexicon().organisations().longest(words.keys(), text.hashes(), i);
            if (known > 0) return i + known;
        }
        if (!words.is(i, Word.ORG_HEAD)) return i;
        return words.article(i) ? definite(i) : indefinite(i);
    }

    /** "The Arab University": adjectives with the article make it a name. */
    private int definite(int i) {
        boolean said = follows(i + 1) && (words.is(i + 1, Word.ORG_TAIL) || text.kind(i + 1) == Entry.Kind.DEMONYM);
        return said && !words.is(i, Word.ORG_KIND) ? adjectives(i + 1, 3) : i;
    }

    /** "Ministry of the Interior", "University of Harvard", "King Saud University". */
    private int indefinite(int i) {
        int at = i + 1;
        if (!follows(at)) return i;
        if (words.is(at, Word.RANK)) {
            int end = at + 1;
            while (end < text.size() && end - i < MOST_WORDS && follows(end) && words.any(end, NAMES)) end++;
            return end > at + 1 ? end : i;
        }
        if (words.is(at, Word.NOT)) return i;
        if (words.article(at)) {
            int end = adjectives(at + 1, 3);
            boolean minister = words.is(at, Word.ROLE_PART) && !words.is(at, Word.COMMON);
            return end == at + 1 && words.is(i, Word.ORG_KIND) && !minister ? i : end;
        }
        if (text.hit(at) != null && text.kind(at) != Entry.Kind.DEMONYM && !words.endsIn(at, "ية"))
            return adjectives(text.afterHit(at), 2);
        int end = at;
        while (end < text.size()
                && end - i < 4
                && follows(end)
                && (words.unknown(end) || words.any(end, NAMES))
                && name(end)) end++;
        boolean adjective = words.unknown(at) && (words.endsIn(at, "ي") || words.is(i, Word.ORG_KIND));
        return end > at && !adjective ? end : i;
    }

    private boolean name(int i) {
        return words.letters(i)
                && text.letter(i) != 'و'
                && !words.article(i)
                && words.length(i) > 1
                && !words.endsIn(i, "ة")
                && !words.endsIn(i, "ات");
    }

    private boolean follows(int i) {
        return i < text.size() && text.gap(i).inName() && words.cut(i) == 0;
    }

    /** Token after at most so many adjectives with the article. */
    private int adjectives(int from, int most) {
        int end = from;
        while (end - from < most && follows(end) && words.article(end) && adjective(end)) end++;
        return end;
    }

    private boolean adjective(int i) {
        if (words.is(i, Word.ORG_TAIL) || text.kind(i) == Entry.Kind.DEMONYM) return true;
        return !words.any(i, Word.NOT.bit() | NAMES)
                && (words.endsIn(i, "ية") || (words.endsIn(i, "ي") && words.length(i) > 5));
    }
}
