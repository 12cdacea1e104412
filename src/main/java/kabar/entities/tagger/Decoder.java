package kabar.entities.tagger;

import java.util.Arrays;

/** Finds the best labels of one stretch of tokens after another: Viterbi over first-order transitions, ties to the lower label. */
final class Decoder {
    private static final int NEVER = Integer.MIN_VALUE / 4;
    private static final int USUAL = 16;

    private final int[] transitions;
    private int[] scores = new int[USUAL * Label.COUNT];
    private byte[] back = new byte[USUAL * Label.COUNT];

    /** A decoder with the weights of label × next label. */
    Decoder(int[] transitions) {
        this.transitions = transitions;
    }

    /** Where the scores of the labels of {@code count} tokens are to be written, token after token, before {@link #decode}. */
    int[] scores(int count) {
        int size = count * Label.COUNT;
        if (size > scores.length) {
            scores = new int[size];
            back = new byte[size];
        }
        return scores;
    }

    /** Writes the best labels of the {@code count} tokens scored to {@code labels[first ...]}; the scores are used up. */
    void decode(int count, byte[] labels, int first) {
        begin();
        for (int row = Label.COUNT; row < count * Label.COUNT; row += Label.COUNT) step(row);
        int best = 0;
        int last = (count - 1) * Label.COUNT;
        for (int label = 1; label < Label.COUNT; label++) if (scores[last + label] > scores[last + best]) best = label;
        for (int token = count - 1; token >= 0; token--) {
            labels[first + token] = (byte) best;
            best = back[token * Label.COUNT + best];
        }
    }

    /** Before the first token stands an outside one. */
    private void begin() {
        Arrays.fill(back, 0, Label.COUNT, (byte) 0);
        for (int next = 0; next < Label.COUNT; next++)
            scores[next] = Label.follows(0, next) ? scores[next] + transitions[next] : NEVER;
    }

    private void step(int row) {
        int before = row - Label.COUNT;
        for (int next = 0; next < Label.COUNT; next++) {
            int best = NEVER * 2;
            int from = 0;
            int previous = Label.lowestBefore(next);
            int end = Label.endBefore(next);
            for (; previous < end; previous++) {
                int score = scores[before + previous] + transitions[previous * Label.COUNT + next];
                if (score > best) {
                    best = score;
                    from = previous;
                }
            }
            scores[row + next] += best;
            back[row + next] = (byte) from;
        }
    }
}
