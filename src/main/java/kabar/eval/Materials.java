package kabar.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.article.Article;
import kabar.article.EnrichedArticle;
import kabar.dedup.JudgeSettings;
import kabar.enrich.Enricher;
import kabar.eval.sets.DataFolder;
import kabar.eval.sets.NewsSet;
import kabar.pipeline.ArticleStage;
import kabar.pipeline.PipelineSettings;
import kabar.pipeline.Stages;
import kabar.story.StorySettings;
import org.jspecify.annotations.Nullable;

/** What every scorer works with: the sets, the shipped code, and the runs that several scorers look at. */
public final class Materials {
    private final DataFolder folder;
    private final Enricher enricher;
    private final Stages stages;
    private final @Nullable Path predictions;
    private final Map<String, Map<String, Article>> sets = new HashMap<>();
    private final Map<String, Map<String, StreamRun.Judged>> streams = new HashMap<>();

    /**
     * The materials of one evaluation.
     *
     * @param predictions folder for what Kabar said, in the form of the scorers beside the labels; null when nobody wants it
     */
    public Materials(DataFolder folder, Enricher enricher, @Nullable Path predictions) {
        this.folder = folder;
        this.enricher = enricher;
        this.stages = stages(enricher, false);
        this.predictions = predictions;
    }

    public DataFolder folder() {
        return folder;
    }

    /** The pipeline as it ships. */
    public Stages stages() {
        return stages;
    }

    /** The pipeline as it ships with stories collapsed or not. */
    public Stages stages(boolean collapse) {
        return stages(enricher, collapse);
    }

    /** A pipeline with the settings of an installation that sets nothing else. */
    public static Stages stages(Enricher enricher, boolean collapse) {
        PipelineSettings settings = PipelineSettings.DEFAULTS.collapsing(collapse);
        return new Stages(new ArticleStage(enricher, settings), settings, "eval", "eval");
    }

    /** The pipeline as it ships but for its settings. */
    public Stages stages(PipelineSettings settings) {
        return new Stages(new ArticleStage(enricher, settings), settings, "eval", "eval");
    }

    /** The settings of an installation that judges and links otherwise. */
    public static PipelineSettings settings(JudgeSettings judging, StorySettings linking) {
        PipelineSettings shipped = PipelineSettings.DEFAULTS;
        return new PipelineSettings(
                shipped.names(),
                shipped.parameters(),
                judging,
                linking,
                shipped.collapseStories(),
                shipped.recordMaxBytes(),
                shipped.topics(),
                shipped.replay(),
                shipped.rules(),
                shipped.keys(),
                shipped.texts());
    }

    public Enricher enricher() {
        return enricher;
    }

    /** The article as a stream would enrich it at the time of its publication. */
    public EnrichedArticle enrich(Article article) {
        Instant published = article.publishedAt();
        return enricher.enrich(article, published == null ? 0 : published.toEpochMilli());
    }

    /** The articles of a set by id; read once. */
    public Map<String, Article> articles(String set) throws IOException {
        Map<String, Article> known = sets.get(set);
        if (known != null) return known;
        Map<String, Article> read = NewsSet.read(folder, set);
        sets.put(set, read);
        return read;
    }

    /** What became of each article of a set that ran through as a stream; run once. */
    public Map<String, StreamRun.Judged> stream(String set) throws IOException {
        Map<String, StreamRun.Judged> known = streams.get(set);
        if (known != null) return known;
        var outcomes = StreamRun.of(stages, articles(set).values());
        streams.put(set, outcomes);
        return outcomes;
    }

    /** Keeps what Kabar said, if somebody wants it. */
    public void keep(String file, List<String> lines) throws IOException {
        if (predictions == null) return;
        Files.createDirectories(predictions);
        Files.writeString(predictions.resolve(file), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
