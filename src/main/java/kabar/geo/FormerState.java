package kabar.geo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A state that is no more, and that one state of today continues or took in whole.
 *
 * @param start first moment, UTC
 * @param end first moment without it, UTC
 * @param today ISO 3166-1 alpha-2 of the state of today
 */
record FormerState(Instant start, Instant end, String today) {
    FormerState {
        if (!start.isBefore(end)) throw new IllegalArgumentException("a state ends after its start, not " + end);
    }

    /** Reads {@code code start end today}, of which the code is left to the caller. */
    static FormerState of(String[] cells) {
        return new FormerState(day(cells[1]), day(cells[2]), cells[3]);
    }

    /**
     * Whether a report of this time speaks of the state of its day. One without a time does not; nor does one of the first second of
     * 1970, which is how a missing time comes out of many a database.
     */
    boolean existed(@Nullable Instant published) {
        return published != null
                && published.getEpochSecond() != 0
                && !published.isBefore(start)
                && published.isBefore(end);
    }

    private static Instant day(String date) {
        return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
