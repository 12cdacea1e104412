package kabar.facts;

import java.time.LocalDate;
import kabar.facts.Conventions.DateOrder;
import kabar.facts.Conventions.Trait;
import org.jspecify.annotations.Nullable;

/** Dates with the name of the month, or its sign in Han script: March 4, 30 de julho de 2024, 六月十日. */
final class WrittenDates {
    private static final int MONTHS = FactRole.bits(FactRole.MONTH, FactRole.OF);

    private final LexedText text;
    private final AmountReader amounts;

    WrittenDates(LexedText text, AmountReader amounts) {
        this.text = text;
        this.amounts = amounts;
    }

    /** The date that begins at a token; null when there is none. */
    @Nullable
    Fact at(int first) {
        if (text.conventions.has(Trait.HAN)) return han(first);
        Term month = text.find(first, FactRole.MONTH);
        if (month != null) return monthFirst(month, first);
        if (!text.figure(first)
                && text.find(first, FactRole.NUMBER) == null
                && text.find(first, FactRole.ORDINAL) == null) return null;
        if (text.figure(first) && !text.mayBe(first + 1, MONTHS)) return null;
        Amount day = day(first);
        return day == null ? null : dayFirst(day, first);
    }

    private @Nullable Fact monthFirst(Term month, int first) {
        int last = first + month.tokens() - 1;
        Amount year = year(last);
        if (year != null) return month(first, year, month);
        if ((text.conventions.order() == DateOrder.DAY_MONTH && !text.conventions.has(Trait.MONTH_FIRST))
                || last + 1 >= text.size()
                || !near(last, false)) return null;
        Amount day = day(last + 1);
        if (day == null || (day.last() == last + 1 && !text.figure(day.last()) && !day.ordinal())) return null;
        return full(first, year(day.last()), month, day, day.last());
    }

    private @Nullable Fact dayFirst(Amount day, int first) {
        int next = day.last() + 1;
        if (next >= text.size() || !near(day.last(), true)) return null;
        Term of = text.find(next, FactRole.OF);
        if (of != null) next += of.tokens();
        Term month = next < text.size() ? text.find(next, FactRole.MONTH) : null;
        if (month == null) return null;
        int last = next + month.tokens() - 1;
        return full(first, year(last), month, day, last);
    }

    private static Fact month(int first, Amount year, Term month) {
        String value = Days.month(year.value().intValue(), (int) month.number());
        return new Fact(Fact.Kind.DATE, value, "", first, year.last());
    }

    private @Nullable Fact full(int first, @Nullable Amount year, Term month, Amount day, int last) {
        int number = (int) month.number();
        int ofMonth = day.value().intValue();
        LocalDate date = year == null
                ? Days.nearest(text.published, number, ofMonth)
                : Days.of(year.value().intValue(), number, ofMonth);
        if (date == null) return null;
        return new Fact(Fact.Kind.DATE, date.toString(), "", first, year == null ? last : year.last());
    }

    /** A day of a month: a figure, an ordinal or a number word from 1 to 31. */
    private @Nullable Amount day(int at) {
        if (text.figure(at) && text.end(at) - text.start(at) > 5) return null;
        Amount day = amounts.plain(at);
        return day == null || day.within(1, 31) < 0 || day.end() != text.end(day.last()) ? null : day;
    }

    /** The year that follows a token, after at most a comma and a word; null when there is none. */
    private @Nullable Amount year(int last) {
        int at = last + 1;
        if (at >= text.size() || !near(last, true)) return null;
        Term of = text.find(at, FactRole.OF);
        if (of != null) {
            at += of.tokens();
            if (at >= text.size() || !text.close(at - 1)) return null;
        }
        if (!text.figure(at) || text.end(at) - text.start(at) != 4) return null;
        Figure figure = Figure.at(text.text, text.start(at), text.end(at));
        if (figure == null || figure.end() != text.end(at) || figure.small() < 1000 || figure.small() > 2199)
            return null;
        return new Amount(figure.value(), at, figure.end(), false);
    }

    /** Whether parts of a date can stand on both sides of a gap: "4. März", "March 4, 2024". */
    private boolean near(int at, boolean comma) {
        if (text.close(at)) return true;
        int length = text.gapEnd(at) - text.end(at);
        if (length == 0 || length > 2) return false;
        char sign = text.text.charAt(text.end(at));
        if (length == 2 && " \u00a0\u202f".indexOf(text.text.charAt(text.end(at) + 1)) < 0) return false;
        return sign == '.' || (comma && (sign == ',' || sign == '\u060C'));
    }

    private @Nullable Fact han(int first) {
        int at = first;
        Amount year = part(at, "\u5E74", 1000, 2199);
        if (year != null) at = year.last() + 2;
        Amount month = part(at, "\u6708", 1, 12);
        if (month == null) return year == null ? dayOnly(first) : null;
        Amount day = part(month.last() + 2, "\u65E5\u53F7\u865F", 1, 31);
        if (day == null) {
            if (year == null) return null;
            String value = Days.month(year.value().intValue(), month.value().intValue());
            return new Fact(Fact.Kind.DATE, value, "", first, month.last() + 1);
        }
        int number = month.value().intValue();
        int ofMonth = day.value().intValue();
        LocalDate date = year == null
                ? Days.nearest(text.published, number, ofMonth)
                : Days.of(year.value().intValue(), number, ofMonth);
        return date == null ? null : new Fact(Fact.Kind.DATE, date.toString(), "", first, day.last() + 1);
    }

    /** 4日 is the nearest fourth, 4日间 a time of four days. */
    private @Nullable Fact dayOnly(int first) {
        Amount day = part(first, "\u65E5", 1, 31);
        if (day == null) return null;
        int next = text.end(day.last() + 1);
        if (next < text.text.length()
                && "\u95F4\u9593\u5185\u5167\u76EE\u8FDE\u9023".indexOf(text.text.charAt(next)) >= 0) return null;
        LocalDate date = Days.nearest(text.published, day.value().intValue());
        return date == null ? null : new Fact(Fact.Kind.DATE, date.toString(), "", first, day.last() + 1);
    }

    private @Nullable Amount part(int at, String signs, int least, int most) {
        if (at >= text.size() || (!text.figure(at) && text.roles(at) == 0)) return null;
        Amount number = amounts.han(at);
        if (number == null || number.within(least, most) < 0) return null;
        int next = number.last() + 1;
        return next < text.size() && signs.indexOf(text.text.charAt(text.start(next))) >= 0 ? number : null;
    }
}
