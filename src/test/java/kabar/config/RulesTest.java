package kabar.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kabar.topology.NewsStages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
    private static String digest(String key, String value) {
        return SettingsLoader.of(Map.of(key, value)).rules();
    }

    @ParameterizedTest
    @CsvSource({
        "threads, 5",
        "state.dir, /tmp/other",
        "story.window, 72h",
        "dedup.strictness, normal",
        "story.link-share, .50"
    })
    void settingThatDecidesNothingElse_keepsTheDigest(String key, String value) {
        assertThat(digest(key, value)).matches("[0-9a-f]{12}").isEqualTo(digest("threads", "3"));
    }

    @ParameterizedTest
    @CsvSource({
        "dedup.strictness, high",
        "dedup.near-share, 0.6",
        "dedup.near-window, 2d",
        "story.link-share, 0.6",
        "story.collapse, true",
        "shards, 2"
    })
    void settingThatDecides_changesTheDigest(String key, String value) {
        assertThat(digest(key, value)).isNotEqualTo(digest("threads", "3"));
    }

    @Test
    void record_hasTheDigestOfItsSettings() {
        var settings = SettingsLoader.of(Map.of("dedup.strictness", "low"));
        assertThat(NewsStages.pipeline(settings, null).rules()).isEqualTo(digest("dedup.strictness", "low"));
    }
}
