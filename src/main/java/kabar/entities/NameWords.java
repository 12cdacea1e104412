package kabar.entities;

import kabar.entities.reading.Lexicon;
import kabar.entities.reading.Readers;
import kabar.entities.reading.Word;

/** What single words, by the hash of their folded letters, are to names: for those who ask whether a place's name is a person's. */
public final class NameWords {
    private static final int NO_NAME = bits(
            Word.COMMON,
            Word.FOREIGN,
            Word.ROLE,
            Word.ROLE_PART,
            Word.ORG_HEAD,
            Word.ORG_TAIL,
            Word.ORG,
            Word.ORG_KIND,
            Word.THING,
            Word.PLACE_HEAD,
            Word.RANK,
            Word.SAY,
            Word.SAID,
            Word.NOT,
            Word.LINK,
            Word.CALENDAR);
    private static final int LEADS =
            bits(Word.ROLE, Word.ROLE_PART, Word.NATIONAL, Word.ORG_HEAD, Word.ORG_KIND, Word.PLACE_HEAD, Word.FROM);

    private final Lexicon lexicon;
    private final Lexicon arabic;

    NameWords(Readers readers) {
        lexicon = readers.lexicon();
        arabic = readers.arabic();
    }

    private static int bits(Word... words) {
        int bits = 0;
        for (Word word : words) bits |= word.bit();
        return bits;
    }

    /** Whether a word is a given name and nothing else that stands beside names. */
    public boolean given(long hash) {
        int classes = lexicon.classes(hash);
        return Word.GIVEN.in(classes) && (classes & NO_NAME) == 0;
    }

    /** Whether a word is a family name and nothing else that stands beside names. */
    public boolean family(long hash) {
        int classes = lexicon.classes(hash);
        return Word.FAMILY.in(classes) && (classes & NO_NAME) == 0;
    }

    /** Whether a word is in no list, so that its capital may be that of a name. */
    public boolean unknown(long hash) {
        return (lexicon.classes(hash) & (NO_NAME | Word.GIVEN.bit() | Word.FAMILY.bit())) == 0;
    }

    /** Whether a word leads to a place: an office, a body, "from". */
    public boolean leads(long hash) {
        return (lexicon.classes(hash) & LEADS) != 0;
    }

    /** Whether a word is an Arabic given name. */
    public boolean arabicGiven(long hash) {
        return Word.GIVEN.in(arabic.classes(hash));
    }
}
