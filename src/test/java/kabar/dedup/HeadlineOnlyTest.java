package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kabar.article.Coordinates;
import kabar.article.Disposition;
import kabar.state.MemoryStore;
import org.junit.jupiter.api.Test;

/** Items of feeds that have a headline and no text, or one text of a few lines. */
class HeadlineOnlyTest {
    private static final Instant MORNING = Instant.parse("2024-03-05T01:00:00Z");

    private final Judge judge = new Judge(new MemoryStore());
    private long offset;

    private Disposition judged(Draft draft) {
        var at = new Coordinates("news.articles", 0, offset++, draft.time().toEpochMilli());
        Decision decision = judge.decide(draft.print(), at);
        judge.remember(decision);
        return decision.verdict().disposition();
    }

    private Draft headline(String id, String publisher, String title) {
        return Draft.of(id).from(publisher).title(title).at(MORNING);
    }

    @Test
    void sameHeadline_onTwoDays_areTwoReports() {
        assertThat(judged(headline("a", "Warta", "Jadwal Salat Kota Makassar Hari Ini")))
                .isEqualTo(Disposition.ORIGINAL);
        assertThat(judged(headline("b", "Warta", "Jadwal Salat Kota Makassar Hari Ini")
                        .at(MORNING.plus(Duration.ofDays(1)))))
                .isEqualTo(Disposition.ORIGINAL);
    }

    @Test
    void sameHeadline_ofTwoOutletsOnOneDay_isOneReport() {
        judged(headline("a", "Warta", "Bolivia devalues its currency"));

        assertThat(judged(headline("b", "Kabar Kota", "Bolivia devalues its currency")
                        .at(Instant.parse("2024-03-05T23:59:59Z"))))
                .isEqualTo(Disposition.DUPLICATE);
    }

    @Test
    void sameHeadline_overMidnight_isOneReportForLessThanHalfADay() {
        Instant evening = Instant.parse("2024-03-05T20:00:00Z");
        judged(headline("a", "Warta", "Bolivia devalues its currency").at(evening));

        assertThat(judged(headline("b", "Kota", "Bolivia devalues its currency")
                        .at(evening.plus(Duration.ofHours(12)).minusMillis(1))))
                .isEqualTo(Disposition.DUPLICATE);
        assertThat(judged(
                        headline("c", "Desa", "Bolivia devalues its currency").at(evening.plus(Duration.ofHours(12)))))
                .isEqualTo(Disposition.ORIGINAL);
    }

    @Test
    void nameOfTheOutlet_isNoPartOfAHeadline() {
        judged(headline("a", "Warta", "Paraguay court jails ex-mayor over dam contract"));

        assertThat(judged(headline(
                        "b", "The Daily Sample", "Paraguay court jails ex-mayor over dam contract - The Daily Sample")))
                .isEqualTo(Disposition.DUPLICATE);
    }

    @Test
    void fewWordsOfText_areComparedForTheWholeWindow() {
        judged(headline("a", "Warta", "Kapal karam").body("Kapal karam di Laut Banda, sebelas orang hilang."));

        assertThat(judged(headline("b", "Kota", "Kapal karam")
                        .body("Kapal karam di Laut Banda, sebelas orang hilang.")
                        .at(MORNING.plus(Duration.ofDays(2)))))
                .isEqualTo(Disposition.DUPLICATE);
    }
}
