package kabar.topology;

import java.util.List;
import kabar.config.InvalidSettings;
import kabar.config.Settings;
import kabar.geo.ExtraNames;
import kabar.pipeline.DecisionKeys;
import kabar.pipeline.PipelineSettings;
import kabar.pipeline.Stages;
import kabar.pipeline.TextLimits;
import org.jspecify.annotations.Nullable;

/** The pipeline as the settings want it. */
public final class NewsStages {
    private NewsStages() {}

    /** With the names and models that ship; the first call of a process loads them, which takes a moment. */
    public static Stages load(Settings settings, String version) {
        return load(settings, version, null);
    }

    /** The same for a replay, whose records carry its name. */
    public static Stages load(Settings settings, String version, @Nullable String replay) {
        return Stages.load(pipeline(settings, replay), version);
    }

    /** What of the settings the pipeline is told; {@code replay} is the name of the replay whose records it writes, or null. */
    public static PipelineSettings pipeline(Settings settings, @Nullable String replay) {
        var windows = settings.windows();
        return PipelineSettings.DEFAULTS
                .knowing(names(settings))
                .passingOver(settings.learnedParameters())
                .within(windows.near(), windows.identity())
                .linking(windows.story(), windows.storyMaxAge())
                .strict(settings.strictness(), settings.nearShare())
                .linkingFrom(settings.linkShare())
                .by(settings.rules())
                .deciding(keys(settings))
                .limiting(texts(settings))
                .collapsing(settings.collapseStories())
                .upTo(settings.recordMaxBytes())
                .into(settings.topics(), replay);
    }

    private static ExtraNames names(Settings settings) {
        try {
            return settings.extraNames().map(ExtraNames::parse).orElse(ExtraNames.NONE);
        } catch (IllegalArgumentException wrong) {
            throw new InvalidSettings(List.of("names.extra: " + wrong.getMessage()));
        }
    }

    private static TextLimits texts(Settings settings) {
        try {
            return settings.publisherText().map(TextLimits::parse).orElse(TextLimits.NONE);
        } catch (IllegalArgumentException wrong) {
            throw new InvalidSettings(List.of("publisher.text: " + wrong.getMessage()));
        }
    }

    /**
     * The keys of those who may decide.
     *
     * @throws InvalidSettings when their file cannot be read
     */
    public static DecisionKeys keys(Settings settings) {
        try {
            return settings.decisionKeys().map(DecisionKeys::parse).orElse(DecisionKeys.NONE);
        } catch (IllegalArgumentException wrong) {
            throw new InvalidSettings(List.of("decisions.keys: " + wrong.getMessage()));
        }
    }
}
