package kabar.facts;

import java.math.BigDecimal;
import kabar.facts.Conventions.Trait;
import org.jspecify.annotations.Nullable;

/** Korean numbers, in which figures, numerals and the counter are one token: 5만명, 1조 2000억원, 삼십오만 명. */
final class HangulNumbers {
    private static final String DIGITS = "\uC77C\uC774\uC0BC\uC0AC\uC624\uC721\uCE60\uD314\uAD6C";
    private static final String SCALES = "\uC2ED\uBC31\uCC9C\uB9CC\uC5B5\uC870";
    private static final long[] VALUES = {10, 100, 1000, 10_000, 100_000_000, 1_000_000_000_000L};
    private static final long MYRIAD = 10_000;

    private final LexedText text;
    private long total;
    private long lowest;
    private int end;
    private int numerals;

    HangulNumbers(LexedText text) {
        this.text = text;
    }

    /** Whether a number may begin with a sign. */
    static boolean opens(char sign) {
        return DIGITS.indexOf(sign) >= 0 || SCALES.indexOf(sign) >= 0;
    }

    /** The number that begins at a token; null when there is none, or when figures alone say it. */
    @Nullable
    Amount at(int first) {
        if (!text.conventions.has(Trait.HANGUL)) return null;
        int last = first;
        long sum = 0;
        long below = Long.MAX_VALUE;
        while (last < text.size() && (last == first || text.close(last - 1)) && token(last) && total < below) {
            if (last > first && !text.figure(last)) break;
            sum += total;
            below = lowest;
            last++;
            if (end < text.end(last - 1) || below < MYRIAD) break;
        }
        if (last-- == first) return null;
        token(last);
        boolean figures = text.figure(first);
        if (figures && last == first && numerals == 0 && end == text.end(first)) return null;
        if (!figures && (numerals < 2 || !counted(last))) return null;
        boolean ordinal = text.wordPrefix(end, text.end(last), FactRole.AFTER) != null;
        return new Amount(BigDecimal.valueOf(sum), last, ordinal ? text.end(last) : end, ordinal);
    }

    /** Reads the numerals that open a token, as far as they go. */
    private boolean token(int at) {
        total = 0;
        lowest = Long.MAX_VALUE;
        numerals = 0;
        end = text.start(at);
        long section = 0;
        long digit = -1;
        if (text.figure(at)) {
            Figure figure = Figure.at(text.text, end, text.end(at));
            if (figure == null || figure.value().precision() > 15) return false;
            if (!figure.whole()) return decimal(figure, at);
            digit = figure.value().longValue();
            end = figure.end();
        }
        for (; end < text.end(at); end++) {
            char sign = text.text.charAt(end);
            int scale = SCALES.indexOf(sign);
            if (scale >= 0) {
                long by = VALUES[scale];
                if (by < MYRIAD) section += Math.max(digit, 1) * by;
                else {
                    total += Math.max(section + Math.max(digit, 0), 1) * by;
                    section = 0;
                }
                lowest = by;
                digit = -1;
            } else if (DIGITS.indexOf(sign) >= 0 && digit < 0 && (numerals > 0 || !text.figure(at))) {
                digit = DIGITS.indexOf(sign) + 1L;
            } else if (Character.digit(sign, 10) >= 0 && digit < 0) {
                int digits = Figure.digitsAt(text.text, end, text.end(at));
                if (digits > 8) return false;
                digit = 0;
                for (int i = 0; i < digits; i++) digit = digit * 10 + Character.digit(text.text.charAt(end + i), 10);
                end += digits - 1;
            } else break;
            numerals++;
        }
        total += section + Math.max(digit, 0);
        return end > text.start(at);
    }

    /** 2.5만 */
    private boolean decimal(Figure figure, int at) {
        end = figure.end();
        int scale = end < text.end(at) ? SCALES.indexOf(text.text.charAt(end)) : -1;
        if (scale < 0) return false;
        BigDecimal value = figure.value().multiply(BigDecimal.valueOf(VALUES[scale]));
        if (value.stripTrailingZeros().scale() > 0) return false;
        total = value.longValue();
        lowest = VALUES[scale];
        numerals = 1;
        end++;
        return true;
    }

    private boolean counted(int last) {
        if (end < text.end(last))
            return text.wordPrefix(end, text.end(last), FactRole.UNIT) != null
                    || text.wordPrefix(end, text.end(last), FactRole.MONEY) != null
                    || text.wordPrefix(end, text.end(last), FactRole.COUNTED) != null;
        if (AmountSigns.follows(text, last)) return true;
        if (!text.close(last)) return false;
        int next = last + 1;
        for (FactRole role : new FactRole[] {FactRole.UNIT, FactRole.MONEY, FactRole.COUNTED})
            if (text.wordPrefix(text.start(next), text.end(next), role) != null) return true;
        return false;
    }
}
