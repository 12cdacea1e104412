package kabar.enrich;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kabar.article.Article;
import kabar.article.Dating;
import kabar.article.EnrichedArticle;
import kabar.entities.EntityFinder;
import kabar.geo.About;
import kabar.geo.Attribution;
import kabar.geo.Gazetteer;
import kabar.geo.Subject;
import kabar.text.CleanText;
import kabar.text.Cleaner;
import kabar.text.LanguageDetector;
import kabar.text.Tokens;

/**
 * Works out what an article says by itself: a pure function of the event and its log time, so any number of tasks may run it.
 *
 * <p>clean → language → known names → countries → entities. Thread-safe: all parts are read-only once loaded.
 */
public final class Enricher {
    private final Cleaner cleaner = new Cleaner();
    private final LanguageDetector languages = new LanguageDetector();
    private final EntityFinder entities = new EntityFinder();
    private final Gazetteer gazetteer;
    private final Attribution attribution;

    /** Enriches with the names of {@code gazetteer}. */
    public Enricher(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.attribution = new Attribution(gazetteer);
    }

    /**
     * All that can be known of an article from itself.
     *
     * @param logTime epoch ms; stands in for a missing publication time and bounds one in the future
     */
    public EnrichedArticle enrich(Article article, long logTime) {
        CleanText text = cleaner.clean(article);
        String language = languages.detect(text.title(), text.body(), article.language());
        Tokens title = Tokens.of(text.title());
        Tokens body = Tokens.of(text.body());
        Subject subject = new Subject(
                language,
                title,
                gazetteer.find(title, language),
                body,
                gazetteer.find(body, language),
                text.dateline(),
                text.byline(),
                article.publisher().country(),
                text.boilerplate());
        About about = attribution.attribute(subject);
        return new EnrichedArticle(
                article,
                text.title(),
                text.body(),
                language,
                dating(article, text, Instant.ofEpochMilli(logTime)),
                text.byline(),
                about.dateline(),
                about.agencies(),
                about.countries(),
                about.rejected(),
                about.regions(),
                entities.find(subject),
                text.removed(),
                flags(article, text, about));
    }

    private static Dating dating(Article article, CleanText text, Instant logTime) {
        Instant said = article.publishedAt() != null ? article.publishedAt() : text.dated();
        if (said == null) return new Dating(logTime, Dating.Basis.LOG, List.of());
        var basis = article.publishedAt() != null ? Dating.Basis.FIELD : Dating.Basis.TEXT;
        if (said.isAfter(logTime)) return new Dating(logTime, basis, List.of("future"));
        return new Dating(said, basis, List.of());
    }

    private static List<String> flags(Article article, CleanText text, About about) {
        var flags = new ArrayList<String>(article.flags());
        flags.addAll(text.flags());
        flags.addAll(about.flags());
        return flags;
    }
}
