package kabar.entities.reading;

import java.util.Locale;
import kabar.text.Folding;
import kabar.text.Resource;
import kabar.text.Tokens;

/**
 * The word lists, by hash of the folded word.
 *
 * <p>Open addressing in one flat array, at most half full: a look-up touches one cache line of half a megabyte, and every word of
 * every article is looked up. The upper 22 bits of an entry are those of the hash, the lower 10 number the set of classes, of which
 * there are few. Two words that agree in the upper 22 and the lower 17 bits of their hash are taken for one: one unknown
 * word in five million.
 */
public final class Lexicon {
    private static final int LARGE = 1 << 17;

    private static final int SMALL = 1 << 15;

    private static final int KEY = 0xFFFFFC00;

    private static final int MOST_SETS = 1024;

    private final int[] entries;
    /** Sets of classes as bits of {@link Word}; the first is that of unknown words. */
    private final int[] sets = new int[MOST_SETS];

    private int setCount = 1;
    private final PhraseLexicon organisations = new PhraseLexicon();
    private final PhraseLexicon outlets = new PhraseLexicon();
    private int size;

    private Lexicon(int capacity) {
        entries = new int[capacity];
    }

    /** Reads the lists of this package for languages with capitals. */
    static Lexicon load() {
        var lexicon = new Lexicon(LARGE);
        Resource.lines("kabar/entities/words.tsv").forEach(lexicon::addClass);
        Resource.lines("kabar/entities/common.txt").forEach(word -> lexicon.add(word, Word.COMMON));
        Resource.lines("kabar/entities/common-id.txt").forEach(word -> lexicon.add(word, Word.FOREIGN));
        Resource.lines("kabar/entities/given.txt").forEach(word -> lexicon.add(word, Word.GIVEN));
        Resource.lines("kabar/entities/family.txt").forEach(word -> lexicon.add(word, Word.FAMILY));
        Resource.lines("kabar/entities/organisations.txt")
                .forEach(name -> lexicon.addPhrase(name, lexicon.organisations));
        Resource.lines("kabar/entities/outlets.txt").forEach(name -> lexicon.addPhrase(name, lexicon.outlets));
        return lexicon;
    }

    /** Reads the Arabic list; the first word of a known organisation is known without its article. */
    static Lexicon arabic() {
        var lexicon = new Lexicon(SMALL);
        Resource.lines("kabar/entities/words-ar.tsv").forEach(lexicon::addClass);
        Resource.lines("kabar/entities/organisations-ar.txt").forEach(lexicon::addArabic);
        return lexicon;
    }

    /** The classes of the word with this hash, as bits of {@link Word}. */
    public int classes(long hash) {
        return sets[entries[slot(hash)] & ~KEY];
    }

    /** {@link #classes(long)} of each: looked up in one go, the waits for memory overlap. */
    int[] classes(long[] hashes) {
        int[] classes = new int[hashes.length];
        for (int i = 0; i < classes.length; i++) classes[i] = classes(hashes[i]);
        return classes;
    }

    /** Known names of several words. */
    public PhraseLexicon organisations() {
        return organisations;
    }

    /** Names of newspapers, broadcasters and platforms. */
    public PhraseLexicon outlets() {
        return outlets;
    }

    private void addClass(String line) {
        int tab = line.indexOf('\t');
        Word word = Word.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
        Tokens tokens = Tokens.of(line.substring(tab + 1));
        for (int i = 0; i < tokens.size(); i++) put(tokens.hash(i), word);
    }

    private void addPhrase(String name, PhraseLexicon phrases) {
        phrases.add(name);
        put(Tokens.of(name).hash(0), Word.PHRASE);
    }

    private void addArabic(String name) {
        boolean article = name.startsWith("ال");
        long[] words = Tokens.of(article ? name.substring(2) : name).hashes();
        put(words[0], Word.PHRASE);
        words[0] = ArabicText.key(words[0], article);
        organisations.add(words);
    }

    private void add(String word, Word kind) {
        put(Folding.hash(word, 0, word.length()), kind);
    }

    private void put(long hash, Word kind) {
        int at = slot(hash);
        if (entries[at] == 0) {
            if (++size > entries.length / 2)
                throw new IllegalStateException("word lists exceed " + entries.length / 2 + " words");
            entries[at] = key(hash);
        }
        boolean name = kind == Word.GIVEN || kind == Word.FAMILY;
        int classes = sets[entries[at] & ~KEY];
        if (!name || !Word.NOT.in(classes)) entries[at] = key(hash) | set(classes | kind.bit());
    }

    private int set(int classes) {
        int at = 1;
        while (at < setCount && sets[at] != classes) at++;
        if (at == MOST_SETS) throw new IllegalStateException("word lists exceed " + MOST_SETS + " sets of classes");
        if (at == setCount) sets[setCount++] = classes;
        return at;
    }

    private static int key(long hash) {
        return (int) (hash >>> 32) & KEY;
    }

    private int slot(long hash) {
        int key = key(hash);
        int at = (int) hash & entries.length - 1;
        while (entries[at] != 0 && (entries[at] & KEY) != key) at = at + 1 & entries.length - 1;
        return at;
    }
}
