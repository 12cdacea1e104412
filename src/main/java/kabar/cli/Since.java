package kabar.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A point in time as people give it: {@code 2022-01-12T00:01:00Z}, with an offset, or how long ago: {@code 2h}. */
record Since(Instant time) {
    private static final Pattern AGO = Pattern.compile("(\\d{1,6})([smhd])");
    private static final Map<String, Duration> UNITS = Map.of(
            "s", Duration.ofSeconds(1), "m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1));

    static Since parse(String text, Instant now) {
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            long count = Long.parseLong(ago.group(1));
            return new Since(
                    now.minus(UNITS.getOrDefault(ago.group(2), Duration.ZERO).multipliedBy(count)));
        }
        try {
            return new Since(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noTime) {
            throw new TypeConversionException("'" + Terminal.safe(text)
                    + "' is no time; write 2022-01-12T00:01:00Z, or 30s, 15m, 2h, 7d for so long ago");
        }
    }

    /** Reads it from the command line, where "ago" counts from now. */
    static final class Converter implements ITypeConverter<Since> {
        @Override
        public Since convert(String text) {
            return parse(text, Instant.now());
        }
    }
}
