package kabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which remembered stories are stages of one affair. A story that is alone in its running story, as most are, costs nothing here.
 *
 * <p>Two running stories become one when an article belongs to a story of each: the younger is taken in by the older. Ids that were
 * written stay; the stories taken in say so in their records.
 */
final class RunningStories {
    /** A running story of more remembered stories is not taken in by another: the work for one article stays bounded. */
    static final int MOST_MERGED = 64;

    /** Those that are not named after their running story. */
    private final Map<String, List<StoryState>> parts = new HashMap<>();

    void add(StoryState story) {
        if (!story.running().equals(story.id))
            parts.computeIfAbsent(story.running(), running -> new ArrayList<>(2))
                    .add(story);
    }

    void remove(StoryState story) {
        List<StoryState> its = parts.get(story.running());
        if (its != null && its.remove(story) && its.isEmpty()) parts.remove(story.running());
    }

    /**
     * Makes {@code running} part of the running story {@code into}.
     *
     * @param stories all remembered stories by id
     * @return the stories that changed, in the order they began; none when they are too many
     */
    List<StoryState> merge(String running, String into, Map<String, StoryState> stories) {
        var changed = new ArrayList<StoryState>(parts.getOrDefault(running, List.of()));
        StoryState first = stories.get(running);
        if (first != null && first.running().equals(running)) changed.add(first);
        if (changed.size() > MOST_MERGED) return List.of();
        changed.sort(Comparator.comparingLong(story -> story.number));
        for (StoryState story : changed) {
            remove(story);
            story.mergedInto = into;
            add(story);
        }
        return changed;
    }
}
