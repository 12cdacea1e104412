package kabar.entities.rules;

import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.geo.Entry;

/** Names as the tagger sees them, with what its persons and organisations have in common. */
abstract class TaggedNames {
    static final int BEFORE_NAME = Word.CALENDAR.bit() | Word.NOT.bit() | Word.RANK.bit() | Word.ROLE.bit();
    static final int DICTIONARY = Word.COMMON.bit() | Word.FOREIGN.bit();
    static final int NAMES = Word.GIVEN.bit() | Word.FAMILY.bit();

    /** Of {@link Reading#elsewhere}. */
    static final int LOWER = 1;

    static final int CAPITAL = 2;

    final Scan scan;
    final Reading text;

    TaggedNames(Scan scan) {
        this.scan = scan;
        this.text = scan.text();
    }

    /** A word of one letter that opens a sentence: Polish w, Russian с, Spanish a; an initial has a point. */
    boolean preposition(int i) {
        return text.shape(i) == Shape.INITIAL
                && text.gap(i) == Gap.START
                && text.gap(i + 1) == Gap.SPACE
                && !text.indonesian();
    }

    /** A common word with a capital in the middle of a quoted headline. */
    boolean headlineWord(int i) {
        return text.is(i, Word.COMMON) && text.cased(i) && !text.any(i, NAMES);
    }

    /** A word that opens a sentence and stands in lower case elsewhere, never with a capital within a sentence. */
    boolean opener(int i) {
        return text.gap(i) == Gap.START && text.elsewhere(i) == LOWER && !text.is(i, Word.ORG_HEAD);
    }

    boolean isPerson(int i) {
        return text.kind(i) == Entry.Kind.PERSON;
    }

    /** Whether the stretch is exactly a country, region, place or other known name that is no person. */
    boolean whole(int first, int end) {
        return text.hit(first) != null
                && text.afterHit(first) >= end
                && !isPerson(first)
                && !text.is(first, Word.ORG)
                && text.kind(first) != Entry.Kind.NEUTRAL;
    }

    /** How many words of a stretch are in a dictionary. */
    int dictionaryWords(int first, int end) {
        int common = 0;
        for (int i = first; i < end; i++) {
            if (text.any(i, DICTIONARY) && !text.is(i, Word.GIVEN)) common++;
        }
        return common;
    }
}
