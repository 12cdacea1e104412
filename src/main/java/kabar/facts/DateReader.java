package kabar.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates with their weekdays, weekdays alone, and days such as yesterday. */
final class DateReader {
    /** Length of 2024-03-04. */
    private static final int FULL_DATE = 10;

    private final LexedText text;
    private final WrittenDates written;
    private final FigureDates figures;
    private final HangulDates hangul;

    DateReader(LexedText text, AmountReader amounts) {
        this.text = text;
        this.written = new WrittenDates(text, amounts);
        this.figures = new FigureDates(text);
        this.hangul = new HangulDates(text);
    }

    /** The fact that begins at a token; null when there is none. */
    @Nullable
    Fact at(int first) {
        Term weekday = text.find(first, FactRole.WEEKDAY);
        Term brief = weekday == null ? text.find(first, FactRole.WEEKDAYSHORT) : null;
        Term name = weekday == null ? brief : weekday;
        if (name != null) {
            Fact dated = afterWeekday(first, first + name.tokens());
            if (dated != null) return dated;
        }
        if (weekday != null) {
            LocalDate day = Days.lastWeekday(text.published, (int) weekday.number());
            return new Fact(Fact.Kind.DAY, day.toString(), "", first, first + weekday.tokens() - 1);
        }
        Fact date = date(first, false);
        if (date != null) return withWeekday(date);
        Term day = text.find(first, FactRole.DAY);
        if (day == null || (day.flag() == '_' && text.capital(first))) return null;
        String value = text.published.plusDays(day.number()).toString();
        return new Fact(Fact.Kind.DAY, value, "", first, first + day.tokens() - 1);
    }

    private @Nullable Fact date(int first, boolean afterWeekday) {
        Fact date = text.conventions.has(Conventions.Trait.HANGUL) && text.figure(first)
                ? hangul.at(first)
                : written.at(first);
        return date != null || !text.figure(first) ? date : figures.at(first, afterWeekday);
    }

    private @Nullable Fact afterWeekday(int first, int next) {
        int at = next;
        if (at >= text.size() || !opensDate(at - 1)) return null;
        Term lead = text.find(at, FactRole.LEAD);
        if (lead != null) {
            at += lead.tokens();
            if (at >= text.size() || !text.close(at - 1)) return null;
        }
        Fact date = date(at, true);
        return date == null ? null : new Fact(Fact.Kind.DATE, date.value(), "", first, date.last());
    }

    /** Whether only a space, comma, point or bracket parts a weekday from the token after it. */
    private boolean opensDate(int at) {
        if (text.gapIs(at, "")) return false;
        for (int i = text.end(at); i < text.gapEnd(at); i++)
            if (" ,.(\u00a0\u202f\uFF08\u060C".indexOf(text.text.charAt(i)) < 0) return false;
        return true;
    }

    /** A date covers the weekday that follows in brackets, or as its apposition: 16 апреля, во вторник. */
    private Fact withWeekday(Fact date) {
        int next = date.last() + 1;
        if (next >= text.size() || !opensDate(date.last())) return date;
        char sign = text.text.charAt(text.start(next) - 1);
        boolean bracket = sign == '(' || sign == '\uFF08';
        Term weekday = text.find(next, FactRole.WEEKDAY);
        if (weekday == null && bracket) weekday = text.find(next, FactRole.WEEKDAYSHORT);
        if (weekday == null || (!bracket && !isDay(date.value(), (int) weekday.number()))) return date;
        return new Fact(Fact.Kind.DATE, date.value(), "", date.first(), date.last() + weekday.tokens());
    }

    private static boolean isDay(String date, int weekday) {
        return date.length() == FULL_DATE
                && LocalDate.parse(date).getDayOfWeek().getValue() == weekday;
    }
}
