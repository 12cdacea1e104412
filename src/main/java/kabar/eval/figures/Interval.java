package kabar.eval.figures;

import java.util.Locale;

/**
 * A 95 % confidence interval of a figure: where the figure of all texts like those of the set may well lie.
 *
 * @param low at most {@code high}
 */
public record Interval(double low, double high) {
    /** Standard normal quantile of 97.5 %. */
    private static final double Z = 1.96;

    public Interval {
        if (!(low <= high)) throw new IllegalArgumentException("low must be <= high, were " + low + " and " + high);
    }

    /** Of a share of independent trials (Wilson 1927); everything is possible where there were none. */
    public static Interval ofShare(long right, long trials) {
        if (trials == 0) return new Interval(0, 1);
        double share = (double) right / trials;
        double squared = Z * Z / trials;
        double middle = share + squared / 2;
        double half = Z * Math.sqrt(share * (1 - share) / trials + squared / (4 * trials));
        return new Interval(Math.max(0, (middle - half) / (1 + squared)), Math.min(1, (middle + half) / (1 + squared)));
    }

    /** Of the mean of several shares, each of trials of its own (normal approximation). */
    public static Interval ofMeanShare(double mean, double varianceOfMean) {
        double half = Z * Math.sqrt(varianceOfMean);
        return new Interval(Math.max(0, mean - half), Math.min(1, mean + half));
    }

    /** The interval of the figure times {@code factor}, which is not negative. */
    public Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }

    public String text(int decimals) {
        String number = "%." + decimals + "f";
        return String.format(Locale.ROOT, number + "–" + number, low, high);
    }
}
