package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kabar.article.Disposition;
import kabar.article.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the judge looks, on both sides of every border. */
class WindowTest {
    private static final Duration MS = Duration.ofMillis(1);
    private static final Duration NEAR = JudgeSettings.DEFAULTS.nearWindow();
    private static final Duration MEMORY = JudgeSettings.DEFAULTS.memory();
    private final Bench bench = new Bench();

    private static Draft copy() {
        return Draft.of("b").from("Lain").body("KOTA - " + Texts.FERRY);
    }

    @ParameterizedTest
    @CsvSource({"-1,NEAR", "0,NEAR", "1,NONE"})
    void nearCopy_isFoundUpToTheWindowByPublication(long beyondMs, Relation expected) {
        bench.judge(Draft.of("a").body(Texts.FERRY));

        Decision decision = bench.judge(copy().after(NEAR.plusMillis(beyondMs)));

        assertThat(decision.verdict().relation()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1,NEAR", "0,NEAR", "1,NONE"})
    void nearCopyPublishedEarlier_isFoundUpToTheWindow(long beyondMs, Relation expected) {
        bench.judge(Draft.of("a").body(Texts.FERRY));
        Instant earlier = Draft.START.minus(NEAR).minusMillis(beyondMs);

        Decision decision = bench.judge(copy().at(earlier), Draft.START.plusSeconds(1));

        assertThat(decision.verdict().relation()).isEqualTo(expected);
    }

    @Test
    void publishedTenDaysAgoArrivingNow_isComparedWithItsOwnTime() {
        bench.judge(Draft.of("a").body(Texts.FERRY));
        Instant now = Draft.START.plus(Duration.ofDays(10));

        assertThat(bench.judge(copy().after(Duration.ofHours(1)), now).verdict().relation())
                .isEqualTo(Relation.NEAR);
    }

    @ParameterizedTest
    @CsvSource({"-1,EXACT", "0,EXACT", "1,NONE"})
    void sameWords_areRememberedByLogTime(long beyondMs, Relation expected) {
        bench.judge(Draft.of("a").body(Texts.FERRY));

        Decision decision =
                bench.judge(Draft.of("b").from("Lain").body(Texts.FERRY).after(MEMORY.plusMillis(beyondMs)));

        assertThat(decision.verdict().relation()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1,EXACT", "0,EXACT", "1,NONE"})
    void memory_runsByLogTime_notByPublication(long beyondMs, Relation expected) {
        bench.judge(Draft.of("a").body(Texts.FERRY), Draft.START);
        Draft copy = Draft.of("b").from("Lain").body(Texts.FERRY).at(Draft.START.minus(MEMORY.multipliedBy(5)));

        Decision decision = bench.judge(copy, Draft.START.plus(MEMORY).plusMillis(beyondMs));

        assertThat(decision.verdict().relation()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1,REVISION", "0,REVISION", "1,NONE"})
    void identity_isRememberedByLogTime(long beyondMs, Relation expected) {
        bench.judge(Draft.of("a").body(Texts.FERRY));

        Decision decision = bench.judge(Draft.of("a").body(Texts.HARVEST).after(MEMORY.plusMillis(beyondMs)));

        assertThat(decision.verdict().relation()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1,EXACT", "0,EXACT", "1,NONE"})
    void fewWords_areTheSameReportForTheNearWindowOnly(long beyondMs, Relation expected) {
        bench.judge(Draft.of("a").body("Harga emas hari ini turun."));

        Decision decision = bench.judge(
                Draft.of("b").from("Lain").body("Harga emas hari ini turun.").after(NEAR.plusMillis(beyondMs)));

        assertThat(decision.verdict().relation()).isEqualTo(expected);
    }

    @Test
    void memoryMovesOn_deletesFromTheStore() {
        bench.judge(Draft.of("a").body(Texts.FERRY));
        bench.judge(Draft.of("b").body(Texts.HARVEST).after(Duration.ofDays(1)));
        assertThat(bench.store.size()).isEqualTo(2);

        bench.judge(Draft.of("c").title("Kabar lain sama sekali").after(MEMORY.plus(MS)));

        assertThat(bench.store.size()).isEqualTo(2);
        assertThat(bench.store.puts()).isEqualTo(3);
    }

    @Test
    void capacity_forgetsTheOldestFirst() {
        var small = new Bench(new JudgeSettings(NEAR, MEMORY, 2));
        small.judge(Draft.of("a").title("Judul pertama"));
        small.judge(Draft.of("b").title("Judul kedua"));
        small.judge(Draft.of("c").title("Judul ketiga"));

        assertThat(small.judge(Draft.of("x").title("Judul kedua")).verdict().of())
                .isEqualTo("b");
        assertThat(small.judge(Draft.of("y").title("Judul pertama")).verdict().disposition())
                .isEqualTo(Disposition.ORIGINAL);
    }

    @Test
    void suppressedArticle_writesThatItsTextWasSeen() {
        bench.judge(Draft.of("a").body(Texts.FERRY));
        int published = bench.store.bytes();
        bench.judge(copy());

        assertThat(bench.store.puts()).isEqualTo(2);
        assertThat(bench.store.bytes() - published).isEqualTo(21);
    }

    @Test
    void decision_thatItsCallerDoesNotFollow_leavesNoTrace() {
        bench.decide(Draft.of("a").body(Texts.FERRY), Draft.START);

        assertThat(bench.store.puts()).isZero();
        assertThat(bench.judge(copy()).verdict().disposition()).isEqualTo(Disposition.ORIGINAL);
    }

    @Test
    void lateRecord_isJudgedAgainstWhatIsKnownNow() {
        bench.judge(Draft.of("a").body(Texts.FERRY), Draft.START.plusSeconds(60));

        assertThat(bench.judge(copy(), Draft.START).verdict().of()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z"})
    void outlandishPublicationTime_isJudged(String time) {
        bench.judge(Draft.of("a").body(Texts.FERRY));

        assertThat(bench.judge(copy().at(Instant.parse(time)), Draft.START)
                        .verdict()
                        .disposition())
                .isEqualTo(Disposition.ORIGINAL);
    }

    @Test
    void settings_guardThemselves() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new JudgeSettings(MEMORY, NEAR, 1))
                .hasMessageContaining("memory must be >= near window");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new JudgeSettings(NEAR, MEMORY, 0))
                .hasMessageContaining("capacity");
    }

    /** A late record is remembered behind newer ones, so it is past before they are; published too far away to be found by likeness. */
    @ParameterizedTest
    @CsvSource({"0,EXACT", "1,NONE"})
    void lateRecord_isRememberedByItsOwnLogTime(long beyondMs, Relation expected) {
        bench.judge(Draft.of("a").body(Texts.HARVEST), Draft.START.plus(Duration.ofDays(10)));
        bench.judge(Draft.of("b").body(Texts.FERRY), Draft.START);
        Draft same = Draft.of("c").from("Lain").body(Texts.FERRY).after(Duration.ofDays(9));
        assertThat(bench.judge(same, Draft.START.plus(MEMORY).plusMillis(beyondMs))
                        .verdict()
                        .relation())
                .isEqualTo(expected);
    }
}
