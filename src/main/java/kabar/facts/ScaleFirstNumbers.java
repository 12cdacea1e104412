package kabar.facts;

import org.jspecify.annotations.Nullable;

/** Numbers of languages that say the scale first: Swahili "milioni tano", "elfu mbili mia tatu na hamsini". */
final class ScaleFirstNumbers {
    private final LexedText text;

    ScaleFirstNumbers(LexedText text) {
        this.text = text;
    }

    /** The number whose first token is a scale; null when there is none. */
    @Nullable
    Amount at(int first) {
        Amount sum = scaled(first, Long.MAX_VALUE);
        if (sum == null) return null;
        long below = scaleOf(first);
        while (true) {
            int next = sum.last() + 1;
            if (!text.close(sum.last())) return sum;
            Term join = text.find(next, FactRole.JOIN);
            if (join != null) next += join.tokens();
            if (next >= text.size()) return sum;
            Amount more = scaled(next, below);
            if (more != null) below = scaleOf(next);
            else if (join != null) more = simple(next, below);
            if (more == null || more.value().signum() == 0) return sum;
            sum = new Amount(sum.value().add(more.value()), more.last(), more.end(), false);
        }
    }

    private long scaleOf(int at) {
        Term scale = text.find(at, FactRole.SCALE);
        return scale == null ? 1 : scale.number();
    }

    private @Nullable Amount scaled(int at, long below) {
        Term scale = text.find(at, FactRole.SCALE);
        if (scale == null || scale.number() >= below) return null;
        int next = at + scale.tokens();
        if (next >= text.size() || !text.close(next - 1)) return null;
        Term inner = text.find(next, FactRole.SCALE);
        Amount times =
                inner != null && inner.number() < scale.number() ? scaled(next, scale.number()) : simple(next, 1000);
        return times == null ? null : times.times(scale, times.last(), times.end());
    }

    private @Nullable Amount simple(int at, long below) {
        if (text.figure(at)) {
            Figure figure = Figure.at(text.text, text.start(at), text.end(at));
            if (figure == null || figure.end() != text.end(at)) return null;
            return new Amount(figure.value(), at, figure.end(), false);
        }
        Term number = text.find(at, FactRole.NUMBER);
        if (number == null || number.number() >= below) return null;
        int last = at + number.tokens() - 1;
        long value = number.number();
        Term join = value % 10 == 0 && text.close(last) ? text.find(last + 1, FactRole.JOIN) : null;
        if (join != null) {
            Term unit = text.find(last + 1 + join.tokens(), FactRole.NUMBER);
            if (unit != null && unit.number() > 0 && unit.number() < 10 && value >= 10) {
                value += unit.number();
                last += join.tokens() + unit.tokens();
            }
        }
        return Amount.of(value, last, text.end(last));
    }
}
