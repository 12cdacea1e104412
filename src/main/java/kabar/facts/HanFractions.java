package kabar.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Fractions of Han script, which say the divisor first, 三分之一 and 3分の1, and tenths, 三成 and 3割. */
final class HanFractions {
    private static final char DIVIDED = '\u5206';
    private static final String OF = "\u4E4B\u306E";
    private static final String TENTHS = "\u6210\u5272";

    private final LexedText text;
    private final HanNumbers numbers;

    HanFractions(LexedText text, HanNumbers numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /** The fact that begins at a token; null when there is none. */
    @Nullable
    Fact at(int first) {
        Amount divisor = numbers.counted(first);
        if (divisor == null) return null;
        int last = divisor.last();
        if (TENTHS.indexOf(sign(last + 1)) >= 0 && divisor.within(1, 10) > 0) {
            BigDecimal value = divisor.value().multiply(BigDecimal.TEN);
            return new Fact(Fact.Kind.NUMBER, plain(value), "%", first, last + 1);
        }
        if (sign(last + 1) != DIVIDED || OF.indexOf(sign(last + 2)) < 0) return null;
        Amount above = last + 3 < text.size() ? numbers.counted(last + 3) : null;
        if (above == null || divisor.value().signum() == 0) return null;
        BigDecimal value = above.value().divide(divisor.value(), MathContext.DECIMAL32);
        boolean percent = divisor.value().compareTo(BigDecimal.valueOf(100)) == 0;
        return percent
                ? new Fact(Fact.Kind.NUMBER, above.plain(), "%", first, above.last())
                : new Fact(Fact.Kind.NUMBER, plain(value), "", first, above.last());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private char sign(int at) {
        return at < text.size() && text.gapIs(at - 1, "") ? text.text.charAt(text.start(at)) : ' ';
    }
}
