package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.article.Article;
import kabar.article.Coordinates;
import kabar.article.Disposition;
import kabar.article.EnrichedArticle;
import kabar.article.Publisher;
import kabar.dedup.MinimalPair.Kind;
import kabar.dedup.MinimalPair.Report;
import kabar.enrich.Enricher;
import kabar.state.MemoryStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the judge makes of every minimal pair: sent again by its outlet under the same address, and reported by another outlet. */
class FactPairsTest {
    /** Share of harmless changes that may be published as news; 0.02 is what is aimed at. */
    private static final double MOST_PUBLISHED = 0.02;

    /** Share of harmless changes that may be published as variants; 0.2 is what is aimed at. */
    private static final double MOST_VARIANTS = 0.20;

    private static final Duration LATER = Duration.ofHours(3);
    private static final List<Judged> JUDGED = new ArrayList<>();

    /** A pair, who sent its second text, and what became of that. */
    private record Judged(MinimalPair pair, boolean again, Disposition disposition) {}

    @BeforeAll
    static void judgeAll() {
        var enricher = Enricher.shipped();
        Map<Report, Fingerprint> originals = new HashMap<>();
        for (MinimalPair pair : MinimalPair.all()) {
            Instant at = pair.publishedAt();
            Fingerprint original = originals.computeIfAbsent(
                    pair.original(), report -> Fingerprint.of(enriched(enricher, "harbour", report, at)));
            EnrichedArticle changed = enriched(enricher, "harbour", pair.changed(), at.plus(LATER));
            Fingerprint again = Fingerprint.of(changed);
            Fingerprint other = Fingerprint.of(sentBy("lantern", pair, changed));
            JUDGED.add(new Judged(pair, true, second(original, again)));
            JUDGED.add(new Judged(pair, false, second(original, other)));
        }
    }

    private static Disposition second(Fingerprint first, Fingerprint second) {
        var judge = new Judge(new MemoryStore());
        judge.remember(judge.decide(first, new Coordinates("news.articles", 0, 0, first.publishedAt())));
        return judge.decide(second, new Coordinates("news.articles", 0, 1, second.publishedAt()))
                .verdict()
                .disposition();
    }

    private static EnrichedArticle enriched(Enricher enricher, String outlet, Report report, Instant at) {
        return enricher.enrich(article(outlet, report, at), at.toEpochMilli());
    }

    private static Article article(String outlet, Report report, Instant at) {
        String host = outlet + ".example.com";
        return Article.builder(outlet)
                .title(report.title())
                .body(report.body())
                .publishedAt(at)
                .url("https://" + host + "/1")
                .publisher(new Publisher(outlet, host, null))
                .build();
    }

    /** The same with another source: a text is enriched once. */
    private static EnrichedArticle sentBy(String outlet, MinimalPair pair, EnrichedArticle article) {
        return new EnrichedArticle(
                article(outlet, pair.changed(), article.dating().publishedAt()),
                article.title(),
                article.body(),
                article.language(),
                article.dating(),
                article.byline(),
                article.dateline(),
                article.agencies(),
                article.countries(),
                article.rejectedCountries(),
                article.regions(),
                article.entities(),
                article.removed(),
                article.flags());
    }

    @Test
    void changedFact_isNeverSuppressed() {
        assertThat(JUDGED)
                .filteredOn(judged -> judged.pair().kind() == Kind.CHANGED)
                .filteredOn(judged -> judged.disposition() == Disposition.DUPLICATE)
                .isEmpty();
    }

    @Test
    void changedFactOfAVersion_isARevisionOrAVariantOfIt() {
        assertThat(JUDGED)
                .filteredOn(Judged::again)
                .extracting(Judged::disposition)
                .containsOnly(Disposition.REVISION, Disposition.VARIANT, Disposition.DUPLICATE);
    }

    @Test
    void harmlessChange_isSeldomNews() {
        assertThat(shareOfHarmless(Disposition.ORIGINAL) + shareOfHarmless(Disposition.REVISION))
                .isLessThanOrEqualTo(MOST_PUBLISHED);
    }

    @Test
    void harmlessChange_isMostlySuppressed() {
        assertThat(shareOfHarmless(Disposition.VARIANT)).isLessThanOrEqualTo(MOST_VARIANTS);
    }

    private static double shareOfHarmless(Disposition disposition) {
        List<Judged> harmless = JUDGED.stream()
                .filter(judged -> judged.pair().kind() == Kind.HARMLESS)
                .toList();
        long found = harmless.stream()
                .filter(judged -> judged.disposition() == disposition)
                .count();
        return (double) found / harmless.size();
    }
}
