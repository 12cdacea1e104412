package kabar.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that was read, before what it counts.
 *
 * @param value its value
 * @param last last token it covers
 * @param end offset behind what was read of that token
 * @param ordinal whether it is a place in an order
 */
record Amount(BigDecimal value, int last, int end, boolean ordinal) {
    static Amount of(long value, int last, int end) {
        return new Amount(BigDecimal.valueOf(value), last, end, false);
    }

    Amount times(Term scale, int newLast, int newEnd) {
        return new Amount(value.multiply(BigDecimal.valueOf(scale.number())), newLast, newEnd, ordinal);
    }

    /** The value as facts write it. */
    String plain() {
        return plain(value);
    }

    /** A value as facts write it. */
    static String plain(BigDecimal value) {
        // Whole numbers are most of them and need no rescaling.
        if (value.scale() == 0) return value.toString();
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** The value if it is whole and in a range, else -1. */
    int within(int least, int most) {
        if (value.scale() > 0 || value.precision() > 4) return -1;
        int number = value.intValue();
        return number >= least && number <= most ? number : -1;
    }

    /** {@code 1/2} as a number; null when it is no fraction. */
    static @Nullable BigDecimal fraction(String value) {
        int slash = value.indexOf('/');
        if (slash < 1) return null;
        int start = value.charAt(0) == '+' ? 1 : 0;
        var above = new BigDecimal(value.substring(start, slash));
        var below = new BigDecimal(value.substring(slash + 1));
        return above.divide(below, java.math.MathContext.DECIMAL32);
    }
}
