package kabar.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kabar.article.Coordinates;
import kabar.article.Disposition;
import kabar.article.Verdict;
import kabar.article.Verdict.Rule;
import kabar.contract.Contract;
import kabar.state.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the first report of a story is published: a suppressed one is remembered by nobody, so nothing refers to it. */
class CollapsedStoriesTest {
    private static final Instant NOON = Instant.parse("2022-01-11T12:00:00Z");
    private static final Stages STAGES = Stages.load(PipelineSettings.DEFAULTS.collapsing(true), "test");

    private static final String FIRST =
            "A passenger ferry capsized near Port Selma on Tuesday, harbour master Ivo Brandt said. Rescue boats of the Selma"
                    + " Coast Guard pulled dozens from the water after the Blue Heron listed in high waves.";
    private static final String LATER =
            "The Blue Heron, a ferry carrying passengers to Port Selma, went down in high waves on Tuesday, and rescue boats of the"
                    + " Selma Coast Guard were still searching the water, according to harbour master Ivo Brandt.";

    private final MemoryStore articles = new MemoryStore();
    private final MemoryStore stories = new MemoryStore();
    private Desk desk = STAGES.desk(articles, stories);
    private long offset;

    private Outcome.Judged judged(String id, String publisher, String title, String body) {
        String json = """
                {"id": "%s", "publisher": "%s", "title": "%s", "body": "%s", "language": "en", "publishedAt": "%s"}""".formatted(id, publisher, title, body, NOON.plusSeconds(60 * offset));
        var at = new Coordinates("news.articles", 0, offset, NOON.toEpochMilli() + 60_000 * offset++);
        var input = new Input(null, json.getBytes(StandardCharsets.UTF_8), Delivery.NONE, at, false);
        Outcome.Judged judged = desk.judge((Report) STAGES.articles().process(input, new OutcomeListener() {}));
        Contract.valid(judged);
        return judged;
    }

    private Verdict verdict(String id, String publisher, String title, String body) {
        return judged(id, publisher, title, body).verdict();
    }

    private Verdict first() {
        return verdict("first", "One", "Blue Heron ferry capsizes off Port Selma", FIRST);
    }

    private Verdict later(String id, String publisher, String body) {
        return verdict(id, publisher, "Dozens rescued as Blue Heron ferry sinks", body);
    }

    private static void assertSuppressed(Verdict verdict) {
        assertThat(verdict.disposition()).isEqualTo(Disposition.DUPLICATE);
        assertThat(verdict.rule()).isEqualTo(Rule.STORY);
        assertThat(verdict.of()).isEqualTo("first");
    }

    @Test
    void laterReport_isSuppressed_andNamesTheFirst() {
        assertThat(first().disposition()).isEqualTo(Disposition.ORIGINAL);
        assertSuppressed(later("later", "Two", LATER));
    }

    @Test
    void copyOfASuppressedReport_namesThePublishedOne() {
        first();
        assertSuppressed(later("later", "Two", LATER));
        assertSuppressed(later("copy", "Three", LATER));
        assertSuppressed(later("near", "Four", "PORT SELMA - " + LATER));
    }

    @Test
    void revisionOfASuppressedReport_namesThePublishedOne() {
        first();
        assertSuppressed(later("later", "Two", LATER));
        assertSuppressed(later("later", "Two", LATER + " At least 17 people died, and 4 are missing, he said."));
    }

    @Test
    void copyAfterARestart_namesThePublishedOne() {
        first();
        assertSuppressed(later("later", "Two", LATER));
        desk = STAGES.desk(articles, stories);
        assertSuppressed(later("copy", "Three", LATER));
    }

    @Test
    void revisionOfTheFirst_isPublished_andItsStoryCountsWhatWasSuppressed() {
        first();
        later("later", "Two", LATER);
        later("copy", "Three", LATER);
        Outcome.Judged revision = judged(
                "first",
                "One",
                "Blue Heron ferry capsizes off Port Selma",
                FIRST + " At least 17 people died, and 4 are missing, he said.");

        assertThat(revision.verdict().disposition()).isEqualTo(Disposition.REVISION);
        String story =
                new String(revision.outputs().get(revision.outputs().size() - 1).value(), StandardCharsets.UTF_8);
        assertThat(story)
                .contains("\"articles\":1,\"copies\":2,\"revisions\":1,")
                .contains("\"id\":\"first\",\"publisher\":\"One\",\"language\":\"en\"")
                .contains("\"kind\":\"original\"", "\"kind\":\"revision\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomStream_everySuppressedReportNamesAPublishedOne(long seed) {
        var random = new Random(seed);
        Set<String> published = new HashSet<>();
        Set<Rule> rules = new TreeSet<>();
        for (int i = 0; i < 300; i++) {
            if (random.nextInt(40) == 0) desk = STAGES.desk(articles, stories);
            int event = random.nextInt(8);
            String id = "id-" + event + "-" + random.nextInt(12);
            String body = report(event, random.nextInt(6))
                    + (random.nextInt(4) == 0 ? " Damage: " + random.nextInt(9) + "00." : "");
            Verdict verdict = verdict(
                    id, "Outlet " + random.nextInt(4), "Wang " + name(event) + " visits Port " + name(event), body);
            rules.add(verdict.rule());
            if (verdict.disposition() != Disposition.DUPLICATE) published.add(id);
            else
                assertThat(published)
                        .as("seed %d, article %d: %s", seed, i, verdict)
                        .contains(verdict.of());
        }
        assertThat(rules).contains(Rule.STORY, Rule.EXACT_WORDS, Rule.NEW);
    }

    /** One of several reports of an event, each in words of its own. */
    private static String report(int event, int version) {
        var words = new Random(100L * event + version);
        var body = new StringBuilder("President Ivo Wang " + name(event) + " met director Mila Stanek of Hydro "
                + name(event) + " in Port " + name(event) + " on Tuesday.");
        for (int w = 0; w < 60; w++)
            body.append(w % 10 == 0 ? ". Thing" : " thing")
                    .append(event)
                    .append((char) ('a' + words.nextInt(20)))
                    .append("ing");
        return body.toString();
    }

    private static String name(int event) {
        return List.of("Selma", "Orsova", "Lombar", "Netara", "Salvana", "Tarim", "Velden", "Quorn")
                .get(event);
    }
}
