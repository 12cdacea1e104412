package kabar.entities;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import kabar.geo.Gazetteer;

/**
 * Trains the tagger: {@code java -cp kabar.jar kabar.entities.TaggerTraining train.conll dev.conll tagger.bin}.
 *
 * <p>Structured averaged perceptron: each sentence is decoded, and the weights of the features where the answer is wrong move by
 * one; the result is the mean of the weights over all steps. Those of five seeds are added, which evens out the order of the sentences,
 * and scaled to bytes. Equal input gives an equal file. Prints the exact-span F1 on the dev file.
 */
public final class TaggerTraining {
    private static final int BUCKETS = 1 << 15;
    private static final int EPOCHS = 6;
    private static final int SEEDS = 5;
    private static final double LEFT_OUT = 0.2;

    private final List<Sentence> sentences;
    private final float[] weights = new float[BUCKETS * Label.COUNT];
    private final float[] sums = new float[BUCKETS * Label.COUNT];
    private final float[] transitions = new float[Label.COUNT * Label.COUNT];
    private final float[] transitionSums = new float[Label.COUNT * Label.COUNT];
    private float step = 1;

    private TaggerTraining(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** Trains on the first file, measures on the second, writes to the third. */
    public static void main(String[] args) throws IOException {
        Lexicon lexicon = Lexicon.load();
        Gazetteer gazetteer = Gazetteer.load();
        List<Sentence> train = Sentence.read(Path.of(args[0]), lexicon, gazetteer);
        List<Sentence> dev = Sentence.read(Path.of(args[1]), lexicon, gazetteer);
        double total = 0;
        float[] weights = new float[BUCKETS * Label.COUNT];
        float[] transitions = new float[Label.COUNT * Label.COUNT];
        for (int seed = 1; seed <= SEEDS; seed++) {
            var training = new TaggerTraining(train);
            training.train(seed);
            SpanScore score = SpanScore.of(new Tagger(model(training.meanTransitions(), training.meanWeights())), dev);
            total += score.f1();
            System.out.printf(Locale.ROOT, "seed %d: %s%n", seed, score);
            add(weights, training.meanWeights());
            add(transitions, training.meanTransitions());
        }
        Model model = model(transitions, weights);
        System.out.printf(Locale.ROOT, "mean F1 of %d seeds: %.3f%n", SEEDS, total / SEEDS);
        System.out.printf(Locale.ROOT, "weights of all seeds added: %s%n", SpanScore.of(new Tagger(model), dev));
        try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
            model.write(out);
        }
    }

    private void train(long seed) {
        var dice = new SplittableRandom(seed);
        int[] order = new int[sentences.size()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = dice.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[j];
                order[j] = kept;
            }
            for (int index : order) learn(sentences.get(index), dice);
        }
    }

    private void learn(Sentence sentence, SplittableRandom dice) {
        Reading text = sentence.text();
        int at = 0;
        while (at < text.size()) {
            if (!Tagger.candidate(text, at)) {
                at++;
                continue;
            }
            int end = Tagger.stretchEnd(text, at);
            learn(sentence, at, end, dice);
            at = end;
        }
        step++;
    }

    private void learn(Sentence sentence, int at, int end, SplittableRandom dice) {
        var features = new Features(BUCKETS);
        int[][] rows = new int[end - at][];
        int[] between = new int[transitions.length];
        for (int i = 0; i < between.length; i++) between[i] = Math.round(transitions[i]);
        var decoder = new Decoder(between);
        int[] scores = decoder.scores(end - at);
        int[] buffer = new int[Features.MOST];
        for (int i = at; i < end; i++) {
            int size = leaveOut(buffer, features.extract(sentence.text(), i, buffer), dice);
            rows[i - at] = java.util.Arrays.copyOf(buffer, size);
            for (int label = 0; label < Label.COUNT; label++) {
                float sum = 0;
                for (int feature : rows[i - at]) sum += weights[feature * Label.COUNT + label];
                scores[(i - at) * Label.COUNT + label] = Math.round(sum);
            }
        }
        byte[] labels = new byte[end - at];
        decoder.decode(end - at, labels, 0);
        int previousGold = 0;
        int previousGuess = 0;
        for (int i = 0; i < labels.length; i++) {
            int gold = sentence.labels()[at + i];
            int guess = labels[i];
            if (gold != guess) {
                for (int feature : rows[i]) {
                    move(weights, sums, feature * Label.COUNT + gold, 1);
                    move(weights, sums, feature * Label.COUNT + guess, -1);
                }
            }
            if (gold != guess || previousGold != previousGuess) {
                move(transitions, transitionSums, previousGold * Label.COUNT + gold, 1);
                move(transitions, transitionSums, previousGuess * Label.COUNT + guess, -1);
            }
            previousGold = gold;
            previousGuess = guess;
        }
    }

    /** Drops features by chance, so that no single one carries a decision. */
    private static int leaveOut(int[] features, int size, SplittableRandom dice) {
        int kept = 1;
        for (int i = 1; i < size; i++) if (dice.nextDouble() >= LEFT_OUT) features[kept++] = features[i];
        return kept;
    }

    private void move(float[] values, float[] moved, int at, float by) {
        values[at] += by;
        moved[at] += by * step;
    }

    private float[] meanWeights() {
        return mean(weights, sums);
    }

    private float[] meanTransitions() {
        return mean(transitions, transitionSums);
    }

    private static void add(float[] to, float[] values) {
        for (int i = 0; i < to.length; i++) to[i] += values[i];
    }

    private static Model model(float[] transitions, float[] weights) {
        float most = 0;
        for (float value : weights) most = Math.max(most, Math.abs(value));
        for (float value : transitions) most = Math.max(most, Math.abs(value));
        return new Model(BUCKETS, scaled(transitions, 127 / most), scaled(weights, 127 / most));
    }

    private float[] mean(float[] values, float[] moved) {
        float[] mean = new float[values.length];
        for (int i = 0; i < mean.length; i++) mean[i] = values[i] - moved[i] / step;
        return mean;
    }

    private static byte[] scaled(float[] values, float scale) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Math.round(values[i] * scale);
        return bytes;
    }
}
