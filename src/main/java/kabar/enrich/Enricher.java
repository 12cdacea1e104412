package kabar.enrich;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kabar.article.Article;
import kabar.article.Dating;
import kabar.article.EnrichedArticle;
import kabar.article.Entity;
import kabar.article.Flag;
import kabar.entities.EntityFinder;
import kabar.geo.About;
import kabar.geo.Attribution;
import kabar.geo.Entry;
import kabar.geo.ExtraNames;
import kabar.geo.Gazetteer;
import kabar.geo.Hit;
import kabar.geo.Subject;
import kabar.senses.NameSenses;
import kabar.text.CleanText;
import kabar.text.Cleaner;
import kabar.text.Genres;
import kabar.text.Tokens;
import kabar.text.language.LanguageDetector;
import org.jspecify.annotations.Nullable;

/**
 * Works out what an article says by itself: a pure function of the event and its log time, so any number of tasks may run it.
 *
 * <p>clean → language → known names → entities → what the names mean → countries. Thread-safe: all parts are read-only once loaded.
 */
public final class Enricher {
    /** An article that comes later than this after its publication is flagged. */
    private static final Duration PROMPT = Duration.ofDays(3);

    /** Loaded when somebody asks first. */
    private static final class Shipped {
        private static final Enricher ENRICHER = load(ExtraNames.NONE);
    }

    private final Cleaner cleaner = new Cleaner();
    private final Genres genres = new Genres();
    private final LanguageDetector languages;
    private final EntityFinder entities;
    private final NameSenses senses;
    private final Gazetteer gazetteer;
    private final Attribution attribution;

    /** The one with the names that ship: loaded once per process, which takes a moment, and kept. */
    public static Enricher shipped() {
        return Shipped.ENRICHER;
    }

    /** One with some more names, which come before those that ship. */
    public static Enricher load(ExtraNames extra) {
        return new Enricher(CompletableFuture.supplyAsync(() -> Gazetteer.load(extra)));
    }

    /** Enriches with the names of {@code gazetteer}. */
    public Enricher(Gazetteer gazetteer) {
        this(CompletableFuture.completedFuture(gazetteer));
    }

    /** Loads side by side what takes tenths of a second each. */
    private Enricher(CompletableFuture<Gazetteer> names) {
        var detector = CompletableFuture.supplyAsync(LanguageDetector::new);
        this.entities = new EntityFinder();
        this.senses = new NameSenses(entities.nameWords());
        this.languages = detector.join();
        this.gazetteer = names.join();
        this.attribution = new Attribution(gazetteer);
    }

    /** Digest of the known names, for the provenance of a record. */
    public String resources() {
        return gazetteer.version();
    }

    /**
     * All that can be known of an article from itself.
     *
     * @param logTime epoch ms; stands in for a missing publication time and bounds one in the future
     */
    public EnrichedArticle enrich(Article article, long logTime) {
        return enrichment(article, logTime).article();
    }

    /** The same as {@link #enrich}, with the tokens it was read from. */
    public Enrichment enrichment(Article article, long logTime) {
        CleanText text = cleaner.clean(article);
        Subject subject = subject(text, article);
        String language = subject.language();
        List<Entity> named = entities.find(subject);
        NameSenses.Meant meant = senses.read(subject, named);
        About about = attribution.attribute(meant.subject(), meant.otherwise());
        var enriched = new EnrichedArticle(
                article,
                text.title(),
                text.body(),
                language,
                dating(article, text, Instant.ofEpochMilli(logTime)),
                text.byline(),
                about.dateline(),
                agencies(article, text, language, about),
                about.countries(),
                about.rejected(),
                about.regions(),
                named,
                text.removed(),
                flags(article, text, about));
        return new Enrichment(enriched, subject.title(), subject.body());
    }

    /** What attribution looks at in an article: the same as in {@link #enrich}. */
    public Subject subject(Article article) {
        Subject subject = subject(cleaner.clean(article), article);
        return senses.read(subject, entities.find(subject)).subject();
    }

    private Subject subject(CleanText text, Article article) {
        String language = languages.detect(text.title(), text.body(), article.language());
        Tokens title = Tokens.of(text.title());
        Tokens body = Tokens.of(text.body());
        Instant said = said(article, text);
        List<Hit> known = gazetteer.asOf(said, gazetteer.find(body, language));
        return new Subject(
                language,
                title,
                gazetteer.asOf(said, gazetteer.findInTitle(title, language, known)),
                body,
                known,
                text.dateline(),
                text.byline(),
                article.publisher().country(),
                text.boilerplate());
    }

    /** When the article was published, as it says itself: never the log time, so that an old text without a date is read as one of today. */
    private static @Nullable Instant said(Article article, CleanText text) {
        return article.publishedAt() != null ? article.publishedAt() : text.dated();
    }

    private static Dating dating(Article article, CleanText text, Instant logTime) {
        Instant said = said(article, text);
        if (said == null) return new Dating(logTime, Dating.Basis.LOG, List.of());
        var basis = article.publishedAt() != null ? Dating.Basis.FIELD : Dating.Basis.TEXT;
        if (said.isAfter(logTime)) return new Dating(logTime, basis, List.of(Flag.FUTURE));
        boolean late = said.plus(PROMPT).isBefore(logTime);
        return new Dating(said, basis, late ? List.of(Flag.LATE) : List.of());
    }

    /** The agency field at its word, the agencies beside the dateline, then those quoted. */
    private List<String> agencies(Article article, CleanText text, String language, About about) {
        var agencies = new LinkedHashSet<String>();
        if (article.agency() != null) agencies.add(article.agency());
        for (String credit : text.credits())
            for (Hit hit : gazetteer.find(Tokens.of(credit), language))
                if (hit.entry().kind() == Entry.Kind.AGENCY)
                    agencies.add(hit.entry().name());
        agencies.addAll(about.agencies());
        return List.copyOf(agencies);
    }

    private List<Flag> flags(Article article, CleanText text, About about) {
        var flags = new LinkedHashSet<Flag>(article.flags());
        flags.addAll(text.flags());
        flags.addAll(about.flags());
        Flag genre = genres.of(text.title(), text.body(), article.given().categories());
        if (genre != null) flags.add(genre);
        return List.copyOf(flags);
    }
}
