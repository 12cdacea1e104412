package kabar.story;

import kabar.article.Story;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands among the stories.
 *
 * @param story what its record says of it
 * @param merges id of a running story that the article shows to be the same as its own; null for most
 * @param splitFrom id of the story one of whose reports is as near as one of its own while the story as a whole is not; null for
 *     most
 */
public record Placement(
        Story story, @Nullable String merges, @Nullable String splitFrom) {
    /** A place that merges and splits nothing. */
    public static Placement of(Story story) {
        return new Placement(story, null, null);
    }
}
