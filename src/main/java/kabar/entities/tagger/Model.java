package kabar.entities.tagger;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import kabar.text.Resource;

/**
 * The weights of the tagger, one byte each: feature × label, and label × label.
 *
 * <p>Layout: {@code {4 magic "KTAG"}{1 version}{1 log2 of buckets}{49 transitions}{buckets × 7 weights}}, signed bytes.
 */
public final class Model {
    private static final int MAGIC = 0x4B544147;
    private static final int VERSION = 1;
    private static final int BIAS = 128;
    private static final long LANES = 0x00FF00FF00FF00FFL;

    private final int buckets;
    private final byte[] transitions;
    private final byte[] weights;
    private final long[] rows;

    /** A model of {@code buckets × 7} weights. */
    public Model(int buckets, byte[] transitions, byte[] weights) {
        if (Integer.bitCount(buckets) != 1)
            throw new IllegalArgumentException("buckets must be a power of two, was " + buckets);
        if (weights.length != buckets * Label.COUNT)
            throw new IllegalArgumentException("weights must be buckets × 7, was " + weights.length);
        this.buckets = buckets;
        this.transitions = transitions;
        this.weights = weights;
        this.rows = packed(weights);
    }

    /** Reads a packed model of the class path: {@code kabar/entities/name}. */
    public static Model load(String name) {
        try {
            return read(new ByteArrayInputStream(Resource.bytes("kabar/entities/" + name)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** Reads a model; another layout is an {@link IOException}. */
    static Model read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        if (data.readInt() != MAGIC) throw new IOException("not a tagger model");
        int version = data.readUnsignedByte();
        if (version != VERSION) throw new IOException("tagger model version " + version + ", expected " + VERSION);
        int buckets = 1 << data.readUnsignedByte();
        byte[] transitions = new byte[Label.COUNT * Label.COUNT];
        data.readFully(transitions);
        byte[] weights = new byte[buckets * Label.COUNT];
        data.readFully(weights);
        return new Model(buckets, transitions, weights);
    }

    /** Writes the model so that {@link #read} gets it back. */
    public void write(OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeByte(VERSION);
        data.writeByte(Integer.numberOfTrailingZeros(buckets));
        data.write(transitions);
        data.write(weights);
        data.flush();
    }

    /** How many features are told apart. */
    int buckets() {
        return buckets;
    }

    /** The weights of label × next label. */
    int[] transitions() {
        int[] weights = new int[transitions.length];
        for (int i = 0; i < weights.length; i++) weights[i] = transitions[i];
        return weights;
    }

    /**
     * Sums the weights of {@code features[0, size)} for each label into {@code scores[at ...]}; {@code size} at most 256.
     *
     * <p>The seven weights of a feature are one long, each biased by 128, so that two additions sum them all in lanes of 16 bits:
     * the look-ups are what the time goes into.
     */
    void score(int[] features, int size, int[] scores, int at) {
        long even = 0;
        long odd = 0;
        for (int i = 0; i < size; i++) {
            long row = rows[features[i]];
            even += row & LANES;
            odd += (row >>> 8) & LANES;
        }
        int bias = size * BIAS;
        for (int label = 0; label < Label.COUNT; label++) {
            long lanes = (label & 1) == 0 ? even : odd;
            scores[at + label] = (int) ((lanes >>> ((label >> 1) * 16)) & 0xFFFF) - bias;
        }
    }

    private static long[] packed(byte[] weights) {
        long[] rows = new long[weights.length / Label.COUNT];
        for (int i = 0; i < weights.length; i++) {
            int label = i % Label.COUNT;
            rows[i / Label.COUNT] |= (long) (weights[i] + BIAS) << (label * 8);
        }
        return rows;
    }
}
