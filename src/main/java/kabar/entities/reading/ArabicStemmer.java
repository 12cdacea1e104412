package kabar.entities.reading;

import kabar.text.Folding;
import kabar.text.Tokens;

/**
 * A light stemmer of Arabic: takes "and", "so", "in", "like", "to" and the article off the words of a text. Of the ways to cut a word
 * the first that gives a known one counts; an unknown word stays whole.
 */
final class ArabicStemmer {
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
    final int[] classes;
    final byte[] cuts;
    final boolean[] articles;
    final long[] keys;

    /** Cuts the tokens of a text. */
    ArabicStemmer(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        int size = tokens.size();
        classes = new int[size];
        cuts = new byte[size];
        articles = new boolean[size];
        keys = new long[size];
        for (int i = 0; i < size; i++) read(i);
    }

    /** Whether a letter may be a particle written together with the word. */
    static boolean particle(char letter) {
        return CONJUNCTIONS.indexOf(letter) >= 0 || PREPOSITIONS.indexOf(letter) >= 0;
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
                keys[i] = ArabicText.key(base, true);
                classes[i] = lexicon.classes(base);
                return;
            }
            if (known(i, start, at + 1 - start, end)) return;
        }
        cuts[i] = 0;
        articles[i] = article(start, end);
        int from = start + (articles[i] ? 2 : 0);
        keys[i] = ArabicText.key(Folding.hash(all, from, end), articles[i]);
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
        keys[i] = ArabicText.key(base, article);
        return true;
    }

    private boolean article(int from, int end) {
        return end - from > SHORTEST + 2
                && tokens.text().charAt(from) == 'ا'
                && tokens.text().charAt(from + 1) == 'ل';
    }
}
