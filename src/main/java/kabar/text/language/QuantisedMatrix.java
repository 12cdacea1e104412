package kabar.text.language;

import java.nio.ByteBuffer;

/**
 * A product-quantised matrix of fastText: each row is a norm times a concatenation of centroids, 256 to choose from for each
 * pair of columns.
 */
final class QuantisedMatrix {
    private static final int CENTROIDS = 256;

    private QuantisedMatrix() {}

    /** Reads a matrix and writes it out in full, row after row. */
    static float[] decode(ByteBuffer file) {
        boolean normed = file.get() != 0;
        int rows = (int) file.getLong();
        int columns = (int) file.getLong();
        byte[] codes = new byte[file.getInt()];
        file.get(codes);
        var quantiser = new Quantiser(file);
        float[] out = new float[rows * columns];
        for (int row = 0; row < rows; row++) quantiser.decode(codes, row, out, row * columns);
        if (!normed) return out;
        byte[] normCodes = new byte[rows];
        file.get(normCodes);
        var norms = new Quantiser(file);
        for (int row = 0; row < rows; row++) {
            float norm = norms.centroids[normCodes[row] & 0xFF];
            for (int i = row * columns; i < (row + 1) * columns; i++) out[i] *= norm;
        }
        return out;
    }

    private static final class Quantiser {
        private final int parts;
        private final int width;
        private final int lastWidth;
        private final float[] centroids;

        Quantiser(ByteBuffer file) {
            int dim = file.getInt();
            parts = file.getInt();
            width = file.getInt();
            lastWidth = file.getInt();
            centroids = new float[dim * CENTROIDS];
            for (int i = 0; i < centroids.length; i++) centroids[i] = file.getFloat();
        }

        void decode(byte[] codes, int row, float[] out, int at) {
            for (int part = 0; part < parts; part++) {
                int code = codes[row * parts + part] & 0xFF;
                int size = part == parts - 1 ? lastWidth : width;
                int from = part * CENTROIDS * width + code * size;
                System.arraycopy(centroids, from, out, at + part * width, size);
            }
        }
    }
}
