package kabar.story;

import java.time.Duration;

/**
 * How far a story reaches.
 *
 * @param window longest time between the publication of a report and of the earlier one whose story it joins
 * @param maxAge longest time between the publication of the first and the last original of a story; also how long, by log time,
 *     an article is remembered
 */
public record StorySettings(Duration window, Duration maxAge) {
    /** 3 days, 14 days. */
    public static final StorySettings DEFAULTS = new StorySettings(Duration.ofDays(3), Duration.ofDays(14));

    public StorySettings {
        if (window.isNegative()) throw new IllegalArgumentException("story window must be >= 0, was " + window);
        if (maxAge.compareTo(window) < 0)
            throw new IllegalArgumentException("story max age must be >= story window " + window + ", was " + maxAge);
    }
}
