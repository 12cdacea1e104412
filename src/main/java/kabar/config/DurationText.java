package kabar.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them: {@code 30d}, {@code 12h}, {@code 15m}, {@code 30s}, {@code 50ms}, a number for ms, or ISO 8601. */
public final class DurationText {
    private static final Pattern FORM = Pattern.compile("(\\d{1,15})(ms|[smhd]?)");
    private static final Map<String, Duration> UNITS = units();

    private DurationText() {}

    /**
     * Reads a duration, never negative.
     *
     * @throws IllegalArgumentException for a text that is none
     */
    public static Duration parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        try {
            if (form.matches()) {
                Duration unit = UNITS.getOrDefault(form.group(2), Duration.ofMillis(1));
                return unit.multipliedBy(Long.parseLong(form.group(1)));
            }
            Duration iso = Duration.parse(text.strip());
            if (!iso.isNegative()) return iso;
        } catch (DateTimeException | ArithmeticException noDuration) {
            // Said below.
        }
        throw new IllegalArgumentException("not a duration such as 3d, 12h, 15m, 30s or 50ms: " + text);
    }

    /** The shortest form that {@link #parse} reads back: whole days, else hours, minutes, seconds, ms. */
    public static String of(Duration duration) {
        for (Map.Entry<String, Duration> unit : UNITS.entrySet()) {
            long count = duration.dividedBy(unit.getValue());
            if (count > 0 && unit.getValue().multipliedBy(count).equals(duration)) return count + unit.getKey();
        }
        return "0ms";
    }

    /** From the longest. */
    private static Map<String, Duration> units() {
        var units = new LinkedHashMap<String, Duration>();
        units.put("d", Duration.ofDays(1));
        units.put("h", Duration.ofHours(1));
        units.put("m", Duration.ofMinutes(1));
        units.put("s", Duration.ofSeconds(1));
        units.put("ms", Duration.ofMillis(1));
        return units;
    }
}
