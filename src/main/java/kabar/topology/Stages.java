package kabar.topology;

import kabar.article.TopicNames;
import kabar.config.Settings;
import kabar.dedup.Judge;
import kabar.dedup.JudgeSettings;
import kabar.enrich.Enricher;
import kabar.geo.Gazetteer;
import kabar.state.Store;
import kabar.story.StoryLinker;

/**
 * The two halves of Kabar, ready to run with Kafka or without.
 *
 * @param articles shared by all tasks
 * @param version of Kabar
 * @param resources digest of the known names
 */
public record Stages(
        ArticleStage articles,
        JudgeSettings judging,
        boolean collapseStories,
        TopicNames topics,
        String version,
        String resources) {
    /** Loads the names and models; takes a moment, so once per process. */
    public static Stages load(Settings settings, String version) {
        Gazetteer gazetteer = Gazetteer.load();
        var windows = settings.windows();
        return new Stages(
                new ArticleStage(new Enricher(gazetteer), settings.recordMaxBytes()),
                new JudgeSettings(windows.near(), windows.identity(), JudgeSettings.DEFAULTS.capacity()),
                settings.collapseStories(),
                settings.topics(),
                version,
                gazetteer.version());
    }

    /** A judging half that remembers articles and stories in these stores. */
    JudgeStage judge(Store articles, Store stories) {
        var storyStage = new StoryStage(new StoryLinker(stories), topics, collapseStories);
        return new JudgeStage(new Judge(articles, judging), storyStage, this);
    }
}
