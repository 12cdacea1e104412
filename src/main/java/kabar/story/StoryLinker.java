package kabar.story;

import java.util.ArrayList;
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
import kabar.story.AverageLinkage.Nearest;
import kabar.story.AverageLinkage.Ranked;
import org.jspecify.annotations.Nullable;

/**
 * Joins each original to the earlier story nearest to it on average, or starts one, by itself or as the next stage of an affair; call in
 * log order.
 *
 * <p>It answers first and remembers when it is told to: a caller that suppresses a later report of a story does not have it
 * remembered, so that every story found is that of a published report.
 *
 * <p>What it knows of frequencies comes from the remembered articles alone, so a linker rebuilt from its store continues with the
 * same answers. An answer takes about 120 µs; memory is about 2 KB an article of the window. The store is laid out as
 * {@link StoryEntries} says.
 */
public final class StoryLinker {
    private final StorySettings settings;
    private final StoryEntries entries;
    private final WindowIndex window = new WindowIndex();
    private final StoryCandidates candidates = new StoryCandidates();
    private final Map<String, StoryState> stories = new HashMap<>();
    private final RunningStories running = new RunningStories();
    private final VersionIndex versions = new VersionIndex();
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
            if (!stories.containsKey(story.id)) versions.addAll(story);
            keep(article, logTime, story);
        });
    }

    /** Where an original belongs: the story that it joins or starts. Forgets what is past; remembers nothing. */
    public Placement find(StoryProfile article, Coordinates at) {
        latest = Math.max(latest, at.logTime());
        forgetOlderThan(latest - settings.maxAge().toMillis());
        var linkage = new AverageLinkage(article, at.logTime(), window, settings);
        List<Ranked> ranked = linkage.rank(candidates.find(
                article,
                at.logTime(),
                linkage.measure(),
                window,
                settings.window().toMillis()));
        if (!ranked.isEmpty()) return joined(ranked, linkage.measure());
        Nearest stage = linkage.affair();
        if (stage == null) return Placement.of(new Story(article.id(), article.id(), Link.NEW, null, 0, List.of()));
        Story story = story(article.id(), Link.DEVELOPS, stage, stage.affair(), linkage.measure());
        return new Placement(story, null, linkage.isNear(stage) ? stage.story().id : null);
    }

    private Placement joined(List<Ranked> ranked, StoryComparison measure) {
        Ranked best = ranked.get(0);
        StoryState joined = best.nearest().story();
        Story story = story(joined.id, Link.SAME, best.nearest(), best.sum(), measure);
        for (Ranked other : ranked) {
            String its = other.nearest().story().running();
            if (!its.equals(joined.running())) return new Placement(story, its, null);
        }
        return Placement.of(story);
    }

    private Story story(String id, Link link, Nearest near, double sum, StoryComparison measure) {
        WindowEntry member = window.get(near.slot());
        return new Story(
                id, near.story().running(), link, member.profile().id(), LinkRule.score(sum), measure.shared(member));
    }

    /**
     * Remembers a published original where {@link #find} placed it.
     *
     * @return ids of other stories whose record changed with it: those of a running story that was merged
     */
    public List<String> remember(StoryProfile article, Coordinates at, Placement placement) {
        Story story = placement.story();
        StoryState state = stories.get(story.id());
        if (state == null)
            state = new StoryState(arrivals, story.id(), article.title(), story.running(), placement.splitFrom());
        int listed = state.members.size();
        state.add(article);
        entries.put(state, listed);
        StoryProfile compared = article.compared();
        entries.putArticle(arrivals, at.logTime(), state, compared);
        keep(compared, at.logTime(), state);
        return placement.merges() == null ? List.of() : merge(state, placement.merges());
    }

    /** The running story that began later is taken in by the other one. */
    private List<String> merge(StoryState state, String other) {
        boolean older = beganBefore(state.running(), other);
        List<StoryState> changed =
                older ? running.merge(other, state.running(), stories) : running.merge(state.running(), other, stories);
        var ids = new ArrayList<String>();
        for (StoryState story : changed) {
            entries.put(story, story.members.size());
            if (story != state) ids.add(story.id);
        }
        return ids;
    }

    /** Of two running stories; one whose first story is forgotten began before one that is remembered. */
    private boolean beganBefore(String one, String other) {
        StoryState first = stories.get(one);
        StoryState second = stories.get(other);
        if (first == null || second == null) return first == null && (second != null || one.compareTo(other) < 0);
        return first.number < second.number;
    }

    /** The story of a later version or copy of {@code report}, the id of an original or of a listed version; null when it is not remembered. */
    public @Nullable Story follow(String report) {
        Long arrival = arrivalOf.get(report);
        StoryState story =
                arrival == null ? versions.storyOf(report) : remembered(arrival).story();
        if (story == null) return null;
        return new Story(story.id, story.running(), Link.SAME, report, 1, List.of());
    }

    /** The running story that a story belongs to; the story itself when it is not remembered. */
    public String runningOf(String story) {
        StoryState state = stories.get(story);
        return state == null ? story : state.running();
    }

    /** Adds a published version of a report to its story, as {@link #follow} gave it. */
    public void addVersion(StoryProfile version, Disposition kind, Story story) {
        StoryState state = state(story.id());
        int listed = state.members.size();
        state.addMember(version, kind);
        if (state.members.size() > listed) versions.add(version.id(), state);
        entries.put(state, listed);
    }

    /** Counts a suppressed report of a story, as {@link #follow} or {@link #find} gave it. */
    public void addCopy(Story story) {
        StoryState state = state(story.id());
        state.count(Disposition.DUPLICATE, 1);
        entries.put(state, state.members.size());
    }

    /** What is known of a story; null when none of its articles is remembered. */
    public @Nullable StorySummary summary(String story) {
        StoryState state = stories.get(story);
        return state == null ? null : state.summary();
    }

    private void keep(StoryProfile article, long logTime, StoryState story) {
        if (stories.put(story.id, story) == null) running.add(story);
        story.keep(window.add(logTime, story, article));
        arrivalOf.put(article.id(), arrivals++);
    }

    private void forgetOlderThan(long logTime) {
        while (window.size() > 0 && window.logTime(window.oldest()) < logTime) {
            long arrival = oldestArrival();
            WindowEntry gone = window.removeOldest();
            entries.deleteArticle(arrival);
            arrivalOf.remove(gone.profile().id(), arrival);
            StoryState story = gone.story();
            if (--story.remembered > 0) continue;
            stories.remove(story.id);
            running.remove(story);
            versions.removeAll(story);
            entries.delete(story);
        }
    }

    private long oldestArrival() {
        return arrivals - window.size();
    }

    private WindowEntry remembered(long arrival) {
        return window.get(window.oldest() + (int) (arrival - oldestArrival()));
    }

    private StoryState state(String id) {
        return Objects.requireNonNull(stories.get(id), () -> "no remembered article tells story " + id);
    }
}
