package kabar.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Which day a date without all of its parts means, seen from the day of publication. */
final class Days {
    private Days() {}

    /** The day of the calendar; null when there is no such day. */
    static @Nullable LocalDate of(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A month of a year, without a day. */
    static String month(int year, int month) {
        return YearMonth.of(year, month).toString();
    }

    /** The day with this month and day that is nearest to another. */
    static @Nullable LocalDate nearest(LocalDate to, int month, int day) {
        LocalDate best = null;
        for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++)
            best = nearer(to, best, of(year, month, day));
        return best;
    }

    /** The day with this day of the month that is nearest to another. */
    static @Nullable LocalDate nearest(LocalDate to, int day) {
        LocalDate best = null;
        for (int months = -1; months <= 1; months++) {
            LocalDate month = to.withDayOfMonth(1).plusMonths(months);
            best = nearer(to, best, of(month.getYear(), month.getMonthValue(), day));
        }
        return best;
    }

    /** The last such weekday, 1 = Monday, that is not after a day. */
    static LocalDate lastWeekday(LocalDate notAfter, int weekday) {
        return notAfter.minusDays(Math.floorMod(notAfter.getDayOfWeek().getValue() - weekday, 7));
    }

    private static @Nullable LocalDate nearer(LocalDate to, @Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null) return other;
        if (other == null) return one;
        return Math.abs(ChronoUnit.DAYS.between(to, other)) < Math.abs(ChronoUnit.DAYS.between(to, one)) ? other : one;
    }
}
