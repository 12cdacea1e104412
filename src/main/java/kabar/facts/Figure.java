package kabar.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits of any script.
 *
 * @param value what it says
 * @param end offset behind its last digit
 * @param digits how many digits stand before the decimal point
 * @param whole whether there is no decimal point
 */
record Figure(BigDecimal value, int end, int digits, boolean whole) {
    /** So many a long holds. */
    private static final int MOST_DIGITS = 18;

    /** A longer row of digits and separators is no number but a code: reading it takes time by the square of its length. */
    static final int LONGEST = 100;

    private static final char ARABIC_DECIMAL = '\u066B';
    private static final char ARABIC_THOUSANDS = '\u066C';

    /**
     * The figure at the beginning of {@code [start, end)}; null when there is none or its separators are those of a date or a
     * version. A separator followed by exactly three digits is read as one of thousands, whatever the language (the rule by which
     * near copies are compared), but for one after a single 0; pairs of digits before the last three are Indian thousands. One that
     * goes on after {@value #LONGEST} UTF-16 units is none.
     */
    static @Nullable Figure at(String text, int start, int tokenEnd) {
        int end = Math.min(tokenEnd, start + LONGEST);
        long unscaled = 0;
        int signs = 0;
        int at = start;
        int point = -1;
        while (at < end) {
            int sign = text.codePointAt(at);
            int digit = digit(sign);
            int next = at + Character.charCount(sign);
            if (digit >= 0) {
                if (++signs <= MOST_DIGITS) unscaled = unscaled * 10 + digit;
            } else if (separator(sign) && digitsAt(text, next, end) > 0) {
                if (!opensThousands(text, (char) sign, next, end) || (signs == 1 && unscaled == 0)) {
                    if (point >= 0) return null;
                    point = signs;
                } else if (point >= 0) return null;
            } else break;
            at = next;
        }
        if (at == start || (at >= end && end < tokenEnd)) return null;
        int scale = point < 0 ? 0 : signs - point;
        BigDecimal value = signs > MOST_DIGITS ? longer(text, start, at, scale) : BigDecimal.valueOf(unscaled, scale);
        return new Figure(value, at, point < 0 ? signs : point, point < 0);
    }

    private static BigDecimal longer(String text, int start, int end, int scale) {
        var form = new StringBuilder(end - start);
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            int digit = digit(text.codePointAt(at));
            if (digit >= 0) form.append((char) ('0' + digit));
        }
        return new BigDecimal(new BigInteger(form.toString()), scale);
    }

    /** The value of a digit of any script, else -1. */
    static int digit(int sign) {
        if (sign < 0x80) return sign >= '0' && sign <= '9' ? sign - '0' : -1;
        return Character.digit(sign, 10);
    }

    /**
     * The figure with its only separator read as the decimal sign, where it could be that: 8.868 as in "8.868 billion"; null
     * where it could not.
     */
    static @Nullable BigDecimal decimal(String text, int start, int end, char sign) {
        int digits = digitsAt(text, start, end);
        if (digits < 1 || digits > 3 || start + digits + 4 != end || text.charAt(start + digits) != sign) return null;
        var form = new StringBuilder(end - start);
        for (int at = start; at < end; at++)
            form.append(at == start + digits ? '.' : (char) ('0' + Character.digit(text.charAt(at), 10)));
        return new BigDecimal(form.toString());
    }

    /** The whole number, or -1 when it is none or too large for a date. */
    int small() {
        return whole && value.precision() <= 4 ? value.intValue() : -1;
    }

    private static boolean separator(int sign) {
        return sign == '.' || sign == ',' || sign == ARABIC_DECIMAL || sign == ARABIC_THOUSANDS;
    }

    private static boolean opensThousands(String text, char separator, int start, int end) {
        if (separator == ARABIC_DECIMAL) return false;
        int digits = digitsAt(text, start, end);
        if (digits == 3 || separator == ARABIC_THOUSANDS) return true;
        int after = start + digits;
        return digits == 2
                && after < end
                && text.charAt(after) == separator
                && opensThousands(text, separator, after + 1, end);
    }

    /** How many digits stand from an offset on; those of supplementary scripts count for none. */
    static int digitsAt(String text, int start, int end) {
        int at = start;
        while (at < end && digit(text.charAt(at)) >= 0) at++;
        return at - start;
    }
}
