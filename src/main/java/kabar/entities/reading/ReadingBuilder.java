package kabar.entities.reading;

import java.util.Arrays;
import java.util.List;
import kabar.geo.Hit;
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

    final Tokens tokens;
    final Lexicon lexicon;
    final boolean indonesian;
    final ScriptText own;
    final long[] hashes;
    final int[] classes;
    final byte[] shapes;
    final byte[] gaps;
    final int[] noted;
    final KnownNames names;
    final Capitals capitals;
    private int letters;
    private int capital;

    /**
     * Reads a text once.
     *
     * @param indonesian or Malay: which words are common depends on the language
     * @param own what only texts of its script have
     */
    ReadingBuilder(Tokens tokens, List<Hit> hits, Lexicon lexicon, boolean indonesian, ScriptText own) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.indonesian = indonesian;
        this.own = own;
        hashes = tokens.hashes();
        classes = own.classes(hashes, lexicon);
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
        boolean age = shape == Shape.DIGIT && gap == Gap.OPEN;
        return shape.cased() || names.any(i) || (classes[i] & POINTING) != 0 || age;
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
        int known = lexicon.organisations().longest(hashes, i);
        for (int k = 0; k < known; k++) classes[i + k] |= Word.ORG.bit();
    }
}
