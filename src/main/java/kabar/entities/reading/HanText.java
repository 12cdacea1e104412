package kabar.entities.reading;

import java.util.function.Function;
import kabar.text.Tokens;

/** A Chinese text as its tagger sees it: for each token the simplified sign, and the dictionary word it is part of. */
public final class HanText implements ScriptText {
    private static final int REACH = 8;

    /** Words of one sign that no name has. */
    private static final String COMMONEST = "的了是在我你他她这那不也都就";

    /** Instead of a sign: a number, and a word of another script. */
    public static final char NUMBER = '0';

    private static final char FOREIGN = 'a';

    private final char[] signs;
    /** Index of the first token of the word of each token, and behind its last. */
    private final int[] wordStart;

    private final int[] wordEnd;
    /** Number of {@link HanWords.Kind} of the word of each token. */
    private final byte[] kinds;

    /** Hash of the word of each token. */
    private final long[] words;

    private final byte[] grades;
    private final byte[] ahead;

    private HanText(Tokens tokens, HanSigns table, HanWords dictionary) {
        int size = tokens.size();
        signs = new char[size];
        grades = new byte[size];
        ahead = new byte[size];
        for (int i = 0; i < size; i++) {
            char unit = tokens.text().charAt(tokens.starts()[i]);
            signs[i] = unit >= '⺀' ? table.simplified(unit) : Character.isDigit(unit) ? NUMBER : FOREIGN;
            grades[i] = (byte) table.grades(signs[i]);
        }
        var segmented = new HanSegmenter(tokens, signs, dictionary);
        wordStart = segmented.wordStart;
        wordEnd = segmented.wordEnd;
        kinds = segmented.kinds;
        words = segmented.words;
        lookAhead(tokens);
    }

    /** Loads the signs and the dictionary; what comes back reads texts with them. */
    static Function<Tokens, ScriptText> reader() {
        HanSigns signs = HanSigns.load();
        HanWords dictionary = HanWords.load();
        return tokens -> new HanText(tokens, signs, dictionary);
    }

    @Override
    public Script script() {
        return Script.HAN;
    }

    /** The classes of the words of other scripts; Chinese signs have none. */
    @Override
    public int[] classes(long[] hashes, Lexicon cased) {
        int[] known = new int[hashes.length];
        for (int i = 0; i < known.length; i++) if (signs[i] == FOREIGN) known[i] = cased.classes(hashes[i]);
        return known;
    }

    private void lookAhead(Tokens tokens) {
        for (int i = signs.length - 1; i >= 0; i--) {
            int next = i + 1;
            if (next < wordEnd[i]) {
                ahead[i] = ahead[next];
            } else if (kinds[i] == HanWords.Kind.TAIL.number()) {
                ahead[i] = 1;
            } else {
                boolean goesOn = next < signs.length && tokens.starts()[next] == tokens.ends()[i];
                ahead[i] = (byte) (goesOn && ahead[next] > 0 && ahead[next] < REACH ? ahead[next] + 1 : 0);
            }
        }
    }

    /** How many words on the next word that ends organisations is, up to {@value #REACH}; 0 for none before a gap. */
    public int tailAhead(int i) {
        return ahead[i];
    }

    /** Whether the word that begins at {@code i} is in no name: one of grammar or a verb, of two signs or among the commonest. */
    public boolean parts(int i) {
        int kind = kinds[i];
        boolean inNoName = kind == HanWords.Kind.GRAMMAR.number() || kind == HanWords.Kind.VERB.number();
        return wordEnd[i] == i + 1 ? COMMONEST.indexOf(signs[i]) >= 0 : inNoName;
    }

    /** Whether the word that begins at {@code i} may be part of a name: a known or unknown one, or a sign that many names have. */
    public boolean hints(int i) {
        int kind = kinds[i];
        if (wordEnd[i] == i + 1) return kind == 0 || (grades[i] & 0xFF) >>> 6 > 0 || (grades[i] & 3) > 1;
        return kind >= HanWords.Kind.PERSON.number() && kind <= HanWords.Kind.TAIL.number();
    }

    /** First token of the word of the token at {@code i}. */
    public int wordStart(int i) {
        return wordStart[i];
    }

    /** Token after the word of the token at {@code i}. */
    public int wordEnd(int i) {
        return wordEnd[i];
    }

    /** The sign at {@code i}; two numbers of their own before and after the text. */
    public int sign(int i) {
        return i < 0 ? 1 : i < signs.length ? signs[i] : 2;
    }

    /** The {@link HanSigns#grades} of the sign at {@code i}; none outside the text. */
    public int grades(int i) {
        return i < 0 || i >= signs.length ? 0 : grades[i] & 0xFF;
    }

    /** Where in its word the token at {@code i} stands: alone 0, first 1, in between 2, last 3. */
    public int position(int i) {
        if (i < 0 || i >= signs.length) return 4;
        boolean first = wordStart[i] == i;
        boolean last = wordEnd[i] == i + 1;
        return first ? (last ? 0 : 1) : last ? 3 : 2;
    }

    /** Number of the kind of the word at {@code i}. */
    public int kind(int i) {
        return i < 0 || i >= signs.length ? 15 : kinds[i];
    }

    /** Hash of the word at {@code i}. */
    public long word(int i) {
        return i < 0 ? 1 : i < signs.length ? words[i] : 2;
    }
}
