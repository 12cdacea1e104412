package kabar.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kabar.entities.reading.Readers;
import kabar.entities.tagger.Family;
import kabar.entities.tagger.Label;
import kabar.entities.tagger.Model;
import kabar.geo.Gazetteer;

/** Trains a tagger. The weights of several seeds are added, which evens out the order of the sentences, and scaled to bytes. */
final class Trainer {
    private final Family family;
    private final int buckets;
    private final int epochs;
    private final int seeds;
    private int mostSentences = Integer.MAX_VALUE;

    Trainer(Family family, int buckets, int epochs, int seeds) {
        this.family = family;
        this.buckets = buckets;
        this.epochs = epochs;
        this.seeds = seeds;
    }

    /** The same that learns from so many sentences of each set at most. */
    Trainer onlySome(int sentences) {
        mostSentences = sentences;
        return this;
    }

    /** As the models that ship are trained: as large as the languages are many. */
    static Trainer of(Family family) {
        return switch (family) {
            case LATIN -> new Trainer(family, 1 << 17, 4, 1).onlySome(10_000);
            case CASELESS -> new Trainer(family, 1 << 17, 3, 1).onlySome(2_000);
            case ID, ZH -> new Trainer(family, 1 << 16, 12, 3);
            default -> new Trainer(family, 1 << 16, 6, 2);
        };
    }

    /** A model that has learnt from sets of a folder. */
    Model train(List<TrainingSet> sets, Path folder) throws IOException {
        var readers = new Readers();
        Gazetteer gazetteer = Gazetteer.load();
        var sentences = new ArrayList<Sentence>();
        for (TrainingSet set : sets) {
            List<Sentence> texts = Sentence.toLearn(
                    folder.resolve(set.file()), set.language(), family, readers, gazetteer, mostSentences);
            sentences.addAll(texts);
        }
        return train(sentences);
    }

    /** A model that has learnt from these sentences; equal sentences give an equal model. */
    Model train(List<Sentence> sentences) {
        Stretch[] stretches = Stretch.of(sentences, family, buckets);
        List<RandomField> fields = IntStream.rangeClosed(1, seeds)
                .parallel()
                .mapToObj(seed -> field(stretches, seed))
                .toList();
        float[] weights = new float[buckets * Label.COUNT];
        float[] transitions = new float[Label.COUNT * Label.COUNT];
        for (RandomField field : fields) {
            add(weights, field.weights());
            add(transitions, field.transitions());
        }
        return model(transitions, weights);
    }

    private RandomField field(Stretch[] stretches, long seed) {
        var field = new RandomField(buckets, seed);
        for (int epoch = 0; epoch < epochs; epoch++) field.learn(stretches);
        return field;
    }

    private static void add(float[] to, float[] values) {
        for (int i = 0; i < to.length; i++) to[i] += values[i];
    }

    private Model model(float[] transitions, float[] weights) {
        float most = 0;
        for (float value : weights) most = Math.max(most, Math.abs(value));
        for (float value : transitions) most = Math.max(most, Math.abs(value));
        return new Model(buckets, scaled(transitions, 127 / most), scaled(weights, 127 / most));
    }

    private static byte[] scaled(float[] values, float scale) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Math.round(values[i] * scale);
        return bytes;
    }
}
