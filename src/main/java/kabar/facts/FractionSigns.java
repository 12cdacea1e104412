package kabar.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Fractions that are one sign, which is no token: ½ million, 1¾. */
final class FractionSigns {
    static final String ALL = "\u00BD\u00BC\u00BE\u2153\u2154\u215B";

    private static final int[] ABOVE = {1, 1, 3, 1, 2, 1};
    private static final int[] BELOW = {2, 4, 4, 3, 3, 8};

    private FractionSigns() {}

    /** The fraction directly behind a token or one space further, which must not be of the next figure; null when there is none. */
    static @Nullable BigDecimal after(LexedText text, int at) {
        int start = text.end(at);
        int end = text.gapEnd(at);
        if (start < end && text.text.charAt(start) == ' ') start++;
        return start < end ? of(text.text.charAt(start)) : null;
    }

    /** The fraction before a token with at most one space between them; null when there is none or a figure stands before it. */
    static @Nullable BigDecimal before(LexedText text, int at) {
        int sign = text.start(at) - 1;
        if (sign > 0 && text.text.charAt(sign) == ' ') sign--;
        if (sign < 0) return null;
        BigDecimal value = of(text.text.charAt(sign));
        if (value == null) return null;
        int before = sign > 0 && text.text.charAt(sign - 1) == ' ' ? sign - 2 : sign - 1;
        return before >= 0 && Character.digit(text.text.charAt(before), 10) >= 0 ? null : value;
    }

    /** Where the gap behind a token begins without such a sign. */
    static int gapStart(LexedText text, int at) {
        int start = text.end(at);
        int end = text.gapEnd(at);
        int sign = start < end && text.text.charAt(start) == ' ' ? start + 1 : start;
        return sign < end && ALL.indexOf(text.text.charAt(sign)) >= 0 ? sign + 1 : start;
    }

    private static @Nullable BigDecimal of(char sign) {
        if (sign < '\u00BC') return null;
        int at = ALL.indexOf(sign);
        if (at < 0) return null;
        return BigDecimal.valueOf(ABOVE[at]).divide(BigDecimal.valueOf(BELOW[at]), MathContext.DECIMAL32);
    }
}
