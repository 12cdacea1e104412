package kabar.eval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kabar.article.Article;
import kabar.article.Coordinates;
import kabar.article.Disposition;
import kabar.article.EnrichedArticle;
import kabar.article.Story;
import kabar.article.Verdict;
import kabar.dedup.Decision;
import kabar.dedup.Fingerprint;
import kabar.dedup.Judge;
import kabar.enrich.Enricher;
import kabar.state.MemoryStore;
import kabar.story.StoryLinker;
import kabar.story.StoryProfile;
import org.jspecify.annotations.Nullable;

/**
 * A set run through Kabar as a stream: every article enriched, then judged and linked in order of publication. An article without a
 * time arrives with the one before it in the file.
 */
final class StreamRun {
    /**
     * What became of an article.
     *
     * @param story id of its story, its own id when it has none
     */
    record Outcome(Fingerprint fingerprint, Verdict verdict, String story) {}

    private record Arrival(Article article, long logTime) {}

    private record Report(Fingerprint fingerprint, StoryProfile profile, long logTime) {}

    private StreamRun() {}

    /** The outcomes by article id, in order of arrival. */
    static Map<String, Outcome> of(Enricher enricher, Collection<Article> articles) {
        List<Report> reports = arrivals(articles).parallelStream()
                .map(arrival -> report(enricher, arrival))
                .toList();
        var judge = new Judge(new MemoryStore());
        var linker = new StoryLinker(new MemoryStore());
        var outcomes = new LinkedHashMap<String, Outcome>();
        long offset = 0;
        for (Report report : reports) {
            var at = new Coordinates("eval", 0, offset++, report.logTime());
            Decision decision = judge.decide(report.fingerprint(), at);
            judge.remember(decision);
            Verdict verdict = decision.verdict();
            Story story = story(linker, report, verdict, at);
            String id = report.fingerprint().id();
            outcomes.put(id, new Outcome(report.fingerprint(), verdict, story == null ? id : story.id()));
        }
        return outcomes;
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

    private static Report report(Enricher enricher, Arrival arrival) {
        EnrichedArticle enriched = enricher.enrich(arrival.article(), arrival.logTime());
        return new Report(Fingerprint.of(enriched), StoryProfile.of(enriched), arrival.logTime());
    }

    private static @Nullable Story story(StoryLinker linker, Report report, Verdict verdict, Coordinates at) {
        if (verdict.disposition() == Disposition.ORIGINAL) {
            Story story = linker.find(report.profile(), at);
            linker.remember(report.profile(), at, story);
            return story;
        }
        return verdict.of() == null ? null : linker.follow(verdict.of());
    }
}
