package kabar.json;

/** Scores as text: {@code Double.toString} differs between Java versions, records must not. */
final class Decimals {
    private static final long SCALE = 10_000;
    private static final double LIMIT = 1e12;

    private Decimals() {}

    /** Rounded half up to four decimals, without trailing zeros but the first: {@code 3.0}, {@code 0.03}; NaN is {@code 0.0}. */
    static String of(double value) {
        double bounded = Double.isNaN(value) ? 0 : Math.max(-LIMIT, Math.min(LIMIT, value));
        long scaled = Math.round(bounded * SCALE);
        long size = Math.abs(scaled);
        StringBuilder text = new StringBuilder(8);
        if (scaled < 0) text.append('-');
        text.append(size / SCALE).append('.');
        long rest = size % SCALE;
        long unit = SCALE / 10;
        do {
            text.append((char) ('0' + rest / unit));
            rest %= unit;
            unit /= 10;
        } while (rest > 0);
        return text.toString();
    }
}
