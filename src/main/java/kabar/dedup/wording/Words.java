package kabar.dedup.wording;

import java.time.Instant;
import java.util.Arrays;
import kabar.facts.Fact;
import kabar.facts.FactReader;
import kabar.text.Folding;
import kabar.text.Tokens;

/**
 * The words of a text as they are compared: what states a number, a date or a time counts as one word, its value, however it is
 * written, and what it is measured in as another. A day told by a weekday's name stays the word it is.
 */
public final class Words {
    /** Opens the word that stands for a unit, so that no word of a text is one. */
    public static final String UNIT = "¤";

    private static final String TONAL = "vi";

    private static final byte PLAIN = 0;
    private static final byte VALUE = 1;
    private static final byte NAME = 2;

    private final Tokens tokens;
    private int size;
    private long[] hashes;
    private byte[] kinds;
    /** The token of each word that is one; else -1 - the place of its text in {@link #values}. */
    private int[] sources;

    private String[] values = new String[0];
    private int stated;

    private Words(Tokens tokens) {
        this.tokens = tokens;
        hashes = new long[tokens.size()];
        kinds = new byte[tokens.size()];
        sources = new int[tokens.size()];
    }

    /**
     * The words of a text that was cut before; linear in its length.
     *
     * @param language whose words for numbers and days are read
     * @param publishedAt the time that dates without a year are near
     */
    public static Words of(Tokens tokens, String language, Instant publishedAt) {
        var words = new Words(tokens);
        long[] folded = hashes(tokens, language);
        int at = 0;
        for (Fact fact : FactReader.of(language).read(tokens, publishedAt)) {
            if (fact.kind() == Fact.Kind.DAY) continue;
            while (at < fact.first()) words.addToken(at, folded[at++]);
            words.addText(fact.value(), VALUE);
            if (!fact.unit().isEmpty()) words.addText(UNIT + fact.unit(), PLAIN);
            at = fact.last() + 1;
        }
        while (at < tokens.size()) words.addToken(at, folded[at++]);
        return words;
    }

    /** Hashes of tokens as words of a language are told apart: as folded, but in Vietnamese an accent makes another word. */
    public static long[] hashes(Tokens tokens, String language) {
        if (!language.equals(TONAL)) return tokens.hashes();
        long[] hashes = new long[tokens.size()];
        for (int i = 0; i < hashes.length; i++) hashes[i] = Hash.ofText(Folding.lower(tokens.word(i)));
        return hashes;
    }

    /** The hash of one word of a language, as {@link #hashes} gives it. */
    public static long hash(String word, String language) {
        return language.equals(TONAL) ? Hash.ofText(Folding.lower(word)) : Folding.hash(word, 0, word.length());
    }

    private void addToken(int token, long hash) {
        boolean name = Character.isUpperCase(tokens.text().codePointAt(tokens.starts()[token]))
                && !tokens.startsSentence(token);
        add(hash, name ? NAME : PLAIN, token);
    }

    private void addText(String text, byte kind) {
        if (stated == values.length) values = Arrays.copyOf(values, stated * 2 + 8);
        values[stated] = text;
        add(Hash.ofText(text), kind, -1 - stated++);
    }

    private void add(long hash, byte kind, int source) {
        if (size == hashes.length) {
            // A value with its unit may stand in one token: "5%".
            hashes = Arrays.copyOf(hashes, size * 2 + 8);
            kinds = Arrays.copyOf(kinds, hashes.length);
            sources = Arrays.copyOf(sources, hashes.length);
        }
        hashes[size] = hash;
        kinds[size] = kind;
        sources[size++] = source;
    }

    public int size() {
        return size;
    }

    /** Hash of a word as folded, of a value in its one form. */
    public long hash(int index) {
        return hashes[index];
    }

    public boolean isValue(int index) {
        return kinds[index] == VALUE;
    }

    /** Whether the word has a capital first letter and does not open a sentence. */
    public boolean isName(int index) {
        return kinds[index] == NAME;
    }

    /** A name as it is written, another word in lower case, a value or a unit in its one form. */
    public String text(int index) {
        int source = sources[index];
        if (source < 0) return values[-1 - source];
        return isName(index) ? tokens.word(source) : Folding.lower(tokens.word(source));
    }
}
