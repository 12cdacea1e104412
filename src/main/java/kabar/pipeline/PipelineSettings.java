package kabar.pipeline;

import java.time.Duration;
import kabar.article.TopicNames;
import kabar.dedup.JudgeSettings;
import kabar.identity.LearnedParameters;
import kabar.story.StorySettings;
import org.jspecify.annotations.Nullable;

/**
 * What the pipeline is told of the settings.
 *
 * @param parameters of addresses that were learned to name no article
 * @param judging how far back the judge looks
 * @param linking how far a story reaches
 * @param collapseStories whether only the first report of a story is published
 * @param recordMaxBytes size of the largest record the topics take
 * @param replay name of the replay whose records these are; null for live ones
 */
public record PipelineSettings(
        LearnedParameters parameters,
        JudgeSettings judging,
        StorySettings linking,
        boolean collapseStories,
        int recordMaxBytes,
        TopicNames topics,
        @Nullable String replay) {
    /** Those of an installation that sets nothing. */
    public static final PipelineSettings DEFAULTS = new PipelineSettings(
            LearnedParameters.NONE,
            JudgeSettings.DEFAULTS,
            StorySettings.DEFAULTS,
            false,
            4_000_000,
            new TopicNames("news."),
            null);

    /** The same with a table of parameters that name no article. */
    public PipelineSettings passingOver(LearnedParameters learned) {
        return new PipelineSettings(learned, judging, linking, collapseStories, recordMaxBytes, topics, replay);
    }

    /**
     * The same with other windows.
     *
     * @param near greatest distance of two publication times at which texts are compared
     * @param identity how long, by log time, an article is remembered
     */
    public PipelineSettings within(Duration near, Duration identity) {
        var windows = new JudgeSettings(near, identity, judging.capacity());
        return new PipelineSettings(parameters, windows, linking, collapseStories, recordMaxBytes, topics, replay);
    }

    /**
     * The same with stories of another reach.
     *
     * @param window longest time between a report and the earlier one whose story it joins
     * @param maxAge longest time between the first and the last report of a story
     */
    public PipelineSettings linking(Duration window, Duration maxAge) {
        return new PipelineSettings(
                parameters,
                judging,
                new StorySettings(window, maxAge),
                collapseStories,
                recordMaxBytes,
                topics,
                replay);
    }

    /** The same with or without stories collapsed. */
    public PipelineSettings collapsing(boolean collapse) {
        return new PipelineSettings(parameters, judging, linking, collapse, recordMaxBytes, topics, replay);
    }

    /** The same for records of at most so many bytes. */
    public PipelineSettings upTo(int bytes) {
        return new PipelineSettings(parameters, judging, linking, collapseStories, bytes, topics, replay);
    }

    /**
     * The same into other topics.
     *
     * @param name of the replay that writes them; null for the live stream
     */
    public PipelineSettings into(TopicNames names, @Nullable String name) {
        return new PipelineSettings(parameters, judging, linking, collapseStories, recordMaxBytes, names, name);
    }
}
