package kabar.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kabar.article.Coordinates;
import kabar.article.Disposition;
import kabar.article.Story;
import kabar.article.Story.Link;
import kabar.article.StorySummary;
import kabar.state.Store;
import org.jspecify.annotations.Nullable;

/**
 * Joins each original to the story of the earlier original nearest to it, or starts one; call in log order.
 *
 * <p>It answers first and remembers when it is told to: a caller that suppresses a later report of a story does not have it
 * remembered, so that every story found is that of a published report.
 *
 * <p>What it knows of frequencies comes from the remembered articles alone, so a linker rebuilt from its store continues with the
 * same answers. An answer takes about 50 µs; memory is about 2 KB an article of the window. The store is laid out as
 * {@link StoryEntries} says.
 */
public final class StoryLinker {
    private final StorySettings settings;
    private final StoryEntries entries;
    private final WindowIndex window = new WindowIndex();
    private final StoryCandidates candidates = new StoryCandidates();
    private final Map<String, RunningStory> stories = new HashMap<>();
    private final Map<String, Long> arrivalOf = new HashMap<>();
    private long arrivals;
    private long latest = Long.MIN_VALUE;

    /** A linker with default settings that remembers in {@code store}, beginning with what it finds there. */
    public StoryLinker(Store store) {
        this(store, StorySettings.DEFAULTS);
    }

    /**
     * A linker that remembers in {@code store}, beginning with what it finds there.
     *
     * @throws kabar.state.UnknownLayout when the store holds entries of another layout version
     */
    public StoryLinker(Store store, StorySettings settings) {
        this.settings = settings;
        entries = new StoryEntries(store);
        entries.forEach((arrival, logTime, story, article) -> {
            arrivals = arrival;
            latest = Math.max(latest, logTime);
            keep(article, logTime, story);
        });
    }

    /** The story that an original joins or starts. Forgets what is past; remembers nothing. */
    public Story find(StoryProfile article, Coordinates at) {
        latest = Math.max(latest, at.logTime());
        forgetOlderThan(latest - settings.maxAge().toMillis());
        var measure = new StoryComparison(article, window);
        WindowEntry nearest = null;
        double best = Math.nextDown(settings.linkShare());
        for (int slot : candidates.find(
                article, at.logTime(), measure, window, settings.window().toMillis())) {
            double closeness = measure.closeness(slot, at.logTime(), best);
            if (closeness <= best) continue;
            WindowEntry earlier = window.get(slot);
            if (!earlier.story().reaches(article, settings.maxAge().toMillis())) continue;
            best = closeness;
            nearest = earlier;
        }
        return nearest == null
                ? new Story(article.id(), Link.NEW, null, 0, List.of())
                : new Story(nearest.story().id, Link.SAME, nearest.profile().id(), best, measure.shared(nearest));
    }

    /** Remembers a published original as one of {@code story}, which {@link #find} gave for it. */
    public void remember(StoryProfile article, Coordinates at, Story story) {
        RunningStory running = stories.get(story.id());
        if (running == null) running = new RunningStory(arrivals, story.id(), article.title());
        int listed = running.members.size();
        running.add(article);
        entries.put(running, listed);
        StoryProfile compared = article.compared();
        entries.putArticle(arrivals, at.logTime(), running, compared);
        keep(compared, at.logTime(), running);
    }

    /** The story of a later version or copy of {@code original}, an article id; null when that is not remembered. */
    public @Nullable Story follow(String original) {
        Long arrival = arrivalOf.get(original);
        return arrival == null ? null : new Story(remembered(arrival).story().id, Link.SAME, original, 1, List.of());
    }

    /** Adds a published version of a report to its story, as {@link #follow} gave it. */
    public void addVersion(StoryProfile version, Disposition kind, Story story) {
        RunningStory running = story(story.id());
        int listed = running.members.size();
        running.addMember(version, kind);
        entries.put(running, listed);
    }

    /** Counts a suppressed report of a story, as {@link #follow} or {@link #find} gave it. */
    public void addCopy(Story story) {
        RunningStory running = story(story.id());
        running.count(Disposition.DUPLICATE, 1);
        entries.put(running, running.members.size());
    }

    /** What is known of a story; null when none of its articles is remembered. */
    public @Nullable StorySummary summary(String story) {
        RunningStory running = stories.get(story);
        return running == null ? null : running.summary();
    }

    private void keep(StoryProfile article, long logTime, RunningStory story) {
        story.remembered++;
        stories.put(story.id, story);
        window.add(logTime, story, article);
        arrivalOf.put(article.id(), arrivals++);
    }

    private void forgetOlderThan(long logTime) {
        while (window.size() > 0 && window.logTime(window.oldest()) < logTime) {
            long arrival = oldestArrival();
            WindowEntry gone = window.removeOldest();
            entries.deleteArticle(arrival);
            arrivalOf.remove(gone.profile().id(), arrival);
            RunningStory story = gone.story();
            if (--story.remembered > 0) continue;
            stories.remove(story.id);
            entries.delete(story);
        }
    }

    private long oldestArrival() {
        return arrivals - window.size();
    }

    private WindowEntry remembered(long arrival) {
        return window.get(window.oldest() + (int) (arrival - oldestArrival()));
    }

    private RunningStory story(String id) {
        return Objects.requireNonNull(stories.get(id), () -> "no remembered article tells story " + id);
    }
}
