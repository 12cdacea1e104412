package kabar.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kabar.article.Article;
import kabar.article.Country;
import kabar.article.Publisher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A former state is one of its day only in what was published in its day. */
class FormerStatesTest {
    private static final Instant THEN = Instant.parse("1988-03-02T08:00:00Z");
    private static final Instant NOW = Instant.parse("2025-03-02T08:00:00Z");
    private static final String BODY =
            "Soviet dockers loaded the first grain of the year. The Soviet ministry said more ships would follow.";

    private final Enricher enricher = Enricher.shipped();

    @Test
    void enrich_publishedInItsDay_isAboutTheStateOfToday() {
        assertThat(codes(article(BODY, THEN), NOW)).containsExactly("RU");
        assertThat(enricher.enrich(article(BODY, THEN), NOW.toEpochMilli())
                        .countries()
                        .get(0)
                        .evidence()
                        .get(0)
                        .text())
                .isEqualTo("Soviet");
    }

    @Test
    void enrich_publishedToday_isAboutNone() {
        assertThat(codes(article(BODY, NOW), NOW)).containsExactly("ZZ");
    }

    @Test
    void enrich_withoutAPublicationTime_isAboutNoneWhateverTheLogSays() {
        assertThat(codes(article(BODY, null), THEN)).containsExactly("ZZ");
    }

    @Test
    void enrich_dateLineInTheText_isAPublicationTime() {
        String text = "Rabu, 2 Maret 1988 | 08:00 WIB\n\n"
                + "Pelabuhan di Uni Soviet memuat gandum pertama tahun ini. Pemerintah Soviet menyambutnya.";
        Article then = Reports.of("Gandum Pertama Dimuat", text, "id", Publisher.UNKNOWN);
        Article now = Reports.of("Gandum Pertama Dimuat", text.replace("1988", "2022"), "id", Publisher.UNKNOWN);
        assertThat(codes(then, NOW)).containsExactly("RU");
        assertThat(codes(now, NOW)).containsExactly("ZZ");
    }

    private static Article article(String body, @Nullable Instant published) {
        return Reports.of("First Grain Loaded", body, "en", Publisher.UNKNOWN, published);
    }

    private List<String> codes(Article article, Instant logTime) {
        return enricher.enrich(article, logTime.toEpochMilli()).countries().stream()
                .map(Country::code)
                .toList();
    }
}
