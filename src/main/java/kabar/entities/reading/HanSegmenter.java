package kabar.entities.reading;

import kabar.text.Tokens;

/**
 * Word segmentation of Chinese by the most probable cut: a word's cost is that of its rarity; dynamic programming from the end, five
 * look-ups a sign at most.
 */
final class HanSegmenter {
    /** Cost of a sign that is no word, and of using one more word, in log2 of counts; the dictionary counts 6 × 10^7 words. */
    private static final int TOTAL = 26;

    /** Index of the first token of the word of each token, and behind its last. */
    final int[] wordStart;

    final int[] wordEnd;
    /** Number of {@link HanWords.Kind} of the word of each token. */
    final byte[] kinds;

    /** Hash of the word of each token. */
    final long[] words;

    /** Cuts a text of which {@code signs} are the tokens. */
    HanSegmenter(Tokens tokens, char[] signs, HanWords dictionary) {
        wordStart = new int[signs.length];
        wordEnd = new int[signs.length];
        kinds = new byte[signs.length];
        words = new long[signs.length];
        cut(tokens, signs, dictionary);
    }

    private void cut(Tokens tokens, char[] signs, HanWords dictionary) {
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
}
