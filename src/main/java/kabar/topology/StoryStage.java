package kabar.topology;

import java.util.List;
import java.util.Map;
import kabar.article.Coordinates;
import kabar.article.Disposition;
import kabar.article.Story;
import kabar.article.StorySummary;
import kabar.article.TopicNames;
import kabar.article.Verdict;
import kabar.json.StoryWriter;
import kabar.story.StoryLinker;
import kabar.story.StoryProfile;
import org.jspecify.annotations.Nullable;

/** The story of each judged report, and what is then known of it. */
final class StoryStage {
    private final StoryLinker linker;
    private final TopicNames topics;
    private final boolean collapse;

    /**
     * A stage around a linker.
     *
     * @param collapse whether only the first report of a story is published
     */
    StoryStage(StoryLinker linker, TopicNames topics, boolean collapse) {
        this.linker = linker;
        this.topics = topics;
        this.collapse = collapse;
    }

    /** The story an original joins or starts, or that of the report which this one copies, revises or withdraws. */
    @Nullable
    Story of(StoryProfile article, Coordinates at, Verdict verdict) {
        if (verdict.disposition() == Disposition.ORIGINAL) return linker.find(article, at);
        return verdict.of() == null ? null : linker.follow(verdict.of());
    }

    /** The verdict once the story is known: where stories are collapsed, a later report of one is suppressed. */
    Verdict settle(Verdict verdict, @Nullable Story story) {
        if (!collapse || story == null || story.nearest() == null || verdict.disposition() != Disposition.ORIGINAL)
            return verdict;
        return new Verdict(
                Disposition.DUPLICATE,
                verdict.relation(),
                story.nearest(),
                story.score(),
                Verdict.Rule.STORY,
                "Tells the story of " + story.nearest() + ", and only the first report of a story is published.",
                verdict.changes());
    }

    /** Remembers a report in its story once the verdict is settled; the record of the story where a published report changed it. */
    List<Output> remember(StoryProfile article, Coordinates at, @Nullable Story story, Verdict verdict) {
        if (story == null) return List.of();
        switch (verdict.disposition()) {
            case ORIGINAL -> linker.remember(article, at, story);
            case REVISION, CORRECTION, RETRACTION -> linker.addVersion(article, verdict.disposition(), story);
            case DUPLICATE -> {
                linker.addCopy(story);
                return List.of();
            }
        }
        StorySummary summary = linker.summary(story.id());
        if (summary == null) return List.of();
        byte[] value = new StoryWriter().write(summary);
        return List.of(new Output(topics.stories(), story.id(), Map.of("content-type", "application/json"), value));
    }
}
