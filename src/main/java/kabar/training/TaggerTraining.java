package kabar.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ObjIntConsumer;
import kabar.entities.reading.Readers;
import kabar.entities.tagger.Label;
import kabar.entities.tagger.Model;
import kabar.entities.tagger.Tagger;
import kabar.geo.Gazetteer;

/**
 * Trains a tagger: {@code java -cp kabar.jar kabar.training.TaggerTraining tagger-id.bin id:dev.conll id:train.conll …}: the model
 * to write, sentences to measure on, sentences to learn from, each file after the language it is in.
 *
 * <p>The weights of five seeds are added, which evens out the order of the sentences, and scaled to bytes. Equal input gives an
 * equal file. Prints the exact-span F1 on the second file.
 */
public final class TaggerTraining {
    private static final int BUCKETS = 1 << 16;
    private static final int EPOCHS = 12;
    private static final int SEEDS = 5;

    private TaggerTraining() {}

    /** Trains, measures and writes. */
    public static void main(String[] args) throws IOException {
        var readers = new Readers();
        Gazetteer gazetteer = Gazetteer.load();
        List<Sentence> dev = read(args[1], readers, gazetteer);
        var sentences = new ArrayList<Sentence>();
        for (int i = 2; i < args.length; i++) sentences.addAll(read(args[i], readers, gazetteer));
        double[] total = new double[1];
        Model model = train(sentences, (ofSeed, seed) -> {
            SpanScore score = SpanScore.of(new Tagger(ofSeed), dev);
            total[0] += score.f1();
            System.out.printf(Locale.ROOT, "seed %d: %s%n", seed, score);
        });
        System.out.printf(Locale.ROOT, "mean F1 of %d seeds: %.3f%n", SEEDS, total[0] / SEEDS);
        System.out.printf(Locale.ROOT, "weights of all seeds added: %s%n", SpanScore.of(new Tagger(model), dev));
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            model.write(out);
        }
    }

    /**
     * Trains a tagger and measures it on each sentence of another file; takes minutes.
     *
     * @param learnt files to learn from, each after the language it is in, as on the command line
     * @param measured the file to measure on, likewise
     */
    public static List<SpanScore> score(List<String> learnt, String measured) throws IOException {
        var readers = new Readers();
        Gazetteer gazetteer = Gazetteer.load();
        var sentences = new ArrayList<Sentence>();
        for (String source : learnt) sentences.addAll(read(source, readers, gazetteer));
        Model model = train(sentences, (ofSeed, seed) -> {});
        return SpanScore.each(new Tagger(model), read(measured, readers, gazetteer));
    }

    /** The weights of all seeds added; {@code seedTrained} sees the model of each. */
    private static Model train(List<Sentence> sentences, ObjIntConsumer<Model> seedTrained) {
        Stretch[] stretches = Stretch.of(sentences, BUCKETS);
        float[] weights = new float[BUCKETS * Label.COUNT];
        float[] transitions = new float[Label.COUNT * Label.COUNT];
        for (int seed = 1; seed <= SEEDS; seed++) {
            var field = new RandomField(BUCKETS, seed);
            for (int epoch = 0; epoch < EPOCHS; epoch++) field.learn(stretches);
            seedTrained.accept(model(field.transitions(), field.weights()), seed);
            add(weights, field.weights());
            add(transitions, field.transitions());
        }
        return model(transitions, weights);
    }

    private static List<Sentence> read(String source, Readers readers, Gazetteer gazetteer) throws IOException {
        int colon = source.indexOf(':');
        return Sentence.read(Path.of(source.substring(colon + 1)), source.substring(0, colon), readers, gazetteer);
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

    private static byte[] scaled(float[] values, float scale) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Math.round(values[i] * scale);
        return bytes;
    }
}
