package kabar.entities.rules;

import kabar.entities.reading.Gap;
import kabar.entities.reading.Part;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.geo.Entry;

/**
 * Where a person's name ends in a text without capitals: it goes on over known parts of names and, behind an office, over words that no
 * list has, up to a word of everyday use, a verb, a sign or a word with a postposition.
 */
final class UncasedName {
    private static final int MOST_WORDS = 4;
    /** Only the first words of a name may be ones that no list has. */
    private static final int MOST_UNKNOWN = 2;
    /** Letters that are left of a word without its postposition. */
    private static final int SHORTEST = 3;
    /** Grade of frequency from which a word is one of everyday use, though some bear it as a name. */
    private static final int EVERYDAY = 3;

    /** Letters of an abbreviated form of address. */
    private static final int LONGEST_BRIEF = 5;

    private static final int ADDRESS = Word.RANK.bit() | Word.ROLE.bit();
    private static final int NAMES = Word.GIVEN.bit() | Word.FAMILY.bit();
    private static final int STOPS = Word.COMMON.bit()
            | Word.NOT.bit()
            | Word.SAY.bit()
            | Word.SAID.bit()
            | Word.ROLE.bit()
            | Word.ROLE_PART.bit()
            | Word.RANK.bit()
            | Word.ORG_HEAD.bit()
            | Word.ORG_TAIL.bit()
            | Word.THING.bit()
            | Word.PLACE_HEAD.bit()
            | Word.CALENDAR.bit();

    private final Reading text;

    UncasedName(Reading text) {
        this.text = text;
    }

    /** Whether a list has the word as part of a name, and it is no word of everyday use. */
    boolean known(int i) {
        if (text.shape(i) == Shape.DIGIT || text.end(i) - text.start(i) < 2) return false;
        if (text.kind(i) == Entry.Kind.PERSON) return true;
        if (text.any(i, NAMES)) return !text.any(i, STOPS & ~Word.COMMON.bit());
        if (text.any(i, STOPS) || text.hit(i) != null) return false;
        return text.usualName(text.hash(i)) && text.frequency(i) < EVERYDAY;
    }

    /** Token after the name that begins at {@code first}; {@code first} itself when none does. */
    int end(int first, boolean titled) {
        int end = first;
        while (end < text.size() && end - first < MOST_WORDS && (end == first || together(end))) {
            if (!known(end) && !particle(end, first) && !inflectedName(end)) {
                boolean expected = titled || (end == first + 1 && text.is(first, Word.GIVEN));
                if (!expected || end - first >= MOST_UNKNOWN || !possible(end)) break;
            }
            end++;
            if (tail(end - 1) > 0) break;
        }
        while (end > first && particle(end - 1, first)) end--;
        return end;
    }

    /** Whether a word can be part of a name: a known part, or in no list. */
    boolean word(int i) {
        return known(i) || possible(i);
    }

    private boolean inflectedName(int i) {
        int tail = tail(i);
        return tail > 0 && text.nameWithout(i, tail);
    }

    /** Whether a token belongs to what is before it: by a blank, or by the point or stroke of an abbreviation ("ዶ/ር", "डॉ."). */
    boolean together(int i) {
        Gap gap = text.gap(i);
        if (gap.inName()) return true;
        int letters = text.end(i - 1) - text.start(i - 1);
        boolean point = gap == Gap.START && text.written().charAt(text.end(i - 1)) == '.';
        if (point) return letters <= LONGEST_BRIEF && (text.is(i - 1, Word.RANK) || text.any(i - 1, NAMES));
        boolean brief = letters <= 2 && text.end(i) - text.start(i) <= 2;
        return (brief && gap == Gap.OTHER)
                || (gap == Gap.QUOTE && letters <= LONGEST_BRIEF && text.any(i - 1, ADDRESS));
    }

    /** A word between parts of a name: bin, van, "son of". */
    private boolean particle(int i, int first) {
        return i > first && text.is(i, Word.PARTICLE);
    }

    /** Whether a word that no list of names has can be part of one: no list of words has it, either. */
    private boolean possible(int i) {
        char first = text.letter(i);
        boolean georgian = first >= 'ა' && first <= 'ჰ';
        boolean letters = Character.isLetter(first) && (text.shape(i) == Shape.UNCASED || georgian);
        if (!letters || text.any(i, STOPS) || text.hit(i) != null || text.end(i) - text.start(i) < 2) return false;
        return text.frequency(i) == 0 && !inflected(i);
    }

    /** Whether the word begins or ends as verbs and plurals of the language do. */
    private boolean inflected(int i) {
        for (String start : text.parts(Part.NOT_BEGINS))
            if (text.written().startsWith(start, text.start(i))) return true;
        for (String ending : text.parts(Part.NOT_ENDS)) if (endsIn(i, ending)) return true;
        return false;
    }

    private boolean endsIn(int i, String letters) {
        int at = text.end(i) - letters.length();
        return at > text.start(i) && text.written().startsWith(letters, at);
    }

    /** Letters of a postposition at the end of a word that is in no list of names. */
    int tail(int i) {
        if (known(i)) return 0;
        for (String tail : text.parts(Part.TAIL)) {
            if (endsIn(i, tail) && text.end(i) - text.start(i) - tail.length() >= SHORTEST) return tail.length();
        }
        return 0;
    }
}
