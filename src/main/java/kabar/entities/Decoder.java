package kabar.entities;

/** Finds the best sequence of labels for one stretch of tokens: Viterbi over first-order transitions, ties to the lower label. */
final class Decoder {
    private static final int NEVER = Integer.MIN_VALUE / 4;

    private Decoder() {}

    /** Transition weights. */
    interface Transitions {
        /** The weight of one label after another. */
        int weight(int previous, int next);
    }

    /**
     * The best labels of {@code count} tokens.
     *
     * @param scores label scores token after token, overwritten
     * @param labels receives the result at {@code [first, first + count)}
     */
    static void decode(int[] scores, int count, Transitions transitions, byte[] labels, int first) {
        byte[] back = new byte[count * Label.COUNT];
        for (int token = 0; token < count; token++) step(scores, token, transitions, back);
        int best = 0;
        int last = (count - 1) * Label.COUNT;
        for (int label = 1; label < Label.COUNT; label++) if (scores[last + label] > scores[last + best]) best = label;
        for (int token = count - 1; token >= 0; token--) {
            labels[first + token] = (byte) best;
            best = back[token * Label.COUNT + best];
        }
    }

    private static void step(int[] scores, int token, Transitions transitions, byte[] back) {
        int row = token * Label.COUNT;
        for (int next = 0; next < Label.COUNT; next++) {
            int best = NEVER;
            int from = 0;
            int previousLabels = token == 0 ? 1 : Label.COUNT;
            for (int previous = 0; previous < previousLabels; previous++) {
                if (!Label.follows(previous, next)) continue;
                int before = token == 0 ? 0 : scores[row - Label.COUNT + previous];
                int score = before + transitions.weight(previous, next);
                if (score > best) {
                    best = score;
                    from = previous;
                }
            }
            scores[row + next] = best <= NEVER / 2 ? NEVER : scores[row + next] + best;
            back[row + next] = (byte) from;
        }
    }
}
