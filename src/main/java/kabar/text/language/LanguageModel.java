package kabar.text.language;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import kabar.text.Resource;

/**
 * A fastText classifier (quantised, pruned, hierarchical softmax, character n-grams), read from its own file format.
 *
 * <p>A text is the mean of the vectors of its words and their n-grams; a Huffman tree of logistic decisions leads to the labels.
 * All rows are decoded when loading (50,000 × 16 floats), so that scoring only adds. Joulin et al. 2016.
 */
final class LanguageModel {
    /** Added to the probability of each decision, as in the original. */
    private static final double EPSILON = 1e-5;
    /** Branches less likely than this are not followed. */
    private static final double FLOOR = 1.0 / 3_000;

    private static final int LONGEST_WORD = 256;
    /** Longer words are rare, and scripts without spaces make whole sentences of them: not worth remembering. */
    private static final int LONGEST_KEPT = 24;

    private static final int KEPT = 1 << 15;

    private final ModelDictionary dictionary;
    private final int dim;
    private final int shortest;
    private final int longest;
    private final float[] rows;
    private final float[] decisions;
    private final int[] left;
    private final int[] right;
    /** Sums of words met lately, by hash. News repeats its words; a lost race costs one sum more, never another value. */
    private final WordSum[] kept = new WordSum[KEPT];

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
        byte[] file = Resource.bytes("kabar/text/language/" + resource);
        return new LanguageModel(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
    }

    /** The labels, in the order of {@link #score}. */
    List<String> labels() {
        return dictionary.labels();
    }

    /** The probability of each label, 0 for hopeless ones. */
    float[] score(String text) {
        float[] hidden = new float[dim];
        int rowsAdded = 0;
        int length = text.length();
        for (int start = 0; start < length; ) {
            int hash = 0;
            int end = start;
            for (; end < length && text.charAt(end) > ' '; end++) hash = hash * 31 + text.charAt(end);
            if (end > start) {
                WordSum word = word(text, start, end, hash);
                rowsAdded += word.rows();
                for (int i = 0; i < dim; i++) hidden[i] += word.sum()[i];
            }
            start = end + 1;
        }
        add(ModelDictionary.END_OF_LINE, hidden);
        rowsAdded++;
        for (int i = 0; i < dim; i++) hidden[i] /= rowsAdded;
        float[] scores = new float[labels().size()];
        descend(left.length - 1, 1, hidden, scores);
        return scores;
    }

    private WordSum word(String text, int start, int end, int hash) {
        int length = end - start;
        if (length > LONGEST_KEPT) return sum(text.substring(start, end));
        int slot = (hash * 0x9E3779B9) >>> 17;
        WordSum found = kept[slot];
        if (found != null && found.word().length() == length && text.startsWith(found.word(), start)) return found;
        WordSum sum = sum(text.substring(start, end));
        kept[slot] = sum;
        return sum;
    }

    /** The rows of a word and of its n-grams, added up. */
    private WordSum sum(String text) {
        byte[] word = new byte[Math.min(LONGEST_WORD, text.length() * 3 + 2)];
        int length = 0;
        word[length++] = '<';
        for (int at = 0; at < text.length() && length < LONGEST_WORD - 5; ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            length = encode(point, word, length);
        }
        word[length++] = '>';
        float[] sum = new float[dim];
        int rowsAdded = 0;
        int known = dictionary.word(word, 1, length - 1);
        if (known >= 0) {
            add(known, sum);
            rowsAdded++;
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
                    add(row, sum);
                    rowsAdded++;
                }
            }
        }
        return new WordSum(text, rowsAdded, sum);
    }

    /** A word and its share of a text's vector: how many rows, and their sum. */
    @SuppressWarnings("ArrayRecordComponent") // never handed out, never changed
    private record WordSum(String word, int rows, float[] sum) {}

    private void add(int row, float[] hidden) {
        int from = row * dim;
        for (int i = 0; i < hidden.length; i++) hidden[i] += rows[from + i];
    }

    /** Follows the tree from an inner node that is reached with this probability. */
    private void descend(int node, double probability, float[] hidden, float[] scores) {
        float dot = 0;
        for (int i = 0; i < dim; i++) dot += hidden[i] * decisions[node * dim + i];
        double yes = 1 / (1 + Math.exp(-dot));
        follow(left[node], probability * (1 - yes + EPSILON), hidden, scores);
        follow(right[node], probability * (yes + EPSILON), hidden, scores);
    }

    private void follow(int child, double probability, float[] hidden, float[] scores) {
        if (probability < FLOOR) return;
        if (child < scores.length) scores[child] = (float) probability;
        else descend(child - scores.length, probability, hidden, scores);
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
