package kabar.config;

import java.time.Duration;

/**
 * How far back the judge looks, by publication time.
 *
 * @param near for near copies, at most {@code identity}
 * @param identity for the same text, id or address
 * @param story from a report to the one whose story it joins, at most {@code storyMaxAge}
 * @param storyMaxAge from the first to the last report of a story
 */
public record WindowSettings(Duration near, Duration identity, Duration story, Duration storyMaxAge) {}
