package kabar.topology;

import java.util.Objects;
import kabar.article.Coordinates;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Runs the article stage in a task of its own for each input partition. For every record it forwards exactly one envelope (to each
 * shard), besides the dead letter of a rejected one; while the partition is read to its end, heartbeats. In a replay an end mark goes
 * with the partition's last record, in the same transaction, and what lies behind it is passed over.
 */
final class EnrichProcessor implements Processor<byte[], byte[], byte[], Object> {
    private final ArticleStage stage;
    private final Frontier frontier;
    private final Plan plan;
    private @Nullable ProcessorContext<byte[], Object> context;
    private long next;
    private boolean ended;

    EnrichProcessor(ArticleStage stage, Frontier frontier, Plan plan) {
        this.stage = stage;
        this.frontier = frontier;
        this.plan = plan;
    }

    @Override
    public void init(ProcessorContext<byte[], Object> context) {
        this.context = context;
        if (plan.inputPartitions() > 1 && !plan.range().isBounded())
            context.schedule(plan.heartbeat(), PunctuationType.WALL_CLOCK_TIME, this::beat);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata metadata = context().recordMetadata().orElseThrow();
        var at = new Coordinates(metadata.topic(), metadata.partition(), metadata.offset(), record.timestamp());
        next = at.offset() + 1;
        long last = plan.range().last(at.partition());
        if (at.offset() <= last) take(record, at);
        if (at.offset() >= last && !ended) end(at);
    }

    private void take(Record<byte[], byte[]> record, Coordinates at) {
        boolean silent = !plan.range().holds(LogTime.recordTime(record.headers()));
        var result = stage.process(record.value(), LogTime.size(record.headers()), at);
        if (result instanceof ArticleStage.Result.Rejected rejected) {
            var letter = new DeadLetter(at, rejected.reason(), rejected.message(), record.value());
            if (!silent) context().forward(new Record<>(record.key(), letter, at.logTime(), letter.headers()));
            forward(new Envelope.Mark(at, rejected.reason(), silent), at);
        } else {
            var report = ((ArticleStage.Result.Enriched) result).report();
            forward(silent ? report.silenced() : report, at);
            if (plan.shards() > 1) forward(new Envelope.Mark(at, null, silent), at);
        }
    }

    private void end(Coordinates at) {
        ended = true;
        forward(Envelope.Heartbeat.end(at.partition()), at);
    }

    private void beat(long now) {
        int partition = context().taskId().partition();
        frontier.readTo(partition, next)
                .ifPresent(logTime -> context()
                        .forward(new Record<>(new byte[0], new Envelope.Heartbeat(partition, logTime), logTime)));
    }

    /** Forwards without the input's headers, whose size is not ours to pass on. */
    private void forward(Object value, Coordinates at) {
        context().forward(new Record<>(new byte[0], value, at.logTime()));
    }

    private ProcessorContext<byte[], Object> context() {
        return Objects.requireNonNull(context);
    }
}
