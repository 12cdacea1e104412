package kabar.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the stories of the candidates by average linkage: by the nearest member and by the mean over the newest
 * {@link StoryState#COMPARED} members within reach. By the nearest alone a story grows link by link until it holds everything.
 *
 * <p>At most {@link #STORIES} stories are averaged over, so an answer measures at most 16 candidates and 124 members.
 */
final class AverageLinkage {
    private static final int STORIES = 4;
    /** Of a member that is not worth measuring to the end. */
    private static final double UNLIKE = -4;

    private final StoryComparison measure;
    private final WindowIndex window;
    private final StoryProfile article;
    private final long logTime;
    private final StorySettings settings;
    private final double least;
    private final Map<Integer, Double> sums = new HashMap<>();
    private final List<Nearest> nearest = new ArrayList<>();

    /**
     * A story and the member of it that is nearest to the article.
     *
     * @param kind how much there was to compare with it
     * @param sum how near, as in {@link LinkRule#sum}
     * @param affair how near as two stages of one affair, as in {@link LinkRule#affair}
     */
    record Nearest(StoryState story, int slot, StoryLikeness.Kind kind, double sum, double affair) {}

    /** A story with how near it is, all in all. */
    record Ranked(Nearest nearest, double sum) {}

    /** Measures an article that stands at {@code logTime}. */
    AverageLinkage(StoryProfile article, long logTime, WindowIndex window, StorySettings settings) {
        this.article = article;
        this.logTime = logTime;
        this.window = window;
        this.settings = settings;
        least = LinkRule.sumOf(settings.linkShare());
        measure = new StoryComparison(article, window);
    }

    StoryComparison measure() {
        return measure;
    }

    /** The stories that the article joins, the nearest first, of those the candidates belong to; of equal ones the likelier candidate's. */
    List<Ranked> rank(List<Integer> candidates) {
        for (int slot : candidates) {
            StoryLikeness like = measure.likeness(slot, logTime);
            if (like == null || like.anchors() < LinkRule.ANCHORS) continue;
            double sum = LinkRule.sum(like);
            sums.put(slot, sum);
            StoryState story = window.get(slot).story();
            if (story.reaches(article, settings.maxAge().toMillis()))
                note(new Nearest(story, slot, like.kind(), sum, LinkRule.affair(like)));
        }
        nearest.sort((a, b) -> Double.compare(b.sum, a.sum)); // stable: ties in the order of the candidates
        var ranked = new ArrayList<Ranked>();
        for (Nearest one : nearest.subList(0, Math.min(STORIES, nearest.size()))) {
            if (one.sum < least) break;
            double sum = LinkRule.average(one.kind, one.sum, mean(one.story));
            if (sum >= least) ranked.add(new Ranked(one, sum));
        }
        ranked.sort((a, b) -> Double.compare(b.sum, a.sum));
        return ranked;
    }

    /**
     * The nearest story of one affair with the article, once {@link #rank} has measured it and found none to join: first of all one that a
     * single member would have joined it to; null when there is none.
     */
    @Nullable
    Nearest affair() {
        Nearest best = null;
        for (Nearest one : nearest) if (one.sum >= least) return one;
        for (Nearest one : nearest) if (one.affair >= least && (best == null || one.affair > best.affair)) best = one;
        return best;
    }

    /** Whether its nearest member alone would have it join. */
    boolean isNear(Nearest one) {
        return one.sum >= least;
    }

    private void note(Nearest one) {
        for (int i = 0; i < nearest.size(); i++) {
            Nearest known = nearest.get(i);
            if (known.story != one.story) continue;
            boolean closer = one.sum > known.sum || (one.sum == known.sum && one.affair > known.affair);
            if (closer) nearest.set(i, one);
            return;
        }
        nearest.add(one);
    }

    /** Mean over the newest members that are within reach. */
    private double mean(StoryState story) {
        double sum = 0;
        int count = 0;
        for (int slot : story.compared()) {
            if (slot < window.oldest()
                    || window.gap(slot, article, logTime) > settings.window().toMillis()) continue;
            sum += sums.computeIfAbsent(slot, this::sum);
            count++;
        }
        return count == 0 ? LinkRule.LEAST : sum / count;
    }

    private double sum(int slot) {
        StoryLikeness like = measure.likeness(slot, logTime);
        return like == null ? UNLIKE : LinkRule.sum(like);
    }
}
