package kabar.pipeline;

import kabar.dedup.Judge;
import kabar.enrich.Enricher;
import kabar.geo.ExtraNames;
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
    /** With the names and models that ship; the first call of a process loads them, which takes a moment. */
    public static Stages load(PipelineSettings settings, String version) {
        ExtraNames names = settings.names();
        Enricher enricher = names.equals(ExtraNames.NONE) ? Enricher.shipped() : Enricher.load(names);
        return new Stages(new ArticleStage(enricher, settings), settings, version, enricher.resources());
    }

    /** A desk that remembers articles and stories in these stores. */
    public Desk desk(Store articles, Store stories) {
        return new Desk(new Judge(articles, settings.judging()), new StoryLinker(stories, settings.linking()), this);
    }
}
