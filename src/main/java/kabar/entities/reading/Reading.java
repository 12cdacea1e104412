package kabar.entities.reading;

import java.util.List;
import kabar.geo.Entry;
import kabar.geo.Hit;
import kabar.text.Folding;
import org.jspecify.annotations.Nullable;

/** A text as the rules and the tagger see it: for each token its hash, word classes, shape, the gap before it and the known name on it. */
public final class Reading extends TokenText {
    /** Keeps the search for a lower-case twin of a word from growing with the text. */
    private static final int LOOKED_AT_TOKENS = 2000;

    private static final int LONGEST_ABBREVIATION = 5;
    private static final int ORGANISED = Word.ORG_HEAD.bit() | Word.ORG_TAIL.bit();

    private final Lexicon lexicon;
    private final boolean indonesian;
    private final ScriptText own;
    private final int[] classes;
    private final int[] known;
    private final boolean uncased;
    private final LanguageWords words;
    /** Numbers of shapes and gaps: bytes cost no write barrier and a quarter of the memory of references. */
    private final byte[] shapes;

    private final byte[] gaps;
    private final int[] noted;
    private final KnownNames names;
    private final NameParts nameParts;
    private final WordRanks ranks;
    /** {@link #listed} of each token that was asked for, and 128. */
    private final byte[] listed;

    private @Nullable Spellings spellings;

    /** A text that {@code builder} has read. */
    Reading(ReadingBuilder builder, NameParts nameParts, WordRanks ranks) {
        super(builder.tokens);
        this.nameParts = nameParts;
        this.ranks = ranks;
        listed = new byte[builder.hashes.length];
        lexicon = builder.lexicon;
        indonesian = builder.indonesian;
        own = builder.own;
        classes = builder.classes;
        known = builder.known;
        uncased = builder.capitalsSayNothing();
        words = builder.words;
        shapes = builder.shapes;
        gaps = builder.gaps;
        noted = builder.noted;
        names = builder.names;
        Speakers.learn(this, classes, known);
    }

    /** Whether the word of a token also stands without a capital among the first {@value #LOOKED_AT_TOKENS} tokens. */
    public boolean seenInLowerCase(int i) {
        int end = Math.min(size(), LOOKED_AT_TOKENS);
        for (int k = 0; k < end; k++) if (hash(k) == hash(i) && shape(k) == Shape.LOWER) return true;
        return false;
    }

    /** What only texts of one script have; the text must be one of them. */
    public <T extends ScriptText> T as(Class<T> type) {
        return type.cast(own);
    }

    /** The script of the text. */
    public Script script() {
        return own.script();
    }

    /** Whether the text is Indonesian or Malay. */
    public boolean indonesian() {
        return indonesian;
    }

    /** Whether capitals say nothing: the text has hardly any, or nothing else. */
    public boolean uncased() {
        return uncased;
    }

    /** The letters of a kind that the language of the text has; none in most. */
    public List<String> parts(Part part) {
        return words.parts(part);
    }

    /** The word lists of languages with capitals. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The tokens any rule can start from, in order: capitals, known names and the words that point to a name. */
    public int[] noted() {
        return noted;
    }

    /** {@link ScriptText#bare} of the token at {@code i}. */
    public long bare(int i, long hash) {
        return own.bare(i, hash);
    }

    /** The classes that the token at {@code i} has in all languages, as bits of {@link Word}: what the tagger has learnt from. */
    public int classes(int i) {
        return classes[i];
    }

    /** Whether the token at {@code i} is of a class; false outside the text. */
    public boolean is(int i, Word word) {
        return i >= 0 && i < size() && word.in(known[i]);
    }

    /** Whether the token at {@code i}, which must be in the text, is of any of these classes, as bits of {@link Word}. */
    public boolean any(int i, int words) {
        return (known[i] & words) != 0;
    }

    /** Whether the token at {@code i} is written with a capital. */
    public boolean cased(int i) {
        return i >= 0 && i < size() && Shape.of(shapes[i]).cased();
    }

    /** How the token at {@code i} is written. */
    public Shape shape(int i) {
        return Shape.of(shapes[i]);
    }

    /** The gap before the token at {@code i}; a start outside the text. */
    public Gap gap(int i) {
        return i > 0 && i < size() ? Gap.of(gaps[i]) : Gap.START;
    }

    /** The known name the token at {@code i} is part of. */
    public @Nullable Hit hit(int i) {
        return names.at(i);
    }

    /** The kind of the known name the token at {@code i} is part of. */
    public Entry.@Nullable Kind kind(int i) {
        Hit hit = names.at(i);
        return hit == null ? null : hit.entry().kind();
    }

    /** Whether a longer known name began before {@code i} and goes on here: Hong Kong in "dolar Hong Kong". */
    public boolean insideHit(int i) {
        return names.inside(i);
    }

    /** Letters of the token at {@code i} before the known name that begins in it. */
    public int cutOfHit(int i) {
        return names.cut(i);
    }

    /** First token after the known name at {@code i}. */
    public int afterHit(int i) {
        return names.after(i);
    }

    /**
     * What the long lists know of the token at {@code i}, in [0, 127]: the grade of {@link NameParts}, and 16 × that of its frequency in the
     * language of the text; 0 outside the text.
     */
    public int listed(int i) {
        if (i < 0 || i >= size()) return 0;
        int known = listed[i];
        if (known == 0) {
            known = 128 | ranks.grade(hash(i)) << 4 | nameParts.grade(hash(i));
            listed[i] = (byte) known;
        }
        return known & 127;
    }

    /** Whether the language of the text has the token at {@code i} without so many letters at its end as part of a name. */
    public boolean nameWithout(int i, int letters) {
        int found = words.classes(Folding.hash(written(), start(i), end(i) - letters), 0);
        return Word.GIVEN.in(found) || Word.FAMILY.in(found);
    }

    /** How the word of a token is written elsewhere in the text, in [0, 3]: 1 in lower case, 2 with a capital within a sentence. */
    public int elsewhere(int i) {
        Spellings known = spellings;
        if (known == null) spellings = known = new Spellings(this);
        return known.elsewhere(hash(i), cased(i) && gap(i) != Gap.START);
    }

    /** Whether a word speaks for an organisation: short abbreviations do in capitals alone (the party PAN, but not Pan). */
    public boolean organised(int i) {
        if (any(i, ORGANISED)) return true;
        boolean brief = end(i) - start(i) < LONGEST_ABBREVIATION;
        return is(i, Word.ORG) && (!brief || shape(i) != Shape.TITLE);
    }
}
