package kabar.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * A fastText classifier (quantised, pruned, hierarchical softmax, character n-grams), read from its own file format.
 *
 * <p>A text is the mean of the vectors of its words and their n-grams; a Huffman tree of logistic decisions leads to the labels.
 * All rows are decoded when loading (50,000 × 16 floats), so that scoring only adds. Joulin et al. 2016.
 */
final class LanguageModel {
    /** Added to each probability before its logarithm, as in the original. */
    private static final double EPSILON = 1e-5;
    /** Branches less likely than this are not followed: about 1 in 3,000. */
    private static final double FLOOR = -8;

    private static final int LONGEST_WORD = 256;

    private final ModelDictionary dictionary;
    private final int dim;
    private final int shortest;
    private final int longest;
    private final float[] rows;
    private final float[] decisions;
    private final int[] left;
    private final int[] right;

    private LanguageModel(ByteBuffer file) {
        if (file.getInt() != 793712314 || file.getInt() != 12)
            throw new IllegalStateException("not a fastText model of version 12");
        int[] settings = new int[12];
        for (int i = 0; i < settings.length; i++) settings[i] = file.getInt();
        file.getDouble();
        if (settings[6] != 1 || settings[5] != 1)
            throw new IllegalStateException("expected hierarchical softmax over single words");
        dim = settings[0];
        shortest = settings[9];
        longest = settings[10];
        dictionary = new ModelDictionary(file, settings[8]);
        if (file.get() != 1) throw new IllegalStateException("expected a quantised model");
        rows = QuantisedMatrix.decode(file);
        if (file.get() != 0) throw new IllegalStateException("expected a plain output matrix");
        decisions = new float[(int) file.getLong() * (int) file.getLong()];
        for (int i = 0; i < decisions.length; i++) decisions[i] = file.getFloat();
        int labels = dictionary.labels().size();
        left = new int[labels - 1];
        right = new int[labels - 1];
        plantTree(dictionary.labelCounts());
    }

    /** Reads a model of this package's resources. */
    static LanguageModel load(String resource) {
        try (InputStream in = LanguageModel.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("missing on the class path: kabar/text/" + resource);
            return new LanguageModel(ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read kabar/text/" + resource, e);
        }
    }

    /** The labels, in the order of {@link #score}. */
    List<String> labels() {
        return dictionary.labels();
    }

    /** The probability of each label, 0 for hopeless ones. */
    float[] score(String text) {
        float[] hidden = new float[dim];
        int rowsAdded = 0;
        byte[] word = new byte[LONGEST_WORD];
        int at = 0;
        while (at < text.length()) {
            while (at < text.length() && text.charAt(at) <= ' ') at++;
            int length = 0;
            word[length++] = '<';
            while (at < text.length() && text.charAt(at) > ' ') {
                int point = text.codePointAt(at);
                at += Character.charCount(point);
                if (length < LONGEST_WORD - 5) length = encode(point, word, length);
            }
            if (length == 1) break;
            word[length++] = '>';
            rowsAdded += addWord(word, length, hidden);
        }
        add(ModelDictionary.END_OF_LINE, hidden);
        rowsAdded++;
        for (int i = 0; i < dim; i++) hidden[i] /= rowsAdded;
        float[] scores = new float[labels().size()];
        descend(left.length - 1, 0, hidden, scores);
        return scores;
    }

    private int addWord(byte[] word, int length, float[] hidden) {
        int added = 0;
        int known = dictionary.word(word, 1, length - 1);
        if (known >= 0) {
            add(known, hidden);
            added++;
        }
        for (int i = 0; i < length; i++) {
            if (continues(word[i])) continue;
            int hash = ModelDictionary.SEED;
            for (int j = i, n = 1; j < length && n <= longest; n++) {
                do hash = ModelDictionary.hash(hash, word[j++]);
                while (j < length && continues(word[j]));
                if (n < shortest || (n == 1 && (i == 0 || j == length))) continue;
                int row = dictionary.gram(hash);
                if (row >= 0) {
                    add(row, hidden);
                    added++;
                }
            }
        }
        return added;
    }

    private void add(int row, float[] hidden) {
        int from = row * dim;
        for (int i = 0; i < hidden.length; i++) hidden[i] += rows[from + i];
    }

    /** Follows the tree from an inner node, in log probabilities. */
    private void descend(int node, double logarithm, float[] hidden, float[] scores) {
        float dot = 0;
        for (int i = 0; i < dim; i++) dot += hidden[i] * decisions[node * dim + i];
        double yes = 1 / (1 + Math.exp(-dot));
        follow(left[node], logarithm + Math.log(1 - yes + EPSILON), hidden, scores);
        follow(right[node], logarithm + Math.log(yes + EPSILON), hidden, scores);
    }

    private void follow(int child, double logarithm, float[] hidden, float[] scores) {
        if (logarithm < FLOOR) return;
        if (child < scores.length) scores[child] = (float) Math.exp(logarithm);
        else descend(child - scores.length, logarithm, hidden, scores);
    }

    /** Huffman's tree in the order of the original: leaves come first, sorted by falling count. */
    private void plantTree(long[] counts) {
        int labels = counts.length;
        long[] weight = Arrays.copyOf(counts, 2 * labels - 1);
        Arrays.fill(weight, labels, weight.length, 1_000_000_000_000_000L);
        int leaf = labels - 1;
        int node = labels;
        for (int i = labels; i < weight.length; i++) {
            int first = leaf >= 0 && weight[leaf] < weight[node] ? leaf-- : node++;
            int second = leaf >= 0 && weight[leaf] < weight[node] ? leaf-- : node++;
            weight[i] = weight[first] + weight[second];
            left[i - labels] = first;
            right[i - labels] = second;
        }
    }

    private static boolean continues(byte unit) {
        return (unit & 0xC0) == 0x80;
    }

    private static int encode(int point, byte[] out, int at) {
        int end = at;
        if (point < 0x80) {
            out[end++] = (byte) point;
        } else if (point < 0x800) {
            out[end++] = (byte) (0xC0 | point >> 6);
            out[end++] = (byte) (0x80 | (point & 0x3F));
        } else if (point < 0x10000) {
            out[end++] = (byte) (0xE0 | point >> 12);
            out[end++] = (byte) (0x80 | (point >> 6 & 0x3F));
            out[end++] = (byte) (0x80 | (point & 0x3F));
        } else {
            out[end++] = (byte) (0xF0 | point >> 18);
            out[end++] = (byte) (0x80 | (point >> 12 & 0x3F));
            out[end++] = (byte) (0x80 | (point >> 6 & 0x3F));
            out[end++] = (byte) (0x80 | (point & 0x3F));
        }
        return end;
    }
}
