package kabar.pipeline;

import kabar.dedup.Judge;
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
public record Stages(ArticleStage articles, PipelineSettings settings, String version, String resources) {
    /** Loads the names and models; takes a moment, so once per process. */
    public static Stages load(PipelineSettings settings, String version) {
        Gazetteer gazetteer = Gazetteer.load(settings.names());
        return new Stages(new ArticleStage(new Enricher(gazetteer), settings), settings, version, gazetteer.version());
    }

    /** A desk that remembers articles and stories in these stores. */
    public Desk desk(Store articles, Store stories) {
        return new Desk(new Judge(articles, settings.judging()), new StoryLinker(stories, settings.linking()), this);
    }
}
