package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import kabar.article.TopicNames;
import kabar.enrich.Enricher;
import kabar.pipeline.ArticleStage;
import kabar.pipeline.PipelineSettings;
import kabar.topology.order.Envelope;
import kabar.topology.order.Pace;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichProcessorTest {
    private static final String INPUT = "news.articles";
    private static final long NOW = 1_642_000_000_000L;
    private static final ArticleStage STAGE = new ArticleStage(Enricher.shipped(), PipelineSettings.DEFAULTS);

    private final MockProcessorContext<byte[], Envelope> context;
    private final Pace pace = new Pace(2, 1);
    private OptionalLong readTo = OptionalLong.empty();

    EnrichProcessorTest(@TempDir File stateDir) {
        context = new MockProcessorContext<>(new Properties(), new TaskId(0, 1), stateDir);
        context.setRecordMetadata(INPUT, 1, 0);
        context.setCurrentSystemTimeMs(NOW);
    }

    private EnrichProcessor processor() {
        var plan = new Plan(
                INPUT,
                2,
                false,
                1,
                Duration.ofMinutes(1),
                1_000,
                Duration.ofMillis(100),
                new TopicNames("news."),
                InputRange.ALL);
        var processor = new EnrichProcessor(STAGE, (partition, next) -> readTo, plan, pace, StreamListener.NONE);
        processor.init(context);
        return processor;
    }

    private boolean commitsAtTheNextBeatAfterARecordOf(Instant logTime) {
        byte[] event = "{\"id\":\"1\",\"title\":\"Gempa di Lombok\"}".getBytes(StandardCharsets.UTF_8);
        var read = new ConsumerRecord<Object, Object>(
                INPUT,
                1,
                0,
                logTime.toEpochMilli(),
                TimestampType.LOG_APPEND_TIME,
                0,
                0,
                null,
                event,
                new RecordHeaders(),
                Optional.empty());
        long at = new LogTime().extract(read, 0);
        processor().process(new Record<>(null, event, at, read.headers()));
        return commitsAtABeat();
    }

    private boolean commitsAtABeat() {
        context.resetCommit();
        context.scheduledPunctuators().get(0).getPunctuator().punctuate(NOW);
        return context.committed();
    }

    @Test
    void whoKeepsUp_commitsAtEachBeat() {
        assertThat(commitsAtTheNextBeatAfterARecordOf(Instant.ofEpochMilli(NOW - 200)))
                .isTrue();
    }

    @Test
    void whoIsBehind_leavesItToTheCommitInterval() {
        assertThat(commitsAtTheNextBeatAfterARecordOf(Instant.ofEpochMilli(NOW - 5_000)))
                .isFalse();
    }

    @Test
    void whoHasReadAll_saysSoAndCommits() {
        readTo = OptionalLong.of(NOW - 50);
        assertThat(commitsAtTheNextBeatAfterARecordOf(Instant.ofEpochMilli(NOW - 5_000)))
                .isTrue();
        assertThat(context.forwarded())
                .last()
                .extracting(forward -> forward.record().value())
                .isEqualTo(new Envelope.Heartbeat(1, NOW - 50));
    }

    @Test
    void whoHasReadAll_commitsItsRecordsAndThenNoMoreUntilTheJudgeHasComeToThem() {
        readTo = OptionalLong.of(NOW - 50);
        var judge = pace.new Judge(0);
        judge.reach(NOW - 9_000);
        assertThat(commitsAtTheNextBeatAfterARecordOf(Instant.ofEpochMilli(NOW - 5_000)))
                .isTrue();
        assertThat(commitsAtABeat()).isFalse();

        judge.reach(NOW - 5_000);
        assertThat(commitsAtABeat()).isTrue();
    }

    @Test
    void whoHasReadAll_commitsAtEachBeatForAJudgeElsewhere() {
        readTo = OptionalLong.of(NOW - 50);
        var judge = pace.new Judge(0);
        judge.reach(NOW - 9_000);
        judge.leave();
        assertThat(commitsAtTheNextBeatAfterARecordOf(Instant.ofEpochMilli(NOW - 5_000)))
                .isTrue();
        assertThat(commitsAtABeat()).isTrue();
    }
}
