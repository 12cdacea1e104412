package kabar.entities.reading;

import java.util.function.Function;
import kabar.text.Folding;
import kabar.text.Tokens;

/** The words of an Arabic text as the lists know them: without the particles and the article that are written together with them. */
public final class ArabicText implements ScriptText {
    private static final int NAMES = Word.GIVEN.bit() | Word.FAMILY.bit();

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final int[] classes;
    private final byte[] cuts;
    private final boolean[] articles;
    private final long[] keys;

    private ArabicText(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        var stems = new ArabicStemmer(tokens, lexicon);
        classes = stems.classes;
        cuts = stems.cuts;
        articles = stems.articles;
        keys = stems.keys;
    }

    /** Loads the Arabic list; what comes back reads texts with it. */
    static Function<Tokens, ScriptText> reader() {
        Lexicon lexicon = Lexicon.arabic();
        return tokens -> new ArabicText(tokens, lexicon);
    }

    @Override
    public Script script() {
        return Script.ARABIC;
    }

    /** Tells a word with the article from the same without. */
    static long key(long bare, boolean article) {
        return article ? bare ^ 1 : bare;
    }

    /** {@link #key} of each word without what was cut off. */
    public long[] keys() {
        return keys;
    }

    /** Hash of the word at {@code i} without particles and article. */
    @Override
    public long bare(int i, long hash) {
        return articles[i] ? keys[i] ^ 1 : keys[i];
    }

    /** Whether the token at {@code i} is of a class; false outside the text. */
    public boolean is(int i, Word word) {
        return i >= 0 && i < classes.length && word.in(classes[i]);
    }

    /** Whether the token at {@code i} is of any of these classes, as bits of {@link Word}. */
    public boolean any(int i, int words) {
        return i >= 0 && i < classes.length && (classes[i] & words) != 0;
    }

    /** Whether the word is a name with its article, not one that is a name without: "the Kenyan" is no Kenny. */
    public boolean nameWithArticle(int i) {
        int from = tokens.starts()[i] + cuts[i];
        return (lexicon.classes(Folding.hash(tokens.text(), from, tokens.ends()[i])) & NAMES) != 0;
    }

    /** Whether no list has the word. */
    public boolean unknown(int i) {
        return classes[i] == 0;
    }

    /** Letters before the word, the article counted only where "to" has swallowed it. */
    public int cut(int i) {
        return cuts[i];
    }

    /** Whether the token begins with a letter that may be a particle. */
    public boolean particle(int i) {
        return ArabicStemmer.particle(tokens.text().charAt(tokens.starts()[i]));
    }

    /** Whether the word has the article. */
    public boolean article(int i) {
        return i >= 0 && i < articles.length && articles[i];
    }

    /** Whether the word ends in these letters. */
    public boolean endsIn(int i, String letters) {
        int end = tokens.ends()[i];
        return end - letters.length() >= tokens.starts()[i]
                && tokens.text().startsWith(letters, end - letters.length());
    }

    /** How many letters the word has without what was cut off before it. */
    public int length(int i) {
        return tokens.ends()[i] - tokens.starts()[i] - cuts[i];
    }

    /** The list the words were looked up in. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Whether the token is written in Arabic letters. */
    public boolean letters(int i) {
        char first = tokens.text().charAt(tokens.starts()[i]);
        return first >= '\u0621' && first <= '\u06D3' && (first < '\u0660' || first > '\u0669');
    }
}
