package kabar.text.language;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words, labels and kept n-grams of a fastText model; rows of the input matrix are words first, then n-grams. */
final class ModelDictionary {
    /** Row of the token that ends each text. */
    static final int END_OF_LINE = 0;

    /** Start value of {@link #hash}: FNV-1a, 32 bit. */
    static final int SEED = 0x811C9DC5;

    private static final int WORD_SLOTS = 1 << 15;
    private static final int GRAM_SLOTS = 1 << 17;

    private final List<String> labels = new ArrayList<>();
    private final long[] labelCounts;
    private final int words;
    private final int buckets;
    private final double perBucket;
    private final long[] wordKeys = new long[WORD_SLOTS];
    private final int[] wordRows = new int[WORD_SLOTS];
    /** Bucket in the upper half, row in the lower: one look at memory for both; -1 for nothing. */
    private final long[] grams = new long[GRAM_SLOTS];

    ModelDictionary(ByteBuffer file, int buckets) {
        this.buckets = buckets;
        this.perBucket = 1.0 / buckets;
        int size = file.getInt();
        words = file.getInt();
        labelCounts = new long[file.getInt()];
        file.getLong();
        int kept = (int) file.getLong();
        Arrays.fill(wordRows, -1);
        Arrays.fill(grams, -1);
        for (int i = 0; i < size; i++) {
            byte[] word = untilZero(file);
            long count = file.getLong();
            if (file.get() == 0) putWord(word, i);
            else putLabel(new String(word, StandardCharsets.UTF_8), count);
        }
        for (int i = 0; i < kept; i++) putGram(file.getInt(), file.getInt());
    }

    /** One more byte of a hash; the original sign-extends bytes above 127, and so must we. */
    static int hash(int hash, byte unit) {
        return (hash ^ unit) * 0x01000193;
    }

    List<String> labels() {
        return labels;
    }

    long[] labelCounts() {
        return labelCounts;
    }

    /** The row of a word in UTF-8, or -1. */
    int word(byte[] text, int start, int end) {
        long key = key(text, start, end);
        int slot = (int) (key >>> 49);
        while (wordRows[slot] >= 0 && wordKeys[slot] != key) slot = (slot + 1) & (WORD_SLOTS - 1);
        return wordRows[slot];
    }

    /** The row of an n-gram by its {@link #hash}, or -1 when it was pruned. */
    int gram(int hash) {
        int bucket = bucket(hash);
        int slot = slot(bucket);
        while (grams[slot] >= 0 && grams[slot] >>> 32 != bucket) slot = (slot + 1) & (GRAM_SLOTS - 1);
        return (int) grams[slot];
    }

    /** The unsigned remainder, by a product: a division would be most of the work of a look-up. */
    private int bucket(int hash) {
        long value = Integer.toUnsignedLong(hash);
        long times = (long) (value * perBucket);
        long rest = value - times * buckets;
        if (rest < 0) return (int) (rest + buckets);
        return (int) (rest < buckets ? rest : rest - buckets);
    }

    private void putWord(byte[] word, int row) {
        long key = key(word, 0, word.length);
        int slot = (int) (key >>> 49);
        while (wordRows[slot] >= 0) slot = (slot + 1) & (WORD_SLOTS - 1);
        wordKeys[slot] = key;
        wordRows[slot] = row;
    }

    private void putLabel(String label, long count) {
        labelCounts[labels.size()] = count;
        labels.add(label.substring("__label__".length()));
    }

    private void putGram(int bucket, int row) {
        int slot = slot(bucket);
        while (grams[slot] >= 0) slot = (slot + 1) & (GRAM_SLOTS - 1);
        grams[slot] = (long) bucket << 32 | (words + row);
    }

    private static int slot(int bucket) {
        return (bucket * 0x9E3779B9) >>> 15;
    }

    private static long key(byte[] text, int start, int end) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < end; i++) hash = (hash ^ text[i]) * 0x100000001b3L;
        return (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
    }

    private static byte[] untilZero(ByteBuffer file) {
        int start = file.position();
        int length = 0;
        while (file.get() != 0) length++;
        byte[] out = new byte[length];
        file.get(start, out);
        return out;
    }
}
