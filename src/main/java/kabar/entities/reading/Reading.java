package kabar.entities.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final boolean uncased;
    private final LanguageWords words;
    private final String language;
    /** Numbers of shapes and gaps: bytes cost no write barrier and a quarter of the memory of references. */
    private final byte[] shapes;

    private final byte[] gaps;
    private final int[] noted;
    private final KnownNames names;
    private final ListedWords listed;
    private final Capitals capitals;

    private @Nullable Spellings spellings;
    /** Words in lower case, made when first asked for. */
    private @Nullable Set<Long> small;

    /** A text that {@code builder} has read. */
    Reading(ReadingBuilder builder, ListedWords listed) {
        super(builder.tokens);
        this.listed = listed;
        lexicon = builder.lexicon;
        indonesian = builder.indonesian;
        own = builder.own;
        classes = builder.known;
        uncased = builder.capitalsSayNothing();
        words = builder.words;
        language = builder.language;
        shapes = builder.shapes;
        gaps = builder.gaps;
        noted = builder.noted;
        names = builder.names;
        capitals = builder.capitals;
        Speakers.learn(this, classes);
    }

    /** Whether the word of a token also stands without a capital among the first {@value #LOOKED_AT_TOKENS} tokens. */
    public boolean seenInLowerCase(int i) {
        Set<Long> known = small;
        if (known == null) {
            known = new HashSet<>();
            int end = Math.min(size(), LOOKED_AT_TOKENS);
            for (int k = 0; k < end; k++) if (shape(k) == Shape.LOWER) known.add(hash(k));
            small = known;
        }
        return known.contains(hash(i));
    }

    /** What only texts of one script have; the text must be one of them. */
    public <T extends ScriptText> T as(Class<T> type) {
        return type.cast(own);
    }

    /** The script of the text. */
    public Script script() {
        return own.script();
    }

    /** What the capitals of the text say of its names. */
    public Capitals capitals() {
        return capitals;
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

    /** The classes of the token at {@code i}, as bits of {@link Word}. */
    public int classes(int i) {
        return classes[i];
    }

    /** Whether the token at {@code i} is of a class; false outside the text. */
    public boolean is(int i, Word word) {
        return i >= 0 && i < size() && word.in(classes[i]);
    }

    /** Whether the token at {@code i}, which must be in the text, is of any of these classes, as bits of {@link Word}. */
    public boolean any(int i, int words) {
        return (classes[i] & words) != 0;
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

    /** What the long lists know of the token at {@code i}: a number of {@link ListedWords}; 0 outside the text. */
    public int listed(int i) {
        return i < 0 || i >= size() ? 0 : listed.at(this, i);
    }

    /** How frequent the token at {@code i} is in the language of the text: the grade of {@link WordRanks}. */
    public int frequency(int i) {
        return listed(i) >>> 4 & 7;
    }

    /** ISO 639-1 code of the language of the text. */
    public String language() {
        return language;
    }

    /** Whether a word is known as part of persons' names: by the short lists, or borne by more than fifty and no frequent word. */
    public boolean namePart(int i) {
        if (i < 0 || i >= size()) return false;
        if (any(i, Word.GIVEN.bit() | Word.FAMILY.bit())) return true;
        int listed = listed(i);
        return (listed & 15) >> 2 == 3
                && listed >> 4 == 0
                && !any(i, Word.COMMON.bit() | Word.FOREIGN.bit() | Word.NOT.bit());
    }

    /** Whether the word with this hash is a part of names that many persons bear. */
    public boolean usualName(long hash) {
        return listed.usual(hash);
    }

    /** Whether the frequent words of the language are known. */
    public boolean ranked() {
        return listed.ranked();
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
