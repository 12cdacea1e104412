package kabar.eval.sets;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Publication times as the sets write them. */
public final class SetTime {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");
    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d+)[ -](\\w+)[ -](\\d{4}) +(\\d+):(\\d+)(?::(\\d+))?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d+)/(\\d+)/(\\d{4}) (\\d+):(\\d+)");
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private SetTime() {}

    /** {@code 26-FEB-1987 15:01:01.79}, in UTC. */
    static @Nullable Instant reuters(String text) {
        return written(text, ENGLISH, ZoneOffset.UTC);
    }

    /** {@code Jumat, 29 Mei 2026 22:02 WIB} or, with the month first, {@code 10/20/2025 21:36}. */
    static @Nullable Instant detik(String text) {
        Matcher american = AMERICAN.matcher(text);
        if (!american.find()) return written(text, MONTHS, WIB);
        return time(
                american.group(3),
                Integer.parseInt(american.group(1)),
                american.group(2),
                american.group(4),
                american.group(5),
                "0",
                WIB);
    }

    /** {@code 2015-08-06 01:00:00} or {@code 2023-10-07T00:00}, in UTC. */
    static @Nullable Instant iso(String text) {
        try {
            return LocalDateTime.parse(text.strip().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static @Nullable Instant written(String text, List<String> months, ZoneOffset zone) {
        Matcher date = DAY_MONTH_YEAR.matcher(text);
        if (!date.find() || date.group(2).length() < 3) return null;
        String name = date.group(2).substring(0, 3).toLowerCase(Locale.ROOT);
        int month = months.indexOf(name.equals("agt") ? "agu" : name) + 1;
        String second = date.group(6) == null ? "0" : date.group(6);
        return time(date.group(3), month, date.group(1), date.group(4), date.group(5), second, zone);
    }

    private static @Nullable Instant time(
            String year, int month, String day, String hour, String minute, String second, ZoneOffset zone) {
        try {
            return LocalDateTime.of(
                            Integer.parseInt(year),
                            month,
                            Integer.parseInt(day),
                            Integer.parseInt(hour),
                            Integer.parseInt(minute),
                            Integer.parseInt(second))
                    .toInstant(zone);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
