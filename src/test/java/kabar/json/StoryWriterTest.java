package kabar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import kabar.article.Disposition;
import kabar.article.StorySummary;
import kabar.article.StorySummary.Counts;
import kabar.article.StorySummary.Member;
import kabar.contract.Contract;
import org.junit.jupiter.api.Test;

class StoryWriterTest {
    private static final Instant FIRST = Instant.parse("2022-01-11T02:30:00Z");

    private static StorySummary story(StorySummary.Counts counts, Instant last, List<Member> members) {
        return new StorySummary(
                "a-1",
                "z-9",
                "y-8",
                "b-0",
                "Wang calls \"Ivan\"",
                FIRST,
                last,
                counts,
                members,
                List.of("warta.example"),
                List.of("id"),
                List.of("CN", "RU"),
                List.of("Wang Yi", "\"Ivan\""));
    }

    private static String written(StorySummary story) {
        return new String(Contract.valid(new StoryWriter().write(story)), StandardCharsets.UTF_8);
    }

    @Test
    void summary_isWrittenWithAllItsMembers() {
        Instant last = FIRST.plusSeconds(6_000);
        var members = List.of(
                new Member("a-1", "warta.example", "id", FIRST, Disposition.ORIGINAL),
                new Member("b-2", null, "id", last, Disposition.CORRECTION));

        assertThat(written(story(new Counts(2, 3, 4, 5, 6), last, members)))
                .isEqualTo(
                        "{\"schema\":\"kabar.story/1\",\"id\":\"a-1\",\"running\":\"z-9\",\"mergedInto\":\"y-8\",\"splitFrom\":\"b-0\","
                                + "\"title\":\"Wang calls \\\"Ivan\\\"\","
                                + "\"firstPublishedAt\":\"2022-01-11T02:30:00Z\",\"lastPublishedAt\":\"2022-01-11T04:10:00Z\","
                                + "\"articles\":2,\"copies\":3,\"revisions\":4,\"corrections\":5,\"retractions\":6,\"members\":["
                                + "{\"id\":\"a-1\",\"publisher\":\"warta.example\",\"language\":\"id\","
                                + "\"publishedAt\":\"2022-01-11T02:30:00Z\",\"kind\":\"original\"},"
                                + "{\"id\":\"b-2\",\"language\":\"id\",\"publishedAt\":\"2022-01-11T04:10:00Z\",\"kind\":\"correction\"}],"
                                + "\"publishers\":[\"warta.example\"],\"languages\":[\"id\"],\"countries\":[\"CN\",\"RU\"],"
                                + "\"names\":[\"Wang Yi\",\"\\\"Ivan\\\"\"]}");
    }

    @Test
    void summary_withoutMembersAndNames_keepsTheEmptyLists() {
        var story = new StorySummary(
                "a-1",
                "a-1",
                null,
                null,
                "",
                FIRST,
                FIRST,
                new Counts(1, 0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(written(story))
                .endsWith("\"members\":[],\"publishers\":[],\"languages\":[],\"countries\":[],\"names\":[]}");
    }

    @Test
    void story_guardsItself() {
        assertThatThrownBy(() -> new Counts(0, 0, 0, 0, 0)).hasMessage("a story has an article, had 0");
        assertThatThrownBy(() -> new Counts(1, 0, -1, 0, 0))
                .hasMessage("counts must be >= 0, were 0 copies, -1 revisions, 0 corrections, 0 retractions");
        assertThatThrownBy(() -> story(new Counts(1, 0, 0, 0, 0), FIRST.minusMillis(1), List.of()))
                .hasMessage("a story must not end before it begins");
        assertThatThrownBy(() -> new Member("c-3", null, "id", FIRST, Disposition.DUPLICATE))
                .hasMessage("a duplicate is no member: c-3");
    }
}
