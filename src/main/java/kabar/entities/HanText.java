package kabar.entities;

import kabar.text.Tokens;

/**
 * A Chinese text as its tagger sees it: for each token the simplified sign, and the dictionary word it is part of by the most
 * probable cut (a word's cost is that of its rarity; dynamic programming from the end, five look-ups a sign at most).
 */
final class HanText {
    /** Cost of a sign that is no word, and of using one more word, in log2 of counts; the dictionary counts 6 × 10^7 words. */
    private static final int TOTAL = 26;

    private static final int REACH = 8;

    /** Words of one sign that no name has. */
    private static final String COMMONEST = "的了是在我你他她这那不也都就";

    /** Instead of a sign: a number, and a word of another script. */
    static final char NUMBER = '0';

    static final char FOREIGN = 'a';

    final char[] signs;
    /** Index of the first token of the word of each token, and behind its last. */
    final int[] wordStart;

    final int[] wordEnd;
    /** Number of {@link HanWords.Kind} of the word of each token. */
    final byte[] kinds;

    /** Hash of the word of each token. */
    final long[] words;

    private final byte[] grades;
    private final byte[] ahead;

    private HanText(int size) {
        signs = new char[size];
        wordStart = new int[size];
        wordEnd = new int[size];
        kinds = new byte[size];
        words = new long[size];
        grades = new byte[size];
        ahead = new byte[size];
    }

    /** Reads the tokens of a text. */
    static HanText of(Tokens tokens, HanSigns signs, HanWords dictionary) {
        var text = new HanText(tokens.size());
        for (int i = 0; i < text.signs.length; i++) {
            char unit = tokens.text().charAt(tokens.starts()[i]);
            text.signs[i] = unit >= '⺀' ? signs.simplified(unit) : Character.isDigit(unit) ? NUMBER : FOREIGN;
            text.grades[i] = (byte) signs.grades(text.signs[i]);
        }
        text.cut(tokens, dictionary);
        text.lookAhead(tokens);
        return text;
    }

    private void cut(Tokens tokens, HanWords dictionary) {
        int size = signs.length;
        int[] cost = new int[size + 1];
        for (int start = size - 1; start >= 0; start--) {
            int best = Integer.MAX_VALUE;
            long hash = HanWords.EMPTY;
            for (int end = start + 1; end <= size && end - start <= HanWords.LONGEST; end++) {
                if (end > start + 1 && tokens.starts()[end - 1] != tokens.ends()[end - 2]) break;
                hash = HanWords.extend(hash, signs[end - 1]);
                int known = dictionary.get(hash);
                boolean word = known > HanWords.BEGINNING;
                if (word || end == start + 1) {
                    int rarity = word ? TOTAL - (known & 31) : TOTAL;
                    if (rarity + cost[end] < best) {
                        best = rarity + cost[end];
                        wordEnd[start] = end;
                        kinds[start] = (byte) (word ? known >> 5 : 0);
                        words[start] = hash;
                    }
                }
                if (known == HanWords.ABSENT) break;
            }
            cost[start] = best;
        }
        for (int start = 0; start < size; start = wordEnd[start]) {
            for (int i = start; i < wordEnd[start]; i++) {
                wordStart[i] = start;
                kinds[i] = kinds[start];
                words[i] = words[start];
                wordEnd[i] = wordEnd[start];
            }
        }
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
    int tailAhead(int i) {
        return ahead[i];
    }

    /** Whether the word that begins at {@code i} is in no name: one of grammar or a verb, of two signs or among the commonest. */
    boolean parts(int i) {
        int kind = kinds[i];
        boolean inNoName = kind == HanWords.Kind.GRAMMAR.number() || kind == HanWords.Kind.VERB.number();
        return wordEnd[i] == i + 1 ? COMMONEST.indexOf(signs[i]) >= 0 : inNoName;
    }

    /** Whether the word that begins at {@code i} may be part of a name: a known or unknown one, or a sign that many names have. */
    boolean hints(int i) {
        int kind = kinds[i];
        if (wordEnd[i] == i + 1) return kind == 0 || (grades[i] & 0xFF) >>> 6 > 0 || (grades[i] & 3) > 1;
        return kind >= HanWords.Kind.PERSON.number() && kind <= HanWords.Kind.TAIL.number();
    }

    /** How many tokens there are. */
    int size() {
        return signs.length;
    }

    /** The sign at {@code i}; two numbers of their own before and after the text. */
    int sign(int i) {
        return i < 0 ? 1 : i < signs.length ? signs[i] : 2;
    }

    /** The {@link HanSigns#grades} of the sign at {@code i}; none outside the text. */
    int grades(int i) {
        return i < 0 || i >= signs.length ? 0 : grades[i] & 0xFF;
    }

    /** Where in its word the token at {@code i} stands: alone 0, first 1, in between 2, last 3. */
    int position(int i) {
        if (i < 0 || i >= signs.length) return 4;
        boolean first = wordStart[i] == i;
        boolean last = wordEnd[i] == i + 1;
        return first ? (last ? 0 : 1) : last ? 3 : 2;
    }

    /** Number of the kind of the word at {@code i}. */
    int kind(int i) {
        return i < 0 || i >= signs.length ? 15 : kinds[i];
    }

    /** Hash of the word at {@code i}. */
    long word(int i) {
        return i < 0 ? 1 : i < signs.length ? words[i] : 2;
    }
}
