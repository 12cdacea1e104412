package kabar.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import kabar.cli.show.Terminal;
import kabar.config.DurationText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A point in time as people give it: {@code 2022-01-12T00:01:00Z}, with an offset, or how long ago: {@code 2h}. */
record Since(Instant time) {
    static Since parse(String text, Instant now) {
        try {
            Instant time = isTime(text) ? OffsetDateTime.parse(text).toInstant() : now.minus(DurationText.parse(text));
            // Kafka knows no time before 1970.
            if (!time.isBefore(Instant.EPOCH)) return new Since(time);
        } catch (DateTimeException | IllegalArgumentException noTime) {
            // Said below.
        }
        throw new TypeConversionException("'" + Terminal.safe(text)
                + "' is no time; write 2022-01-12T00:01:00Z, or 30s, 15m, 2h, 7d for so long ago");
    }

    /** What has no unit at its end is no duration. */
    private static boolean isTime(String text) {
        return text.isEmpty() || !Character.isLowerCase(text.charAt(text.length() - 1));
    }

    /** Reads it from the command line, where "ago" counts from now. */
    static final class Converter implements ITypeConverter<Since> {
        @Override
        public Since convert(String text) {
            return parse(text, Instant.now());
        }
    }
}
