package kabar.entities.rules;

import kabar.entities.reading.ArabicText;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Word;
import kabar.geo.Entry;

/**
 * Where persons' names begin and end in an Arabic text: known names go on with known names, with "son of", and with words that are in
 * no list and look like no noun or verb.
 */
final class ArabicName {
    static final int NAMES = Word.GIVEN.bit() | Word.FAMILY.bit();
    static final int NO_START = Word.NOT.bit()
            | Word.ROLE.bit()
            | Word.RANK.bit()
            | Word.ROLE_PART.bit()
            | Word.SAY.bit()
            | Word.ORG_HEAD.bit();

    private static final int MOST_TOKENS = 14;
    private static final int MOST_WORDS = 5;
    private static final int MOST_UNKNOWN = 2;
    /** What the word behind a rank and a given name may be besides, and be a family name all the same ("the doctor Nabil the Arab"). */
    private static final int SURNAME = Word.COMMON.bit() | Word.ORG_TAIL.bit();

    private static final String ORDINALS = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر";

    private final Reading text;
    private final ArabicText words;

    ArabicName(Reading text) {
        this.text = text;
        this.words = text.as(ArabicText.class);
    }

    /** Whether a name can begin here: a known one, or a word without article that is in no list and looks like none. */
    boolean begins(int i) {
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
        String all = text.written();
        int start = text.start(i);
        return all.startsWith("و", start)
                || all.startsWith("ي", start)
                || all.startsWith("سي", start)
                || all.startsWith("ست", start)
                || all.startsWith("فسي", start);
    }

    /** Token after the name that begins at {@code first}. */
    int end(int first) {
        int end = first + 1;
        int count = 1;
        int unknown = words.unknown(first) ? 1 : 0;
        while (end < text.size()
                && end - first < MOST_TOKENS
                && count < MOST_WORDS
                && text.gap(end).inName()
                && goesOn(end, count)) {
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

    /** Whether a name of so many words goes on with the token at {@code i}. */
    boolean goesOn(int i, int count) {
        if (words.is(i - 1, Word.PARTICLE)) return words.letters(i) && !words.is(i, Word.SAY);
        if (words.cut(i) > 0) return false;
        if (words.any(i, NAMES | Word.PARTICLE.bit())) return true;
        if (count == 1 && titled(i - 1) && words.article(i)) {
            if (words.any(i, SURNAME) && !words.any(i, ~SURNAME)) return !words.endsIn(i, "ة");
            if (ORDINALS.contains(text.word(i))) return true;
        }
        if (!words.unknown(i)) return false;
        if (words.article(i)) return foreign(i) && (words.endsIn(i, "ي") || words.is(i - 1, Word.GIVEN));
        char letter = text.letter(i);
        if (words.article(i - 1) || (count > 1 && (letter == 'ب' || letter == 'ل'))) return false;
        return foreign(i) || (words.endsIn(i, "ه") && !words.endsIn(i, "ته") && !verb(i));
    }
}
