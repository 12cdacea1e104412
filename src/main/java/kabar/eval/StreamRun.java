package kabar.eval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kabar.article.Article;
import kabar.article.Coordinates;
import kabar.article.Parsed;
import kabar.article.Verdict;
import kabar.dedup.Fingerprint;
import kabar.pipeline.ArticleStage;
import kabar.pipeline.Delivery;
import kabar.pipeline.Input;
import kabar.pipeline.Outcome;
import kabar.pipeline.OutcomeListener;
import kabar.pipeline.Report;
import kabar.pipeline.Stages;
import kabar.state.MemoryStore;

/**
 * A set run through the pipeline: every article enriched, then judged in order of publication. An article without a time arrives with the
 * one before it in the file. Nothing is written, as in the part of a replay that is out of its range.
 */
public final class StreamRun {
    private static final OutcomeListener NOBODY = new OutcomeListener() {};

    /**
     * What became of an article.
     *
     * @param story id of its story, its own id when it has none
     * @param running id of its running story, its own id when it has none
     */
    public record Judged(Fingerprint fingerprint, Verdict verdict, String story, String running) {}

    private record Arrival(Article article, long logTime) {}

    private StreamRun() {}

    /** What became of the articles by id, in order of arrival; those that cannot be sent are left out. */
    public static Map<String, Judged> of(Stages stages, Collection<Article> articles) {
        return judged(stages, reports(stages, articles));
    }

    /** The articles enriched, in order of arrival; those that cannot be sent are left out. */
    public static List<Report> reports(Stages stages, Collection<Article> articles) {
        List<Arrival> arrivals = arrivals(articles);
        return IntStream.range(0, arrivals.size())
                .parallel()
                .mapToObj(number -> enriched(stages, arrivals.get(number), number))
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .toList();
    }

    /** What a desk that remembers nothing makes of reports, by id. */
    public static Map<String, Judged> judged(Stages stages, List<Report> reports) {
        var desk = stages.desk(new MemoryStore(), new MemoryStore());
        var judged = new LinkedHashMap<String, Judged>();
        for (Report report : reports) judged.put(report.id(), judged(desk.judge(report)));
        return judged;
    }

    private static Judged judged(Outcome.Judged outcome) {
        Report report = outcome.report();
        String story = outcome.story() == null ? report.id() : outcome.story().id();
        String running = outcome.story() == null ? report.id() : outcome.story().running();
        return new Judged(Fingerprint.fromBytes(report.fingerprint()), outcome.verdict(), story, running);
    }

    private static List<Arrival> arrivals(Collection<Article> articles) {
        var arrivals = new ArrayList<Arrival>();
        long before = 0;
        for (Article article : articles) {
            Instant published = article.publishedAt();
            if (published != null) before = published.toEpochMilli();
            arrivals.add(new Arrival(article, before));
        }
        arrivals.sort(Comparator.comparingLong(Arrival::logTime));
        return arrivals;
    }

    private static ArticleStage.Result enriched(Stages stages, Arrival arrival, int number) {
        var at = new Coordinates("eval", 0, number, arrival.logTime());
        return stages.articles()
                .enrich(new Parsed.Accepted(arrival.article()), new Input(null, null, Delivery.NONE, at, true), NOBODY);
    }
}
