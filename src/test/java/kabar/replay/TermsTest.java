package kabar.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import kabar.topology.InputRange;
import kabar.topology.ManifestLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
    private static final Instant FROM = Instant.parse("2022-01-10T00:00:00Z");
    private static final Instant TO = Instant.parse("2022-01-11T00:00:00Z");
    private static final Settings SETTINGS = SettingsLoader.of(Map.of());

    @ParameterizedTest
    @CsvSource({"30d, 30d", "72h, 3d", "15m, 15m", "0s, 0ms", "PT36H, 36h", "30, 30ms", "all, all"})
    void warmUp_isReadAsPeopleWriteIt(String written, String read) {
        assertThat(WarmUp.parse(written)).hasToString(read);
        assertThat(WarmUp.parse(read)).isEqualTo(WarmUp.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1d", "PT-1S", "d", "1w"})
    void warmUp_thatIsNone_isRefused(String written) {
        assertThatThrownBy(() -> WarmUp.parse(written)).hasMessageContaining("30d, 72h, 0s or all");
    }

    @Test
    void warmUp_byDefault_isTheLargestWindow() {
        assertThat(WarmUp.of(SETTINGS.windows())).hasToString("30d");
        assertThat(WarmUp.of(SETTINGS.with("story.max-age", "40d").windows())).hasToString("40d");
    }

    @Test
    void warmUpStart_neverLiesBefore1970() {
        assertThat(WarmUp.parse("1d").start(FROM))
                .isEqualTo(FROM.minus(Duration.ofDays(1)).toEpochMilli());
        assertThat(WarmUp.parse("all").start(FROM)).isEqualTo(Long.MIN_VALUE);
        assertThat(WarmUp.parse("30d").start(Instant.EPOCH)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void differences_nameEachTerm() {
        Terms was = Terms.of(FROM, TO, "news.history", WarmUp.parse("30d"), Map.of("shards", "1", "version", "1"));
        Terms now = Terms.of(FROM, FROM.plusSeconds(1), "news.history", WarmUp.parse("720h"), Map.of("shards", "2"));
        assertThat(now.differences(was))
                .isEqualTo(List.of(
                        "shards is 2, was 1",
                        "to is 2022-01-10T00:00:01Z, was 2022-01-11T00:00:00Z",
                        "version is nothing, was 1"));
        assertThat(was.differences(was)).isEmpty();
        assertThatThrownBy(() -> Terms.of(TO, TO, "t", WarmUp.parse("all"), Map.of()))
                .hasMessageStartingWith("from must be before to");
    }

    @Test
    void plan_readsBackFromItsLines() {
        var range = new InputRange(
                FROM.toEpochMilli(),
                TO.toEpochMilli(),
                List.of(new InputRange.Stretch(5, 41), new InputRange.Stretch(7, 6)));
        var terms = Terms.of(FROM, TO, "news.history", WarmUp.parse("all"), Map.of("shards", "1"));
        var plan = new ReplayPlan(terms, range, 37, 12, false, true);
        assertThat(ReplayPlan.of(ManifestLines.read(ManifestLines.write(plan.toValues()))))
                .isEqualTo(plan);
        var later = plan.toValues();
        later.put("layout", "2");
        assertThatThrownBy(() -> ReplayPlan.of(later)).hasMessageContaining("unknown layout 2");
    }

    @ParameterizedTest
    @CsvSource({
        "news, true",
        "new, false",
        "newsroom, false",
        "kabar, false",
        "archive, true",
    })
    void names_thatLiveTopicsStartWith_areLive(String name, boolean isLive) {
        assertThat(new ReplayName(name).isLive(SETTINGS, "archive.articles")).isEqualTo(isLive);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "News", "a.b", "a_b", "../a", "-a", "live", "é"})
    void names_ofAnotherForm_areRefused(String name) {
        assertThatThrownBy(() -> new ReplayName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void settingsOfAReplay_leaveTheLiveNamesAlone() {
        Settings replay =
                new ReplayName("january").settings(SETTINGS.with("processing.guarantee", "at_least_once"), "t");
        assertThat(replay.applicationId()).isEqualTo("january.replay");
        assertThat(replay.topics().outputs()).hasSize(254).allMatch(name -> name.startsWith("january."));
        assertThat(replay.inputTopic()).isEqualTo("t");
        assertThat(replay.exactlyOnce()).isTrue();
    }
}
