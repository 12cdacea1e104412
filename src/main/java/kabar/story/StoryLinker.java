package kabar.story;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kabar.article.Coordinates;
import kabar.article.Story;
import kabar.article.Story.Link;
import kabar.article.StorySummary;
import kabar.state.Store;
import org.jspecify.annotations.Nullable;

/**
 * Joins each original to the story of the earlier original nearest to it, or starts one; call in log order.
 *
 * <p>What it knows of frequencies comes from the remembered articles alone, so a linker rebuilt from its store continues with the
 * same answers. An answer takes about 50 µs; memory is about 2 KB an article of the window.
 *
 * <p>Store: {@code {'a'}{8 arrival number}} → {@code {8 logTime, epoch ms}{story id}{profile}}; {@code {'s'}{story id}} → story.
 */
public final class StoryLinker {
    /** An article is linked to one published at most this long before or after it. */
    public static final Duration REACH = Duration.ofDays(3);
    /** A story lasts at most this long, and an article is remembered this long in log time. */
    public static final Duration SPAN = Duration.ofDays(14);

    private static final byte ARTICLE = 'a';
    private static final byte STORY = 's';

    private final Store store;
    private final WindowIndex window = new WindowIndex();
    private final StoryCandidates candidates = new StoryCandidates();
    private final Map<String, RunningStory> stories = new HashMap<>();
    private final Map<String, Long> arrivalOf = new HashMap<>();
    private long arrivals;
    private long latest = Long.MIN_VALUE;

    /** A linker that remembers in {@code store}, beginning with what it finds there. */
    public StoryLinker(Store store) {
        this.store = store;
        store.forEach(this::restore);
        for (long arrival = oldestArrival(); arrival < arrivals; arrival++)
            story(remembered(arrival).story()).remembered++;
    }

    /** The story of an original; remembers it. */
    public Story link(StoryProfile article, Coordinates at) {
        latest = Math.max(latest, at.logTime());
        forgetOlderThan(latest - SPAN.toMillis());
        Story answer = nearest(article, at.logTime());
        RunningStory story = stories.computeIfAbsent(answer.id(), RunningStory::new);
        story.add(article);
        story.remembered++;
        store.put(storyKey(story.id()), story.toBytes());
        store.put(articleKey(arrivals), articleValue(at.logTime(), story.id(), article));
        remember(at.logTime(), story.id(), article);
        return answer;
    }

    /** The story of a later version or copy of {@code original}, an article id; null when that is not remembered. */
    public @Nullable Story follow(String original) {
        Long arrival = arrivalOf.get(original);
        return arrival == null ? null : new Story(remembered(arrival).story(), Link.SAME, original, 1, List.of());
    }

    /** What is known of a story; null when none of its articles is remembered. */
    public @Nullable StorySummary summary(String story) {
        RunningStory running = stories.get(story);
        return running == null ? null : running.summary();
    }

    private Story nearest(StoryProfile article, long logTime) {
        var measure = new StoryComparison(article, window);
        WindowEntry nearest = null;
        double best = 0;
        for (int slot : candidates.find(article, logTime, measure, window, REACH.toMillis())) {
            double closeness = measure.closeness(slot, logTime, best);
            if (closeness < LinkRule.LINKED || closeness <= best) continue;
            WindowEntry earlier = window.get(slot);
            if (!story(earlier.story()).reaches(article, SPAN.toMillis())) continue;
            best = closeness;
            nearest = earlier;
        }
        return nearest == null
                ? new Story(article.id(), Link.NEW, null, 0, List.of())
                : new Story(nearest.story(), Link.SAME, nearest.profile().id(), best, measure.shared(nearest));
    }

    private void remember(long logTime, String story, StoryProfile article) {
        window.add(logTime, story, article);
        arrivalOf.put(article.id(), arrivals++);
    }

    private void forgetOlderThan(long logTime) {
        while (window.size() > 0 && window.logTime(window.oldest()) < logTime) {
            long arrival = oldestArrival();
            WindowEntry gone = window.removeOldest();
            store.delete(articleKey(arrival));
            arrivalOf.remove(gone.profile().id(), arrival);
            if (--story(gone.story()).remembered > 0) continue;
            stories.remove(gone.story());
            store.delete(storyKey(gone.story()));
        }
    }

    private long oldestArrival() {
        return arrivals - window.size();
    }

    private WindowEntry remembered(long arrival) {
        return window.get(window.oldest() + (int) (arrival - oldestArrival()));
    }

    private RunningStory story(String id) {
        return Objects.requireNonNull(stories.get(id), "a remembered article has its story");
    }

    private void restore(byte[] key, byte[] value) {
        if (key[0] == STORY) {
            RunningStory story = RunningStory.fromBytes(value);
            stories.put(story.id(), story);
            return;
        }
        arrivals = ByteBuffer.wrap(key).getLong(1);
        var in = ByteBuffer.wrap(value);
        long logTime = in.getLong();
        latest = Math.max(latest, logTime);
        String story = Utf8.get(in);
        byte[] profile = new byte[in.remaining()];
        in.get(profile);
        remember(logTime, story, StoryProfile.fromBytes(profile));
    }

    private static byte[] articleKey(long arrival) {
        return ByteBuffer.allocate(9).put(ARTICLE).putLong(arrival).array();
    }

    private static byte[] articleValue(long logTime, String story, StoryProfile article) {
        byte[] storyBytes = Utf8.bytes(story);
        byte[] profile = article.toBytes();
        var out = ByteBuffer.allocate(10 + storyBytes.length + profile.length).putLong(logTime);
        Utf8.put(out, storyBytes);
        return out.put(profile).array();
    }

    private static byte[] storyKey(String id) {
        byte[] bytes = Utf8.bytes(id);
        return ByteBuffer.allocate(1 + bytes.length).put(STORY).put(bytes).array();
    }
}
