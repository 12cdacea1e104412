package kabar.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers and ordinals with their units and money. */
final class AmountReader {
    /** How many letters may stand before the digits of one token: Rp2, KSh5. */
    private static final int LONGEST_PREFIX = 4;

    /** From here on a language may say "of" before the money: mil millones de pesos. */
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final int MEASURES = FactRole.bits(FactRole.SCALE, FactRole.UNIT, FactRole.MONEY);

    private final LexedText text;
    private final FigureNumbers figures;
    private final WordNumbers words;
    private final HanNumbers han;
    private final HanFractions hanFractions;
    private final HangulNumbers hangul;

    AmountReader(LexedText text) {
        this.text = text;
        this.figures = new FigureNumbers(text);
        this.words = new WordNumbers(text);
        this.han = new HanNumbers(text);
        this.hanFractions = new HanFractions(text, han);
        this.hangul = new HangulNumbers(text);
    }

    /** The fact that begins at a token; null when there is none. */
    @Nullable
    Fact at(int first) {
        Term prefix = text.find(first, FactRole.PREFIX);
        if (prefix != null) {
            int at = first + prefix.tokens();
            Amount amount = following(at);
            if (amount != null) return new Fact(Fact.Kind.NUMBER, amount.plain(), prefix.value(), first, amount.last());
        }
        Term before = text.find(first, FactRole.BEFORE);
        if (before != null
                && !(text.conventions.has(Conventions.Trait.SCALE_FIRST) && text.figure(first + before.tokens()))) {
            int at = first + before.tokens();
            Amount amount = following(at);
            if (amount != null && amount.value().scale() <= 0) return ordinal(amount, first);
        }
        if (text.conventions.has(Conventions.Trait.HAN)) {
            Fact fraction = hanFractions.at(first);
            if (fraction != null) return fraction;
        }
        if (!text.figure(first) && text.mayBe(first, MEASURES)) {
            BigDecimal part = FractionSigns.before(text, first);
            if (part != null) return part(part, first);
        }
        if (!text.figure(first) && text.lettersBefore(first, LONGEST_PREFIX) > 0) return prefixed(first);
        String sign = AmountSigns.before(text, first);
        Term word = sign == null ? moneyBefore(first) : null;
        String money = word != null ? word.value() : sign;
        Amount amount = number(first, money != null && !money.equals("%"));
        if (amount == null) return null;
        int start = word != null ? first - 1 : sign != null ? AmountSigns.firstOf(text, first) : first;
        return amount.ordinal() ? ordinal(amount, first) : measured(amount, start, money);
    }

    /** ½ million, ½ km: the sign is no token, so the fact has what it counts alone. */
    private Fact part(BigDecimal part, int first) {
        Term scale = text.find(first, FactRole.SCALE);
        if (scale != null) {
            int last = first + scale.tokens() - 1;
            return measured(
                    new Amount(part, last, text.end(last), false).times(scale, last, text.end(last)), first, null);
        }
        Term unit = text.find(first, FactRole.UNIT);
        if (unit == null) unit = text.find(first, FactRole.MONEY);
        if (unit == null) return new Fact(Fact.Kind.NUMBER, Amount.plain(part), "", first, first);
        Quantity quantity = Quantity.of(part, unit.value());
        int last = first + unit.tokens() - 1;
        return new Fact(Fact.Kind.NUMBER, Amount.plain(quantity.value()), quantity.unit(), first, last);
    }

    /** The number behind a word that says what it is. */
    private @Nullable Amount following(int at) {
        if (at >= text.size() || !text.close(at - 1)) return null;
        Amount signs = text.conventions.has(Conventions.Trait.HAN) ? han.counted(at) : null;
        return signs != null ? signs : number(at, false);
    }

