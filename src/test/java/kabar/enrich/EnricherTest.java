package kabar.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.article.Country;
import kabar.article.Dating;
import kabar.article.EnrichedArticle;
import kabar.article.Evidence;
import kabar.article.Flag;
import kabar.article.Mention;
import kabar.article.Publisher;
import kabar.article.RejectedCountry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnricherTest {
    private static final Instant PUBLISHED = Instant.parse("2022-01-12T00:00:00Z");
    private static final String BODY =
            "BERLIN (Reuters) - Presiden Prancis menerima delegasi di Paris. Pemerintah Prancis berharap"
                    + " perundingan selesai pekan ini, kata juru bicara itu kepada AFP.";

    private final Enricher enricher = Enricher.shipped();

    @Test
    void publicationTime_isThatOfTheField() {
        assertThat(enrich(PUBLISHED, PUBLISHED.plusSeconds(60)).dating())
                .isEqualTo(new Dating(PUBLISHED, Dating.Basis.FIELD, List.of()));
    }

    @Test
    void missingTime_isTheLogTime() {
        assertThat(enrich(null, PUBLISHED).dating()).isEqualTo(new Dating(PUBLISHED, Dating.Basis.LOG, List.of()));
    }

    @Test
    void timeInTheFuture_isFlaggedAndClampedToTheLogTime() {
        assertThat(enrich(PUBLISHED.plusMillis(1), PUBLISHED).dating())
                .isEqualTo(new Dating(PUBLISHED, Dating.Basis.FIELD, List.of(Flag.FUTURE)));
    }

    @Test
    void articleOfMoreThanThreeDaysAgo_isFlaggedLateAndKept() {
        Instant threeDaysOn = PUBLISHED.plusSeconds(3 * 86_400);
        assertThat(enrich(PUBLISHED, threeDaysOn).dating().flags()).isEmpty();
        assertThat(enrich(PUBLISHED, threeDaysOn.plusMillis(1)).dating().flags())
                .containsExactly(Flag.LATE);
    }

    @Test
    void agencies_areThoseOfTheDatelineAndThoseQuoted_andMakeNoCountry() {
        EnrichedArticle article = enrich(PUBLISHED, PUBLISHED);
        assertThat(article.agencies()).containsExactly("Reuters", "AFP");
        assertThat(article.countries().stream().map(Country::code)).containsExactly("FR");
        assertThat(article.rejectedCountries())
                .anyMatch(no -> no.code().equals("DE") && no.reason() == RejectedCountry.Reason.DATELINE);
    }

    @Test
    void everyMentionAndEvidence_standsLiterallyAtItsOffsets() {
        EnrichedArticle article = enrich(PUBLISHED, PUBLISHED);
        for (Country country : article.countries())
            for (var evidence : country.evidence()) {
                Mention at = ((Evidence.Mentioned) evidence).mention();
                String text = at.zone() == kabar.article.Zone.TITLE ? article.title() : article.body();
                assertThat(text.substring(at.start(), at.end())).isEqualTo(at.text());
            }
        assertThat(article.countries().get(0).evidence()).isNotEmpty();
    }

    @Test
    void tokens_areThoseOfTheTextsOfTheRecord() {
        Enrichment enrichment = enricher.enrichment(article(PUBLISHED), PUBLISHED.toEpochMilli());

        assertThat(enrichment.title().text()).isEqualTo(enrichment.article().title());
        assertThat(enrichment.body().text()).isEqualTo(enrichment.article().body());
    }

    private EnrichedArticle enrich(@Nullable Instant publishedAt, Instant logTime) {
        return enricher.enrich(article(publishedAt), logTime.toEpochMilli());
    }

    private static Article article(@Nullable Instant publishedAt) {
        return Article.builder("a-1")
                .title("Presiden Prancis Terima Delegasi")
                .body(BODY)
                .bodyFormat(BodyFormat.TEXT)
                .language("id")
                .publishedAt(publishedAt)
                .publisher(new Publisher("Warta Uji", null, null))
                .build();
    }
}
