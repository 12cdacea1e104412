package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kabar.article.Coordinates;
import kabar.article.RejectReason;
import kabar.article.TopicNames;
import kabar.enrich.Enricher;
import kabar.pipeline.ArticleStage;
import kabar.pipeline.Delivery;
import kabar.pipeline.Input;
import kabar.pipeline.Outcome;
import kabar.pipeline.OutcomeListener;
import kabar.pipeline.Output;
import kabar.pipeline.PipelineSettings;
import kabar.pipeline.Report;
import kabar.pipeline.Stages;
import kabar.state.UnknownLayout;
import kabar.topology.order.Envelope;
import org.junit.jupiter.api.Test;

/** A mistake in Kabar itself is told once, costs one record and stops nothing. */
class MistakesTest {
    private static final Coordinates AT = new Coordinates("news.articles", 0, 42, 1_642_000_000_000L);
    private static final byte[] EVENT = "{\"id\":\"1\",\"title\":\"Gempa di Lombok\"}".getBytes(StandardCharsets.UTF_8);

    private static final Stages STAGES = new Stages(
            new ArticleStage(Enricher.shipped(), PipelineSettings.DEFAULTS), PipelineSettings.DEFAULTS, "test", "test");

    private final List<Throwable> told = new ArrayList<>();
    private final OutcomeListener listener = new OutcomeListener() {
        @Override
        public void failed(Coordinates at, Throwable mistake) {
            assertThat(at).isEqualTo(AT);
            told.add(mistake);
        }
    };

    /** A stage without its enricher stands for any mistake while enriching. */
    @Test
    @SuppressWarnings("NullAway")
    void mistakeWhileEnriching_isToldOnce_andGivesOneDeadLetterWithTheBytesOfTheInput() {
        var stage = new ArticleStage(null, PipelineSettings.DEFAULTS);
        var result = stage.process(new Input(new byte[] {7}, EVENT, Delivery.NONE, AT, false), listener);
        assertThat(told).singleElement().isInstanceOf(NullPointerException.class);
        assertThat(result).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.reason()).isEqualTo(RejectReason.INTERNAL_ERROR);
            assertThat(rejected.message()).isEqualTo("NullPointerException while enriching");
            assertThat(rejected.outputs()).singleElement().satisfies(letter -> {
                assertThat(letter.topic()).isEqualTo("news.dlq");
                assertThat(letter.key()).containsExactly(7);
                assertThat(letter.value()).isEqualTo(EVENT);
            });
        });
    }

    @Test
    void mistakeWhileJudging_givesOneDeadLetter_isCountedApart_andTheNextReportIsJudged() {
        var judging = judging();
        // Bytes that end where they should not.
        byte[] broken = {3};
        judging.process(new Envelope.Enriched(
                new Report(AT, false, false, "broken", Instant.EPOCH, "id", broken, broken, new byte[0], null)));
        var next = new Coordinates(AT.topic(), 0, 43, AT.logTime());
        var report = (Report) STAGES.articles().process(new Input(null, EVENT, Delivery.NONE, next, false), listener);
        judging.process(new Envelope.Enriched(report));

        List<Output> written = judging.outputs();
        Output letter = written.get(0);
        assertThat(letter.topic()).isEqualTo("news.dlq");
        assertThat(letter.keyText()).isEqualTo("broken");
        assertThat(letter.headers())
                .containsAllEntriesOf(Map.of(
                        "__streams.errors.reason", "internal-error",
                        "__streams.errors.message", "IllegalArgumentException while judging",
                        "__streams.errors.offset", "42"));
        assertThat(written).extracting(Output::topic).containsExactly("news.dlq", "news.country.id", "news.stories");
        assertThat(judging.ledger().rejected()).containsExactlyEntriesOf(Map.of(RejectReason.INTERNAL_ERROR, 1L));
        assertThat(judging.ledger().waiting()).isZero();
    }

    @Test
    void layoutOfAnotherVersion_isNoFaultOfTheRecord_andStopsTheTask() {
        var judging = judging();
        byte[] other = {99};
        var envelope = new Envelope.Enriched(
                new Report(AT, false, false, "other", Instant.EPOCH, "id", other, other, new byte[0], null));
        assertThatThrownBy(() -> judging.process(envelope))
                .isInstanceOf(UnknownLayout.class)
                .hasMessage("fingerprint layout version must be 3, was 99: start with empty state");
        assertThat(judging.outputs()).isEmpty();
    }

    @Test
    void stack_hasEveryCauseAndNoTextOfAnArticle() {
        var mistake = new IllegalStateException("secret words", new IllegalArgumentException("of an article"));
        assertThat(Mistakes.stack(mistake))
                .startsWith("java.lang.IllegalStateException\n\tat kabar.topology.MistakesTest.stack_")
                .contains("\ncaused by java.lang.IllegalArgumentException\n\tat ")
                .doesNotContain("secret", "article\n");
    }

    private static JudgingTask judging() {
        var plan = new Plan(
                "news.articles",
                1,
                false,
                1,
                Duration.ZERO,
                10,
                Duration.ofMillis(100),
                new TopicNames("news."),
                InputRange.ALL);
        return new JudgingTask(plan, STAGES);
    }
}
