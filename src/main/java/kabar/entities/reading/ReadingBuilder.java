package kabar.entities.reading;

import java.util.Arrays;
import java.util.List;
import kabar.geo.Hit;
import kabar.text.Folding;
import kabar.text.Tokens;

/** Reads the tokens of a text one after another: what class each is of, how it is written, and whether a rule can start from it. */
final class ReadingBuilder {
    private static final int KNOWN =
            Word.GIVEN.bit() | Word.FAMILY.bit() | Word.ORG.bit() | Word.PHRASE.bit() | Word.COMMON.bit();
    /** Words that point to a name in whatever way they are written. */
    private static final int POINTING = Word.ROLE.bit()
            | Word.RANK.bit()
            | Word.SAY.bit()
            | Word.SAID.bit()
            | Word.ORG_KIND.bit()
            | Word.PLACE_HEAD.bit();

    /** What a word may be behind a prefix. */
    private static final int PREFIXED = Word.ROLE.bit()
            | Word.ROLE_PART.bit()
            | Word.RANK.bit()
            | Word.COMMON.bit()
            | Word.ORG_HEAD.bit()
            | Word.ORG_TAIL.bit();

    /** Tokens from which the share of capitals tells how a text is written. */
    private static final int FEWEST = 4;

    private static final int FEWEST_LATIN = 25;

    private static final int LONGEST_PARTICLE = 3;

    final Tokens tokens;
    final Lexicon lexicon;
    final boolean indonesian;
    final ScriptText own;
    final long[] hashes;
    final int[] classes;
    /** {@link #classes} with what the words mean in the language of the text. */
    final int[] known;

    final byte[] shapes;
    final byte[] gaps;
    final int[] noted;
    final KnownNames names;
    final LanguageWords words;
    final String language;
    private int capital;
    private int shouted;
    private int uncased;
    final Capitals capitals;
    private int letters;

    /**
     * Reads a text once.
     *
     * @param language ISO 639-1
     * @param indonesian or Malay: which words are common depends on the language
     * @param own what only texts of its script have
     * @param words those of the language of the text
     */
    ReadingBuilder(
            Tokens tokens,
            List<Hit> hits,
            Lexicon lexicon,
            String language,
            boolean indonesian,
            ScriptText own,
            LanguageWords words) {
        this.language = language;
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.indonesian = indonesian;
        this.own = own;
        this.words = words;
        hashes = tokens.hashes();
        classes = own.classes(hashes, lexicon);
        known = new int[hashes.length];
        names = new KnownNames(tokens, hits);
        shapes = new byte[hashes.length];
        gaps = new byte[hashes.length];
        int[] starting = new int[hashes.length];
        int count = 0;
        for (int i = 0; i < hashes.length; i++) if (read(i)) starting[count++] = i;
        noted = Arrays.copyOf(starting, count);
        capitals = Capitals.of(capital, letters);
    }

    /** Whether a rule can start from the token. */
    private boolean read(int i) {
        Shape shape = Shape.of(tokens.text(), tokens.starts()[i], tokens.ends()[i]);
        Gap gap = Gap.before(tokens, i);
        shapes[i] = (byte) shape.number();
        gaps[i] = (byte) gap.number();
        classes[i] = common(classes[i]);
        if (shape.cased()) capital++;
        if (shape.cased() || shape == Shape.LOWER) letters++;
        if (shape.cased()) learn(i, shape, gap);
        known[i] = known[i] & Word.ORG.bit() | inLanguage(i);
        if (shape == Shape.UPPER) shouted++;
        if (shape == Shape.UNCASED || georgian(i)) uncased++;
        boolean age = shape == Shape.DIGIT && gap == Gap.OPEN;
        return shape.cased() || names.any(i) || (known[i] & POINTING) != 0 || age;
    }

    /** A common word of the language of the text is {@link Word#COMMON}, one of another language {@link Word#FOREIGN}. */
    private int common(int listed) {
        int both = Word.COMMON.bit() | Word.FOREIGN.bit();
        int which = listed & both;
        return indonesian && which != 0 && which != both ? listed ^ both : listed;
    }

    /** A derived word that opens a sentence is a common one; the words of a known organisation are so marked. */
    private void learn(int i, Shape shape, Gap gap) {
        boolean unknown = gap == Gap.START && shape == Shape.TITLE && (classes[i] & KNOWN) == 0;
        if (indonesian && unknown && Derived.is(tokens.text(), tokens.starts()[i], tokens.ends()[i]))
            classes[i] |= Word.COMMON.bit();
        if (!Word.PHRASE.in(classes[i])) return;
        int length = lexicon.organisations().longest(hashes, i);
        for (int k = 0; k < length; k++) {
            classes[i + k] |= Word.ORG.bit();
            known[i + k] |= Word.ORG.bit();
        }
    }

    /** The classes of a word in the language of the text; of one with a prefix those of the word behind it. */
    private int inLanguage(int i) {
        int found = words.classes(hashes[i], classes[i]);
        // A brief word of grammar with a capital within a sentence is part of a name: "Lin Ke", "De Boer".
        boolean brief = tokens.ends()[i] - tokens.starts()[i] <= LONGEST_PARTICLE;
        if (brief && gaps[i] != Gap.START.number()) found &= classes[i] | ~Word.NOT.bit();
        if (found != 0) return found;
        int start = tokens.starts()[i];
        int end = tokens.ends()[i];
        for (String prefix : words.parts(Part.PREFIX)) {
            if (end - start < prefix.length() + 2 || !tokens.text().startsWith(prefix, start)) continue;
            int behind = words.classes(Folding.hash(tokens.text(), start + prefix.length(), end), 0) & PREFIXED;
            if (behind != 0) return behind;
        }
        return found;
    }

    /** Georgian letters are small ones in Unicode, but no sentence or name has the capitals. */
    private boolean georgian(int i) {
        char first = tokens.text().charAt(tokens.starts()[i]);
        return first >= 'ა' && first <= 'ჿ';
    }

    /** Whether capitals say nothing of the words: the script has none, or the text none or nothing else. */
    boolean capitalsSayNothing() {
        if (hashes.length < FEWEST) return false;
        if (uncased * 2 > hashes.length) return capital * 4 < hashes.length;
        return hashes.length >= FEWEST_LATIN && (capital == 0 || shouted * 10 > hashes.length * 7);
    }
}
