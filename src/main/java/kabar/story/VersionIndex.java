package kabar.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.article.Disposition;
import kabar.article.StorySummary.Member;
import org.jspecify.annotations.Nullable;

/**
 * The stories of versions by the ids of these: versions under one address may each have an id of their own, and the next one then names the
 * one before it. Holds what the lists of members hold, so it is the same after a restart.
 */
final class VersionIndex {
    private final Map<String, List<StoryState>> stories = new HashMap<>();

    /** Notes a version that was put on the story's list. */
    void add(String version, StoryState story) {
        stories.computeIfAbsent(version, id -> new ArrayList<>(1)).add(story);
    }

    /** Notes all listed versions of a story. */
    void addAll(StoryState story) {
        for (Member member : story.members) if (member.kind() != Disposition.ORIGINAL) add(member.id(), story);
    }

    /** Forgets the versions of a story. */
    void removeAll(StoryState story) {
        for (Member member : story.members) {
            List<StoryState> its = stories.get(member.id());
            if (its != null && its.removeIf(one -> one == story) && its.isEmpty()) stories.remove(member.id());
        }
    }

    /** Of several the one that began last. */
    @Nullable
    StoryState storyOf(String version) {
        StoryState last = null;
        for (StoryState story : stories.getOrDefault(version, List.of()))
            if (last == null || story.number > last.number) last = story;
        return last;
    }
}
