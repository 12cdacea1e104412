package kabar.entities;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The weights of the tagger, one byte each: feature × label, and label × label.
 *
 * <p>Layout: {@code {4 magic "KTAG"}{1 version}{1 log2 of buckets}{49 transitions}{buckets × 7 weights}}, signed bytes.
 */
final class Model {
    private static final int MAGIC = 0x4B544147;
    private static final int VERSION = 1;

    private final int buckets;
    private final byte[] transitions;
    private final byte[] weights;

    /** A model of {@code buckets × 7} weights. */
    Model(int buckets, byte[] transitions, byte[] weights) {
        if (Integer.bitCount(buckets) != 1)
            throw new IllegalArgumentException("buckets must be a power of two, was " + buckets);
        if (weights.length != buckets * Label.COUNT)
            throw new IllegalArgumentException("weights must be buckets × 7, was " + weights.length);
        this.buckets = buckets;
        this.transitions = transitions;
        this.weights = weights;
    }

    /** Reads the model of this package. */
    static Model load() {
        try (InputStream in = Model.class.getResourceAsStream("tagger.bin")) {
            if (in == null) throw new IllegalStateException("no resource tagger.bin");
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read tagger.bin", e);
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
    void write(OutputStream out) throws IOException {
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

    /** The weight of one label after another. */
    int transition(int previous, int next) {
        return transitions[previous * Label.COUNT + next];
    }

    /** Sums the weights of {@code features[0, size)} for each label into {@code scores[at ...]}. */
    void score(int[] features, int size, int[] scores, int at) {
        int o = 0;
        int bPer = 0;
        int iPer = 0;
        int bOrg = 0;
        int iOrg = 0;
        int bLoc = 0;
        int iLoc = 0;
        for (int i = 0; i < size; i++) {
            int row = features[i] * Label.COUNT;
            o += weights[row];
            bPer += weights[row + 1];
            iPer += weights[row + 2];
            bOrg += weights[row + 3];
            iOrg += weights[row + 4];
            bLoc += weights[row + 5];
            iLoc += weights[row + 6];
        }
        scores[at] = o;
        scores[at + 1] = bPer;
        scores[at + 2] = iPer;
        scores[at + 3] = bOrg;
        scores[at + 4] = iOrg;
        scores[at + 5] = bLoc;
        scores[at + 6] = iLoc;
    }
}
