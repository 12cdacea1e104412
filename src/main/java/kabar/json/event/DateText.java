package kabar.json.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time of an event as feeds write it: ISO 8601, RFC 1123, {@code yyyy-MM-dd HH:mm:ss}, {@code yyyyMMdd}, epoch seconds to
 * nanoseconds, and written dates of English, Indonesian and Malay such as {@code Rabu, 12 Jan 2022 07:01 WIB}.
 *
 * <p>A date without a time is its first moment. What gives no zone is UTC, unless an Indonesian weekday says WIB. Of {@code 11/1/2022} the
 * day is the first number, as everywhere but in the United States.
 */
final class DateText {
    private static final int MAX_LENGTH = 64;

    private DateText() {}

    /** The time that {@code text} tells, of any year; null when it tells none. */
    static @Nullable Instant read(String text) {
        String date = text.strip();
        if (date.isEmpty() || date.length() > MAX_LENGTH) return null;
        return isNumber(date) ? number(date) : new DateScanner(date).read();
    }

    /** Digits alone: the number of digits tells the unit, and eight or fourteen are a date written without separators. */
    private static @Nullable Instant number(String digits) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        long value = whole.length() > 18 ? Long.MAX_VALUE : Long.parseLong(whole);
        int length = whole.charAt(0) == '-' ? whole.length() - 1 : whole.length();
        if (length == 8) return compact(whole, "000000");
        if (length == 14 && (whole.startsWith("19") || whole.startsWith("20")))
            return compact(whole, whole.substring(8));
        if (length >= 9 && length <= 11) return Instant.ofEpochSecond(value, nanos(digits, point));
        if (length >= 12 && length <= 14) return Instant.ofEpochMilli(value);
        if (length >= 15 && length <= 17) return ofUnits(value, 1_000_000L);
        return length == 19 ? nanoseconds(whole) : null;
    }

    private static @Nullable Instant compact(String date, String time) {
        if (date.charAt(0) == '-') return null;
        return of(
                part(date, 0, 4),
                part(date, 4, 6),
                part(date, 6, 8),
                part(time, 0, 2),
                part(time, 2, 4),
                part(time, 4, 6));
    }

    private static @Nullable Instant of(int year, int month, int day, int hour, int minute, int second) {
        if (!isDate(year, month, day) || hour > 23 || minute > 59 || second > 59) return null;
        return LocalDate.of(year, month, day).atTime(hour, minute, second).toInstant(ZoneOffset.UTC);
    }

    /** Whether the calendar has this day. */
    static boolean isDate(int year, int month, int day) {
        if (year < 0 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
        return day <= java.time.YearMonth.of(year, month).lengthOfMonth();
    }

    private static @Nullable Instant nanoseconds(String whole) {
        if (whole.charAt(0) == '-') return null;
        long seconds = Long.parseLong(whole.substring(0, 10));
        return Instant.ofEpochSecond(seconds, Long.parseLong(whole.substring(10)));
    }

    private static Instant ofUnits(long value, long perSecond) {
        long nanos = Math.floorMod(value, perSecond) * (1_000_000_000L / perSecond);
        return Instant.ofEpochSecond(Math.floorDiv(value, perSecond), nanos);
    }

    /** The digits after the point as nanoseconds; digits beyond the ninth are cut. */
    private static long nanos(String digits, int point) {
        if (point < 0) return 0;
        String fraction = (digits.substring(point + 1) + "000000000").substring(0, 9);
        return digits.charAt(0) == '-' ? -Long.parseLong(fraction) : Long.parseLong(fraction);
    }

    private static int part(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private static boolean isNumber(String text) {
        int points = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '-' && at == 0 && text.length() > 1) continue;
            if (c == '.' && points++ == 0 && at > 0 && text.charAt(at - 1) != '-') continue;
            if (c < '0' || c > '9') return false;
        }
        return true;
    }
}
