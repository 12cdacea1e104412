package kabar.pipeline;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import kabar.article.TopicNames;
import kabar.dedup.JudgeSettings;
import kabar.dedup.Strictness;
import kabar.geo.ExtraNames;
import kabar.identity.LearnedParameters;
import kabar.story.StorySettings;
import org.jspecify.annotations.Nullable;

/**
 * What the pipeline is told of the settings.
 *
 * @param names that are added to those of the class path
 * @param parameters of addresses that were learned to name no article
 * @param judging how far back the judge looks
 * @param linking how far a story reaches
 * @param collapseStories whether only the first report of a story is published
 * @param recordMaxBytes size of the largest record the topics take
 * @param replay name of the replay whose records these are; null for live ones
 * @param keys of those who may decide on articles
 * @param texts how much of each publisher's texts is published again
 * @param rules digest of the settings that decide; empty where nobody asks for it
 */
public record PipelineSettings(
        ExtraNames names,
        LearnedParameters parameters,
        JudgeSettings judging,
        StorySettings linking,
        boolean collapseStories,
        int recordMaxBytes,
        TopicNames topics,
        @Nullable String replay,
        String rules,
        DecisionKeys keys,
        TextLimits texts) {
    /** Those of an installation that sets nothing. */
    public static final PipelineSettings DEFAULTS = new PipelineSettings(
            ExtraNames.NONE,
            LearnedParameters.NONE,
            JudgeSettings.DEFAULTS,
            StorySettings.DEFAULTS,
            false,
            4_000_000,
            new TopicNames("news."),
            null,
            "",
            DecisionKeys.NONE,
            TextLimits.NONE);

    /** The same with more names. */
    public PipelineSettings knowing(ExtraNames more) {
        return new PipelineSettings(
                more,
                parameters,
                judging,
                linking,
                collapseStories,
                recordMaxBytes,
                topics,
                replay,
                rules,
                keys,
                texts);
    }

    /** The same with a table of parameters that name no article. */
    public PipelineSettings passingOver(LearnedParameters learned) {
        return new PipelineSettings(
                names, learned, judging, linking, collapseStories, recordMaxBytes, topics, replay, rules, keys, texts);
    }

    /**
     * The same with other windows.
     *
     * @param near greatest distance of two publication times at which texts are compared
     * @param identity how long, by log time, an article is remembered
     */
    public PipelineSettings within(Duration near, Duration identity) {
        var windows = new JudgeSettings(near, identity, judging.capacity(), judging.copies());
        return new PipelineSettings(
                names,
                parameters,
                windows,
                linking,
                collapseStories,
                recordMaxBytes,
                topics,
                replay,
                rules,
                keys,
                texts);
    }

    /**
     * The same with stories of another reach.
     *
     * @param window longest time between a report and the earlier one whose story it joins
     * @param maxAge longest time between the first and the last report of a story
     */
    public PipelineSettings linking(Duration window, Duration maxAge) {
        return new PipelineSettings(
                names,
                parameters,
                judging,
                new StorySettings(window, maxAge, linking.linkShare()),
                collapseStories,
                recordMaxBytes,
                topics,
                replay,
                rules,
                keys,
                texts);
    }

    /**
     * The same with other thresholds for copies.
     *
     * @param strictness {@code low}, {@code normal} or {@code high}
     * @param nearShare of words in order that a very long text needs; empty where the strictness says it
     */
    public PipelineSettings strict(String strictness, OptionalDouble nearShare) {
        var set = Strictness.valueOf(strictness.toUpperCase(Locale.ROOT));
        return new PipelineSettings(
                names,
                parameters,
                judging.strict(set, nearShare.orElse(set.nearShare())),
                linking,
                collapseStories,
                recordMaxBytes,
                topics,
                replay,
                rules,
                keys,
                texts);
    }

    /** The same with stories that a report joins from another closeness on, in (0, 1). */
    public PipelineSettings linkingFrom(double share) {
        var reach = new StorySettings(linking.window(), linking.maxAge(), share);
        return new PipelineSettings(
                names, parameters, judging, reach, collapseStories, recordMaxBytes, topics, replay, rules, keys, texts);
    }

    /** The same with the digest of the settings that decide, which goes into each record. */
    public PipelineSettings by(String digest) {
        return new PipelineSettings(
                names,
                parameters,
                judging,
                linking,
                collapseStories,
                recordMaxBytes,
                topics,
                replay,
                digest,
                keys,
                texts);
    }

    /** The same with those who may decide on articles. */
    public PipelineSettings deciding(DecisionKeys may) {
        return new PipelineSettings(
                names,
                parameters,
                judging,
                linking,
                collapseStories,
                recordMaxBytes,
                topics,
                replay,
                rules,
                may,
                texts);
    }

    /** The same with limits of the text that is published again. */
    public PipelineSettings limiting(TextLimits limits) {
        return new PipelineSettings(
                names,
                parameters,
                judging,
                linking,
                collapseStories,
                recordMaxBytes,
                topics,
                replay,
                rules,
                keys,
                limits);
    }

    /** The same with or without stories collapsed. */
    public PipelineSettings collapsing(boolean collapse) {
        return new PipelineSettings(
                names, parameters, judging, linking, collapse, recordMaxBytes, topics, replay, rules, keys, texts);
    }

    /** The same for records of at most so many bytes. */
    public PipelineSettings upTo(int bytes) {
        return new PipelineSettings(
                names, parameters, judging, linking, collapseStories, bytes, topics, replay, rules, keys, texts);
    }

    /**
     * The same into other topics.
     *
     * @param name of the replay that writes them; null for the live stream
     */
    public PipelineSettings into(TopicNames written, @Nullable String name) {
        return new PipelineSettings(
                names,
                parameters,
                judging,
                linking,
                collapseStories,
                recordMaxBytes,
                written,
                name,
                rules,
                keys,
                texts);
    }
}