    /** A number or ordinal of one figure or phrase, without a scale, as days are said. */
    @Nullable
    Amount plain(int at) {
        if (!text.figure(at)) return number(at, false);
        Figure figure = Figure.at(text.text, text.start(at), text.end(at));
        if (figure == null || !figure.whole()) return null;
        boolean suffix = figure.end() < text.end(at);
        if (suffix && text.word(figure.end(), text.end(at), FactRole.AFTER) == null) return null;
        return new Amount(figure.value(), at, text.end(at), suffix);
    }

    /** A number in Han signs or figures. */
    @Nullable
    Amount han(int at) {
        return han.counted(at);
    }

    /** The number, without unit, that begins at a token; null when there is none. */
    @Nullable
    Amount number(int at, boolean money) {
        if (text.conventions.has(Conventions.Trait.HAN)) {
            Amount amount = han.at(at);
            if (amount != null && (!text.figure(at) || amount.last() > at)) return amount;
        }
        Amount korean = hangul.at(at);
        if (korean != null) return korean;
        if (text.figure(at)) {
            Amount amount = figures.at(at, text.start(at), money);
            return amount == null ? null : more(amount);
        }
        Amount number = text.conventions.has(Conventions.Trait.HAN)
                ? null
                : text.clitic(at) && text.find(at, FactRole.NUMBER) == null
                        ? words.at(at, text.start(at) + 1)
                        : words.at(at);
        if (number != null) number = more(number);
        Amount fraction = fraction(at);
        if (fraction != null && (number == null || number.last() < fraction.last()))
            number = figures.scaled(fraction, money);
        return ordinal(at, number);
    }

    /** The ordinal at a token or behind the tens of a number, if it reaches further than the number does. */
    private @Nullable Amount ordinal(int at, @Nullable Amount number) {
        Term ordinal = text.find(at, FactRole.ORDINAL);
        if (ordinal != null && (number == null || at + ordinal.tokens() - 1 > number.last())) {
            if ((ordinal.flag() == '_' || ordinal.flag() == '?') && text.capital(at)) return number;
            int last = at + ordinal.tokens() - 1;
            return new Amount(BigDecimal.valueOf(ordinal.number()), last, text.end(last), true);
        }
        if (number == null || !text.close(number.last())) return number;
        Term unit = text.find(number.last() + 1, FactRole.ORDINAL);
        int tens = number.within(20, 9999);
        if (unit == null || tens < 0 || tens % 10 != 0 || unit.number() > 9) return number;
        int last = number.last() + unit.tokens();
        return new Amount(BigDecimal.valueOf(tens + unit.number()), last, text.end(last), true);
    }

    private @Nullable Amount fraction(int at) {
        Term term = text.find(at, FactRole.FRACTION);
        BigDecimal value = term == null ? null : Amount.fraction(term.value());
        if (term == null || value == null) return null;
        int last = at + term.tokens() - 1;
        return new Amount(value, last, text.end(last), false);
    }

    /** A half that follows: two and a half, with the scale behind it. */
    private Amount more(Amount amount) {
        if (amount.ordinal() || amount.end() != text.end(amount.last()) || !text.close(amount.last())) return amount;
        Term half = text.find(amount.last() + 1, FactRole.MORE);
        BigDecimal part = half == null ? null : Amount.fraction(half.value());
        if (half == null || part == null) return amount;
        BigDecimal value = amount.value();
        BigDecimal step = BigDecimal.ONE;
        for (BigDecimal each = BigDecimal.valueOf(1000);
                value.remainder(each).signum() == 0 && value.signum() > 0;
                each = each.scaleByPowerOfTen(3)) step = each;
        int last = amount.last() + half.tokens();
        return figures.scaled(new Amount(value.add(part.multiply(step)), last, text.end(last), false), false);
    }

    /** A sign or abbreviation of money that is the token before: Rp 2, USD 5. */
    private @Nullable Term moneyBefore(int at) {
        if (at == 0 || !text.close(at - 1)) return null;
        Term word = text.find(at - 1, FactRole.MONEY);
        if (word == null || word.tokens() != 1) return null;
        boolean sign =
                word.flag() == '=' || (text.capital(at - 1) && text.end(at - 1) - text.start(at - 1) <= LONGEST_PREFIX);
        return sign || text.conventions.has(Conventions.Trait.SCALE_FIRST) ? word : null;
    }

