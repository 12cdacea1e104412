package kabar.story;

import java.util.Arrays;

/**
 * The content words of an article.
 *
 * @param hashes of the folded words, ascending, none twice
 * @param marks of each: bits 0-1 times in the lead (at most 3), bit 2 set for the name of a country, bit 3
 *     for a word of the title, bits 4-6 commonness as in
 *     {@link CommonWords#classOf}, bit 7 set for a figure
 */
@SuppressWarnings("ArrayRecordComponent") // parallel arrays: merged in one pass at each comparison
public record TermVector(int[] hashes, byte[] marks) {
    private static final int MAX_COUNT = 3;
    static final int COUNTRY = 4;
    static final int TITLE = 8;
    static final int FIGURE = 128;
    private static final double[] WEIGHTS = weights();

    public TermVector {
        if (hashes.length != marks.length)
            throw new IllegalArgumentException("a mark for each word, were " + hashes.length + " and " + marks.length);
    }

    /** A mark to which one more sighting of its word is added: {@code bits} of title, country and figure; none: the lead. */
    static byte seen(byte mark, int bits, int commonness) {
        boolean lead = (bits & (TITLE | COUNTRY)) == 0;
        int count = Math.min((mark & MAX_COUNT) + (lead ? 1 : 0), MAX_COUNT);
        int flags = (mark & (TITLE | COUNTRY | FIGURE)) | bits;
        return (byte) (count | flags | (Math.max(commonness(mark), commonness) << 4));
    }

    int size() {
        return hashes.length;
    }

    boolean inTitle(int index) {
        return (marks[index] & TITLE) != 0;
    }

    boolean isCountry(int index) {
        return (marks[index] & COUNTRY) != 0;
    }

    int commonness(int index) {
        return commonness(marks[index]);
    }

    static int commonness(byte mark) {
        return (mark >> 4) & 7;
    }

    boolean isFigure(int index) {
        return marks[index] < 0;
    }

    /** Dampened count: 1 for one in the lead; a place in the title counts 2 more. */
    double weight(int index) {
        return weight(marks[index]);
    }

    static double weight(byte mark) {
        return WEIGHTS[mark & 15];
    }

    private static double[] weights() {
        double[] weights = new double[16];
        for (int i = 0; i < 16; i++) weights[i] = Math.sqrt(i & MAX_COUNT) + ((i & TITLE) != 0 ? 2 : 0);
        return weights;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermVector that
                && Arrays.equals(hashes, that.hashes)
                && Arrays.equals(marks, that.marks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
