package kabar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import kabar.article.StorySummary;
import org.junit.jupiter.api.Test;

class StoryWriterTest {
    private static final Instant FIRST = Instant.parse("2022-01-11T02:30:00Z");

    @Test
    void summary_isWrittenWithAllItsMembers() {
        var story = new StorySummary(
                "a-1", FIRST, FIRST.plusSeconds(6_000), 2, List.of("CN", "RU"), List.of("Wang Yi", "\"Ivan\""));
        assertThat(new String(new StoryWriter().write(story), StandardCharsets.UTF_8))
                .isEqualTo("{\"schema\":\"kabar.story/1\",\"id\":\"a-1\",\"firstPublishedAt\":\"2022-01-11T02:30:00Z\","
                        + "\"lastPublishedAt\":\"2022-01-11T04:10:00Z\",\"articles\":2,\"countries\":[\"CN\",\"RU\"],"
                        + "\"names\":[\"Wang Yi\",\"\\\"Ivan\\\"\"]}");
    }

    @Test
    void summary_withoutNames_keepsTheEmptyLists() {
        var story = new StorySummary("a-1", FIRST, FIRST, 1, List.of(), List.of());
        assertThat(new String(new StoryWriter().write(story), StandardCharsets.UTF_8))
                .endsWith("\"articles\":1,\"countries\":[],\"names\":[]}");
    }

    @Test
    void story_guardsItself() {
        assertThatThrownBy(() -> new StorySummary("a", FIRST, FIRST, 0, List.of(), List.of()))
                .hasMessage("a story has an article, had 0");
        assertThatThrownBy(() -> new StorySummary("a", FIRST, FIRST.minusMillis(1), 1, List.of(), List.of()))
                .hasMessage("a story must not end before it begins");
    }
}
