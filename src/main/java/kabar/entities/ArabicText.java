package kabar.entities;

import kabar.text.Folding;
import kabar.text.Tokens;

/**
 * The words of an Arabic text as the lists know them: without "and", "so", "in", "like", "to" and the article, which are written
 * together with the word. Of the ways to cut a word the first that gives a known one counts; an unknown word stays whole.
 */
final class ArabicText {
    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بكل";
    /** "On": folded it is the name Ali. */
    private static final String ON = "على";

    /** "That": folded it is the name Ban. */
    private static final String THAT = "بأن";

    /** "Servant of the": what given names of God's attributes begin with. */
    private static final String SERVANT = "عبدال";

    private static final String[] ENDINGS = {"ا", "ه", "ها", "هم", "ات", "ة", "ية", "وا"};
    /** Foreign names end so too: the word before must not be short. */
    private static final String[] ENDINGS_OF_LONG = {"ين", "ون", "ان", "ي", "ت"};

    private static final int SHORTEST = 2;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final int[] classes;
    private final byte[] cuts;
    private final boolean[] articles;
    /** {@link #key} of each word without what was cut off. */
    final long[] keys;

    private ArabicText(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        int size = tokens.size();
        classes = new int[size];
        cuts = new byte[size];
        articles = new boolean[size];
        keys = new long[size];
    }

    /** Reads the tokens of a text. */
    static ArabicText of(Tokens tokens, Lexicon lexicon) {
        var text = new ArabicText(tokens, lexicon);
        for (int i = 0; i < tokens.size(); i++) text.read(i);
        return text;
    }

    /** Tells a word with the article from the same without. */
    static long key(long bare, boolean article) {
        return article ? bare ^ 1 : bare;
    }

    private void read(int i) {
        String all = tokens.text();
        int start = tokens.starts()[i];
        int end = tokens.ends()[i];
        if (end - start == 3 && (all.startsWith(ON, start) || all.startsWith(THAT, start))) {
            classes[i] = Word.NOT.bit();
            return;
        }
        if (known(i, start, 0, end)) return;
        int at = start;
        if (end - at > SHORTEST && CONJUNCTIONS.indexOf(all.charAt(at)) >= 0 && known(i, start, ++at - start, end))
            return;
        if (end - at > SHORTEST && PREPOSITIONS.indexOf(all.charAt(at)) >= 0) {
            boolean swallowed = all.charAt(at) == 'ل' && all.charAt(at + 1) == 'ل';
            if (swallowed) {
                cuts[i] = (byte) (at + 2 - start);
                articles[i] = true;
                long base = Folding.hash(all, at + 2, end);
                keys[i] = key(base, true);
                classes[i] = lexicon.classes(base);
                return;
            }
            if (known(i, start, at + 1 - start, end)) return;
        }
        cuts[i] = 0;
        articles[i] = article(start, end);
        int from = start + (articles[i] ? 2 : 0);
        keys[i] = key(Folding.hash(all, from, end), articles[i]);
        if (all.startsWith(SERVANT, start)) classes[i] = Word.GIVEN.bit();
        else if (inflected(from, end)) classes[i] = Word.COMMON.bit();
    }

    /** Whether the word is a common one with an ending. */
    private boolean inflected(int from, int end) {
        return common(from, end, ENDINGS, SHORTEST + 1) || common(from, end, ENDINGS_OF_LONG, SHORTEST + 2);
    }

    private boolean common(int from, int end, String[] endings, int shortest) {
        for (String ending : endings) {
            int stem = end - ending.length();
            if (stem - from >= shortest
                    && tokens.text().startsWith(ending, stem)
                    && Word.COMMON.in(lexicon.classes(Folding.hash(tokens.text(), from, stem)))) return true;
        }
        return false;
    }

    /** Whether the word behind so many letters is known; if so it is taken. */
    private boolean known(int i, int start, int cut, int end) {
        int from = start + cut;
        boolean article = article(from, end);
        long hash = Folding.hash(tokens.text(), from, end);
        long base = article ? Folding.hash(tokens.text(), from + 2, end) : hash;
        int found = lexicon.classes(hash) | (article ? lexicon.classes(base) : 0);
        // A particle before the article is cut even from words that no list has.
        if (found == 0 && !(article && cut > 0)) return false;
        classes[i] = found;
        cuts[i] = (byte) cut;
        articles[i] = article;
        keys[i] = key(base, article);
        return true;
    }

    private boolean article(int from, int end) {
        return end - from > SHORTEST + 2
                && tokens.text().charAt(from) == 'ا'
                && tokens.text().charAt(from + 1) == 'ل';
    }

    /** Hash of the word at {@code i} without particles and article. */
    long bare(int i) {
        return articles[i] ? keys[i] ^ 1 : keys[i];
    }

    /** Whether the token at {@code i} is of a class; false outside the text. */
    boolean is(int i, Word word) {
        return i >= 0 && i < classes.length && word.in(classes[i]);
    }

    /** Whether the token at {@code i} is of any of these classes, as bits of {@link Word}. */
    boolean any(int i, int words) {
        return i >= 0 && i < classes.length && (classes[i] & words) != 0;
    }

    /** Whether the word is a name with its article, not one that is a name without: "the Kenyan" is no Kenny. */
    boolean nameWithArticle(int i) {
        int from = tokens.starts()[i] + cuts[i];
        int names = Word.GIVEN.bit() | Word.FAMILY.bit();
        return (lexicon.classes(Folding.hash(tokens.text(), from, tokens.ends()[i])) & names) != 0;
    }

    /** Whether no list has the word. */
    boolean unknown(int i) {
        return classes[i] == 0;
    }

    /** Letters before the word, the article counted only where "to" has swallowed it. */
    int cut(int i) {
        return cuts[i];
    }

    /** Whether the token begins with a letter that may be a particle. */
    boolean particle(int i) {
        char first = tokens.text().charAt(tokens.starts()[i]);
        return CONJUNCTIONS.indexOf(first) >= 0 || PREPOSITIONS.indexOf(first) >= 0;
    }

    /** Whether the word has the article. */
    boolean article(int i) {
        return i >= 0 && i < articles.length && articles[i];
    }

    /** Whether the word ends in these letters. */
    boolean endsIn(int i, String letters) {
        int end = tokens.ends()[i];
        return end - letters.length() >= tokens.starts()[i]
                && tokens.text().startsWith(letters, end - letters.length());
    }

    /** How many letters the word has without what was cut off before it. */
    int length(int i) {
        return tokens.ends()[i] - tokens.starts()[i] - cuts[i];
    }

    /** The list the words were looked up in. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** Whether the token is written in Arabic letters. */
    boolean letters(int i) {
        char first = tokens.text().charAt(tokens.starts()[i]);
        return first >= '\u0621' && first <= '\u06D3' && (first < '\u0660' || first > '\u0669');
    }
}
