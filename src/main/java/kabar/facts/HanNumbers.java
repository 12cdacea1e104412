package kabar.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in Han signs, also mixed with figures: 十五亿, 3万5000, 二〇二四. A sign alone is mostly part of a word (统一, 三井), so
 * it counts only before a unit or a counter, and 一, which is also an article, before few of them.
 */
final class HanNumbers {
    private static final String COUNTERS_OF_ONE = "人名死元円";
    /** "Some" before a scale: 40多万, 数百. */
    private static final String SOME = "\u591A\u4F59\u9918\u51E0\u5E7E\u6570\u6578";

    private static final String WIDE_POINT = "\uFF0E";
    /** A longer row of signs is no number: reading it from each of its signs takes time by the square of its length. */
    private static final int MOST_SIGNS = 60;

    private final LexedText text;
    private int countedAt = -1;
    /** What was read last: the same number is asked for as a date, a time and an amount. */
    private @Nullable Amount counted;

    HanNumbers(LexedText text) {
        this.text = text;
    }

    /** The number that begins at a token, which may be a figure; null when there is none. */
    @Nullable
    Amount at(int first) {
        Amount amount = counted(first);
        return amount == null || (!text.figure(first) && lonely(first, amount.last(), amount.value())) ? null : amount;
    }

    /** The same where what follows is known to be counted. */
    @Nullable
    Amount counted(int first) {
        if (first == countedAt) return counted;
        countedAt = first;
        boolean numeral = text.figure(first)
                || text.find(first, FactRole.NUMBER) != null
                || text.find(first, FactRole.SCALE) != null;
        counted = numeral ? read(first) : null;
        return counted;
    }

    private @Nullable Amount read(int first) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal digit = BigDecimal.ZERO;
        boolean pending = false;
        boolean scaled = false;
        var digits = new StringBuilder();
        int at = first;
        for (; at < text.size() && (at == first || text.gapIs(at - 1, "")); at++) {
            if (at - first == MOST_SIGNS) return null;
            if (text.figure(at)) {
                Figure figure = Figure.at(text.text, text.start(at), text.end(at));
                if (figure == null || figure.end() != text.end(at) || pending) break;
                digit = figure.value();
                if (text.gapIs(at, WIDE_POINT) && text.figure(at + 1)) digit = decimal(digit, ++at);
                pending = true;
                digits.append('#');
                continue;
            }
            Term part = text.find(at, FactRole.NUMBER);
            if (part != null && part.tokens() == 1 && part.number() < 10) {
                if (pending && digits.length() > 0 && digits.charAt(digits.length() - 1) == '#') break;
                digits.append((char) ('0' + part.number()));
                digit = BigDecimal.valueOf(part.number());
                pending = true;
                continue;
            }
            Term scale = text.find(at, FactRole.SCALE);
            if (scale == null || scale.tokens() != 1 || text.find(at, FactRole.UNIT) != null) break;
            if (!scaled && digits.length() > 1) return null;
            scaled = true;
            digits.setLength(0);
            BigDecimal by = BigDecimal.valueOf(scale.number());
            if (scale.number() < 10000) {
                section = section.add((pending ? digit : BigDecimal.ONE).multiply(by));
            } else {
                section = section.add(digit);
                if (section.signum() == 0 && total.signum() > 0) total = total.multiply(by);
                else total = total.add((section.signum() == 0 ? BigDecimal.ONE : section).multiply(by));
                section = BigDecimal.ZERO;
            }
            digit = BigDecimal.ZERO;
            pending = false;
        }
        if (at == first) return null;
        int last = at - 1;
        if (!scaled && digits.length() > 1)
            return digits.length() == 2
                    ? null
                    : new Amount(new BigDecimal(digits.toString()), last, text.end(last), false);
        BigDecimal value = total.add(section).add(digit);
        return new Amount(value, last, text.end(last), false);
    }

    /** The decimals of a figure with a full-width point, which parts tokens. */
    private BigDecimal decimal(BigDecimal whole, int at) {
        int digits = Figure.digitsAt(text.text, text.start(at), text.end(at));
        Figure decimals = Figure.at(text.text, text.start(at), text.start(at) + digits);
        return decimals == null ? whole : whole.add(decimals.value().movePointLeft(digits));
    }

    private boolean lonely(int first, int last, BigDecimal value) {
        if (last - first > 1
                && value.scale() == 0
                && text.find(last, FactRole.SCALE) == null
                && text.find(first, FactRole.SCALE) == null) return false;
        if (first > 0 && text.gapIs(first - 1, "") && SOME.indexOf(text.text.charAt(text.start(first) - 1)) >= 0)
            return true;
        boolean startsWithScale = text.find(first, FactRole.NUMBER) == null;
        boolean ten =
                startsWithScale && value.compareTo(BigDecimal.TEN) > 0 && value.compareTo(BigDecimal.valueOf(20)) < 0;
        if (last > first && (!startsWithScale || ten)) return false;
        if (AmountSigns.follows(text, last)) return false;
        int next = last + 1;
        if (next >= text.size() || !text.close(last)) return true;
        if (text.find(next, FactRole.UNIT) != null || text.find(next, FactRole.MONEY) != null) return false;
        if (value.compareTo(BigDecimal.ONE) == 0)
            return COUNTERS_OF_ONE.indexOf(text.text.charAt(text.start(next))) < 0;
        return text.find(next, FactRole.COUNTED) == null;
    }
}
