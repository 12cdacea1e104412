package kabar.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import kabar.cli.show.Terminal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a fixed point in time from the command line: with an offset from UTC, or a date for its start in UTC. */
final class Moment implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noTime) {
            return date(text);
        }
    }

    private static Instant date(String text) {
        try {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException noDate) {
            throw new TypeConversionException(
                    "'" + Terminal.safe(text) + "' is no point in time; write 2022-01-12T00:01:00Z or 2022-01-12");
        }
    }
}
