package kabar.story;

import java.time.Duration;

/**
 * How far a story reaches, and how close a report must be to join it.
 *
 * @param window longest time between the publication of a report and of the earlier one whose story it joins
 * @param maxAge longest time between the publication of the first and the last original of a story; also how long, by log time,
 *     an article is remembered
 * @param linkShare closeness from which a report joins the story of an earlier one, in (0, 1)
 */
public record StorySettings(Duration window, Duration maxAge, double linkShare) {
    private static final double EVEN_ODDS = 0.5;

    /** 3 days, 14 days, half. */
    public static final StorySettings DEFAULTS = new StorySettings(Duration.ofDays(3), Duration.ofDays(14));

    public StorySettings {
        if (!(linkShare > 0 && linkShare < 1))
            throw new IllegalArgumentException("link share must be in (0, 1), was " + linkShare);
        if (window.isNegative()) throw new IllegalArgumentException("story window must be >= 0, was " + window);
        if (maxAge.compareTo(window) < 0)
            throw new IllegalArgumentException("story max age must be >= story window " + window + ", was " + maxAge);
    }

    /** Those in which a report joins from half on. */
    public StorySettings(Duration window, Duration maxAge) {
        this(window, maxAge, EVEN_ODDS);
    }
}
