package kabar.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers that begin with a figure: 1 200, 2.4m, 12th, 16 3/8, 2,4 juta. */
final class FigureNumbers {
    /** From here on an attached "m" is rather metres than millions. */
    private static final BigDecimal METRES = BigDecimal.valueOf(100);

    /** Before a scale from here on, "8.868 billion", a separator before three digits is a decimal sign. */
    private static final int NAMED = FactRole.bits(FactRole.MONTH, FactRole.AT, FactRole.PREFIX);

    private static final long MILLION = 1_000_000;

    /** What has more groups of three digits, or more digits after its scales, is no number that anybody wrote. */
    private static final int MOST_GROUPS = 20;

    private static final int MOST_DIGITS = 60;

    private final LexedText text;

    FigureNumbers(LexedText text) {
        this.text = text;
    }

    /**
     * The number whose figure begins at an offset of a token; null when it is none, but an id or a date.
     *
     * @param money whether a sign or word of money stands before it
     */
    @Nullable
    Amount at(int at, int offset, boolean money) {
        Figure figure = Figure.at(text.text, offset, text.end(at));
        if (figure == null) return null;
        if (figure.end() < text.end(at)) return suffixed(figure, at, money);
        Amount amount = new Amount(figure.value(), at, figure.end(), false);
        Amount grouped = grouped(figure, at);
        if (grouped == null && figure.whole() && millions(at)) {
            BigDecimal decimal = Figure.decimal(text.text, offset, figure.end(), text.conventions.decimal());
            if (decimal != null) return scaled(new Amount(decimal, at, figure.end(), false), money);
        }
        if (grouped != null) amount = grouped;
        else if (figure.whole()) amount = fraction(amount);
        BigDecimal part = figure.whole() ? FractionSigns.after(text, amount.last()) : null;
        if (part != null) amount = new Amount(amount.value().add(part), amount.last(), amount.end(), false);
        return scaled(amount, money);
    }

    private boolean millions(int at) {
        Term scale = text.close(at) ? text.find(at + 1, FactRole.SCALE) : null;
        return scale != null && scale.number() >= MILLION && scale.spelling().length() > 1;
    }

    /** The same number with the words of scale behind it. */
    Amount scaled(Amount amount, boolean money) {
        Amount scaled = amount;
        while (text.close(scaled.last())
                && scaled.end() == text.end(scaled.last())
                && scaled.value().precision() - scaled.value().scale() < MOST_DIGITS) {
            int next = scaled.last() + 1;
            Term scale = text.find(next, FactRole.SCALE);
            if (scale == null || scale.number() < 100) break;
            int last = next + scale.tokens() - 1;
            if (scale.spelling().length() == 1 && !money && !AmountSigns.follows(text, last)) break;
            scaled = scaled.times(scale, last, text.end(last));
        }
        return scaled;
    }

    private @Nullable Amount suffixed(Figure figure, int at, boolean money) {
        int end = text.end(at);
        if (figure.whole() && text.word(figure.end(), end, FactRole.AFTER) != null)
            return new Amount(figure.value(), at, end, true);
        Term scale = text.word(figure.end(), end, FactRole.SCALE);
        boolean unit = text.word(figure.end(), end, FactRole.UNIT) != null;
        if (scale != null && (money || !unit || figure.value().compareTo(METRES) < 0))
            return scaled(new Amount(figure.value(), at, end, false).times(scale, at, end), money);
        if (unit || text.word(figure.end(), end, FactRole.MONEY) != null)
            return new Amount(figure.value(), at, figure.end(), false);
        return null;
    }

    /**
     * Thousands parted by spaces: 1 200, 12 500 000,5. Where a language mostly writes them so, a plain space is enough; elsewhere it
     * parts two numbers behind another figure, the name of a month and a name (Boeing 737 800).
     */
    private @Nullable Amount grouped(Figure figure, int at) {
        if (!figure.whole() || figure.digits() > 3 || figure.end() - text.start(at) > 3) return null;
        if (!spaced(at)
                || text.text.charAt(text.start(at)) == '0'
                || figure.value().signum() == 0) return null;
        if (text.text.charAt(text.end(at)) == ' '
                && !text.conventions.has(Conventions.Trait.SPACED)
                && (otherBefore(at) || otherBehind(at))) return null;
        Amount sum = null;
        BigDecimal value = figure.value();
        int last = at;
        while (spaced(last)) {
            Figure next = Figure.at(text.text, text.start(last + 1), text.end(last + 1));
            if (next == null || next.end() != text.end(last + 1) || next.digits() != 3) break;
            if (Figure.digitsAt(text.text, text.start(last + 1), next.end()) != 3) break;
            if (last - at == MOST_GROUPS) return null;
            value = value.multiply(BigDecimal.valueOf(1000)).add(next.value());
            last++;
            sum = new Amount(value, last, next.end(), false);
            if (!next.whole()) break;
        }
        return sum;
    }

    private boolean otherBefore(int at) {
        if (at == 0) return false;
        char sign = text.text.charAt(text.start(at) - 1);
        if (sign == '+' || sign == '#') return true;
        if (!text.close(at - 1)) return false;
        if (text.figure(at - 1) || text.mayBe(at - 1, NAMED)) return true;
        return text.capital(at - 1) && !text.tokens.startsSentence(at - 1) && text.find(at - 1, FactRole.MONEY) == null;
    }

    /** Whether a further figure follows the groups (500 500 12), or nothing that two numbers of three digits could count. */
    private boolean otherBehind(int at) {
        int last = at;
        while (last - at < MOST_GROUPS && spaced(last) && text.end(last + 1) - text.start(last + 1) == 3) last++;
        if (last == at) return false;
        if (text.close(last)) return text.figure(last + 1);
        return text.end(at) - text.start(at) == 3
                && !text.text.startsWith("000", text.start(last))
                && !AmountSigns.follows(text, last);
    }

    private boolean spaced(int at) {
        if (!text.figure(at + 1) || text.start(at + 1) != text.end(at) + 1) return false;
        char gap = text.text.charAt(text.end(at));
        return gap == ' ' || gap == '\u00a0' || gap == '\u202f' || gap == '\u2009';
    }

    /** 16 3/8 and 1/2, where both parts are small and the first is the smaller. */
    private Amount fraction(Amount amount) {
        int at = amount.last();
        int below = partAfterSlash(at);
        int above = amount.within(1, 99);
        if (below > above && above > 0) return new Amount(part(above, below), at + 1, text.end(at + 1), false);
        if ((!text.gapIs(at, " ") && !text.gapIs(at, "-")) || !text.figure(at + 1)) return amount;
        Figure next = Figure.at(text.text, text.start(at + 1), text.end(at + 1));
        int divisor = partAfterSlash(at + 1);
        if (next == null || next.small() < 1 || divisor <= next.small()) return amount;
        return new Amount(amount.value().add(part(next.small(), divisor)), at + 2, text.end(at + 2), false);
    }

    private static BigDecimal part(int above, int below) {
        return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), java.math.MathContext.DECIMAL32);
    }

    /** What a fraction is divided by: a small figure directly behind a slash; -1 when there is none. */
    private int partAfterSlash(int at) {
        if (!text.gapIs(at, "/") || !text.figure(at + 1) || text.gapIs(at + 1, "/")) return -1;
        Figure figure = Figure.at(text.text, text.start(at + 1), text.end(at + 1));
        if (figure == null || figure.end() != text.end(at + 1)) return -1;
        int below = figure.small();
        return (below >= 2 && below <= 10) || below == 16 || below == 32 ? below : -1;
    }
}
