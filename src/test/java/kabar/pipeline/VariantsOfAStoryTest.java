package kabar.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import kabar.article.Coordinates;
import kabar.article.Disposition;
import kabar.article.Story;
import kabar.contract.Contract;
import kabar.state.MemoryStore;
import org.junit.jupiter.api.Test;

/** A variant is published beside what it varies: in its countries, within the same story, and as no outlet of its own. */
class VariantsOfAStoryTest {
    private static final Stages STAGES = Stages.load(PipelineSettings.DEFAULTS, "test");
    private static final Instant NOON = Instant.parse("2022-01-11T12:00:00Z");
    private static final String TEXT =
            "A passenger ferry capsized near Palermo on Tuesday, harbour master Ivo Brandt said. Rescue boats of the Italian coast"
                    + " guard pulled dozens of people from the water after the Blue Heron listed in high waves. Fishermen brought"
                    + " blankets and hot tea to the quay, where families waited for news until late in the evening.";

    private final MemoryStore stories = new MemoryStore();
    private final Desk desk = STAGES.desk(new MemoryStore(), stories);
    private long offset;

    private Outcome.Judged judged(String id, String body) {
        String json = """
                {"id": "%s", "publisher": "%s", "title": "Ferry capsizes off Palermo", "body": "%s", "language": "en", "publishedAt": "%s"}""".formatted(id, "Outlet " + id, body, NOON.plusSeconds(60 * offset));
        var at = new Coordinates("news.articles", 0, offset, NOON.toEpochMilli() + 60_000 * offset++);
        var input = new Input(null, json.getBytes(StandardCharsets.UTF_8), Delivery.NONE, at, false);
        Outcome.Judged judged = desk.judge((Report) STAGES.articles().process(input, new OutcomeListener() {}));
        Contract.valid(judged);
        return judged;
    }

    private static Story story(Outcome.Judged judged) {
        return Objects.requireNonNull(judged.story());
    }

    @Test
    void variant_goesToItsCountriesMarkedAsOne_withinTheStoryThatItVaries() {
        Outcome.Judged first = judged("a", TEXT);
        Outcome.Judged variant = judged("b", TEXT.replace("waited for news", "prayed for news"));

        assertThat(variant.verdict().disposition()).isEqualTo(Disposition.VARIANT);
        assertThat(variant.verdict().of()).isEqualTo("a");
        assertThat(variant.verdict().differs()).containsExactly("waited → prayed");
        assertThat(variant.outputs()).extracting(Output::topic).containsExactly("news.country.it", "news.stories");
        assertThat(variant.outputs().get(0).headers())
                .containsEntry("kabar-kind", "variant")
                .containsEntry("ce_type", "kabar.article.variant");
        assertThat(story(variant).id()).isEqualTo(story(first).id());
        assertThat(new String(Objects.requireNonNull(variant.outputs().get(0).value()), StandardCharsets.UTF_8))
                .contains("\"kind\":\"variant\"")
                .contains("\"differs\":[\"waited → prayed\"]");
    }

    @Test
    void variant_countsAsACopyInItsStory_andAsNoOutlet() {
        judged("a", TEXT);
        Outcome.Judged variant = judged("b", TEXT.replace("waited for news", "prayed for news"));

        String summary =
                new String(Objects.requireNonNull(variant.outputs().get(1).value()), StandardCharsets.UTF_8);
        assertThat(summary).contains("\"Outlet a\"").doesNotContain("Outlet b");
        assertThat(summary).contains("\"articles\":1,\"copies\":1");
    }

    @Test
    void contradiction_isAReportOfItsOwn() {
        judged("a", TEXT);
        Outcome.Judged other = judged("b", TEXT.replace("dozens of people", "no people"));

        assertThat(other.verdict().disposition()).isEqualTo(Disposition.ORIGINAL);
        assertThat(other.outputs().get(0).headers()).containsEntry("kabar-kind", "original");
    }
}
