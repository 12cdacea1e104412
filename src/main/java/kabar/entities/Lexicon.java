package kabar.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kabar.text.Folding;
import kabar.text.Tokens;

/**
 * The word lists, by hash of the folded word.
 *
 * <p>Open addressing in one flat array, at most half full: a look-up touches one cache line of half a megabyte, and every word of
 * every article is looked up. The upper 22 bits of an entry are those of the hash, the lower 10 number the set of classes, of which
 * there are few. Two words that agree in the upper 22 and the lower 17 bits of their hash are taken for one: one unknown
 * word in five million.
 */
final class Lexicon {
    private static final int CAPACITY = 1 << 17;

    private static final int KEY = 0xFFFFFC00;

    private static final int MOST_SETS = 1024;

    private final int[] entries = new int[CAPACITY];
    /** Sets of classes as bits of {@link Word}; the first is that of unknown words. */
    private final int[] sets = new int[MOST_SETS];

    private int setCount = 1;
    private final Phrases organisations = new Phrases();
    private final Phrases outlets = new Phrases();
    private int size;

    private Lexicon() {}

    /** Reads the lists of this package. */
    static Lexicon load() {
        var lexicon = new Lexicon();
        lines("words.tsv", lexicon::addClass);
        lines("common.txt", word -> lexicon.add(word, Word.COMMON));
        lines("common-id.txt", word -> lexicon.add(word, Word.FOREIGN));
        lines("given.txt", word -> lexicon.add(word, Word.GIVEN));
        lines("family.txt", word -> lexicon.add(word, Word.FAMILY));
        lines("organisations.txt", name -> lexicon.addPhrase(name, lexicon.organisations));
        lines("outlets.txt", name -> lexicon.addPhrase(name, lexicon.outlets));
        return lexicon;
    }

    /** The classes of the word with this hash, as bits of {@link Word}. */
    int classes(long hash) {
        return sets[entries[slot(hash)] & ~KEY];
    }

    /** {@link #classes(long)} of each: looked up in one go, the waits for memory overlap. */
    int[] classes(long[] hashes) {
        int[] classes = new int[hashes.length];
        for (int i = 0; i < classes.length; i++) classes[i] = classes(hashes[i]);
        return classes;
    }

    /** Known names of several words. */
    Phrases organisations() {
        return organisations;
    }

    /** Names of newspapers, broadcasters and platforms. */
    Phrases outlets() {
        return outlets;
    }

    private void addClass(String line) {
        int tab = line.indexOf('\t');
        Word word = Word.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
        Tokens tokens = Tokens.of(line.substring(tab + 1));
        for (int i = 0; i < tokens.size(); i++) put(tokens.hash(i), word);
    }

    private void addPhrase(String name, Phrases phrases) {
        phrases.add(name);
        put(Tokens.of(name).hash(0), Word.PHRASE);
    }

    private void add(String word, Word kind) {
        put(Folding.hash(word, 0, word.length()), kind);
    }

    private void put(long hash, Word kind) {
        int at = slot(hash);
        if (entries[at] == 0) {
            if (++size > CAPACITY / 2) throw new IllegalStateException("word lists exceed " + CAPACITY / 2 + " words");
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
        int at = (int) hash & CAPACITY - 1;
        while (entries[at] != 0 && (entries[at] & KEY) != key) at = at + 1 & CAPACITY - 1;
        return at;
    }

    private static void lines(String name, java.util.function.Consumer<String> each) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no resource " + name);
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') each.accept(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
