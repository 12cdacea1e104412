package kabar.story;

import java.util.Arrays;
import kabar.text.Folding;
import kabar.text.Tokens;

/**
 * Words written with a capital within a sentence: names, whether or not a tagger knows them, and the same in most languages of one
 * script. German writes every noun so; such words are not shared with other languages.
 */
final class ProperWords {
    static final int MOST = 16;
    private static final int LETTERS_LEAST = 3;

    private ProperWords() {}

    /** Hashes of the first such words in {@code text[0, limit)}, folded, ascending, none twice; at most {@link #MOST}. */
    static int[] of(String text, int limit) {
        Tokens tokens = Tokens.of(text.length() > limit ? text.substring(0, limit) : text);
        int[] words = new int[MOST];
        int size = 0;
        for (int i = 0; i < tokens.size() && size < MOST; i++) {
            int start = tokens.starts()[i];
            if (tokens.ends()[i] - start < LETTERS_LEAST || !Character.isUpperCase(text.charAt(start))) continue;
            if (tokens.startsSentence(i)) continue;
            String folded = Folding.fold(tokens.word(i));
            int hash = WordStems.wordHash(folded, 0, folded.length());
            boolean known = false;
            for (int k = 0; k < size; k++) known |= words[k] == hash;
            if (!known) words[size++] = hash;
        }
        Arrays.sort(words, 0, size);
        return Arrays.copyOf(words, size);
    }
}