    /** Letters and digits in one token: Rp2, M5.1. */
    private @Nullable Fact prefixed(int at) {
        int digits = text.start(at) + text.lettersBefore(at, LONGEST_PREFIX);
        Term money = text.word(text.start(at), digits, FactRole.MONEY);
        if (money == null) return magnitude(at, digits);
        Amount amount = figures.at(at, digits, true);
        return amount == null ? null : measured(amount, at, money.value());
    }

    /** M5.1 */
    private @Nullable Fact magnitude(int at, int digits) {
        if (text.cliticFigure(at)) {
            Amount amount = figures.at(at, digits, false);
            return amount == null ? null : measured(amount, at, null);
        }
        if (digits != text.start(at) + 1 || text.text.charAt(digits - 1) != 'M') return null;
        Figure figure = Figure.at(text.text, digits, text.end(at));
        if (figure == null || figure.whole() || figure.end() != text.end(at)) return null;
        return measured(new Amount(figure.value(), at, figure.end(), false), at, null);
    }

    private static Fact ordinal(Amount amount, int first) {
        return new Fact(Fact.Kind.ORDINAL, "#" + amount.plain(), "", first, amount.last());
    }

    /** The square or cube of a unit whose sign is no part of the token: km². */
    private String squared(String unit, int last) {
        int end = text.end(last);
        char power = end < text.text.length() ? text.text.charAt(end) : ' ';
        return power == '\u00B2' ? unit + '2' : power == '\u00B3' ? unit + '3' : unit;
    }

    /** Whether a sign of money belongs to the figure behind it: "Rp 16.800-Rp 17.500". */
    private boolean ofNext(int last, Term term) {
        int end = last + term.tokens();
        return term.role() == FactRole.MONEY
                && text.close(end)
                && text.figure(end + 1)
                && (term.flag() == '=' || text.capital(end));
    }

    private @Nullable Term attached(Amount amount, FactRole role) {
        int end = text.end(amount.last());
        return text.conventions.has(Conventions.Trait.HANGUL)
                ? text.wordPrefix(amount.end(), end, role)
                : text.word(amount.end(), end, role);
    }

    private Fact measured(Amount amount, int first, @Nullable String before) {
        int last = amount.last();
        String unit = null;
        if (amount.end() < text.end(last)) {
            Term term = attached(amount, FactRole.UNIT);
            if (term == null) term = attached(amount, FactRole.MONEY);
            if (term != null) unit = term.value();
        } else {
            unit = AmountSigns.after(text, last);
            if (unit == null && text.close(last)) {
                Term term = text.find(last + 1, FactRole.UNIT);
                if (term != null && term.flag() == '?' && !text.distance(first, last + term.tokens())) term = null;
                Term money = text.find(last + 1, FactRole.MONEY);
                if (term == null || (money != null && money.tokens() >= term.tokens())) term = money;
                if (term == null && amount.value().compareTo(MILLION) >= 0) {
                    Term of = text.find(last + 1, FactRole.OF);
                    term = of == null ? null : text.find(last + 1 + of.tokens(), FactRole.MONEY);
                    if (of != null && term == null) unit = AmountSigns.after(text, last + of.tokens());
                    if (of != null && (term != null || unit != null)) last += of.tokens();
                }
                if (term != null && (before == null || before.equals(term.value())) && !ofNext(last, term)) {
                    unit = term.value();
                    last += term.tokens();
                }
            }
        }
        if (unit == null && before == null) return new Fact(Fact.Kind.NUMBER, amount.plain(), "", first, last);
        if (unit != null) unit = squared(unit, last);
        Quantity quantity = Quantity.of(amount.value(), before != null ? before : unit != null ? unit : "");
        return new Fact(Fact.Kind.NUMBER, Amount.plain(quantity.value()), quantity.unit(), first, last);
    }
}
