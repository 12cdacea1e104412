package kabar.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import kabar.config.DurationText;
import kabar.config.WindowSettings;

/**
 * How much before its range a replay judges silently.
 *
 * @param length empty for all there is
 */
public record WarmUp(Optional<Duration> length) {
    private static final String ALL = "all";

    /** The largest window within which articles are compared. */
    public static WarmUp of(WindowSettings windows) {
        return new WarmUp(Stream.of(windows.near(), windows.identity(), windows.story(), windows.storyMaxAge())
                .max(Duration::compareTo));
    }

    /** Reads {@code 30d}, {@code 72h}, {@code P30D} or {@code all}. */
    public static WarmUp parse(String text) {
        if (text.equals(ALL)) return new WarmUp(Optional.empty());
        try {
            return new WarmUp(Optional.of(DurationText.parse(text)));
        } catch (IllegalArgumentException noDuration) {
            throw new IllegalArgumentException("give a warm-up such as 30d, 72h, 0s or all, was " + text);
        }
    }

    /** Where it starts, epoch ms, never before 1970; {@link Long#MIN_VALUE} where all is read. */
    long start(Instant from) {
        return length.map(duration -> Math.max(0, from.minus(duration).toEpochMilli()))
                .filter(start -> start > 0)
                .orElse(Long.MIN_VALUE);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return length.map(DurationText::of).orElse(ALL);
    }
}
