package kabar.topology;

import java.util.Objects;
import java.util.OptionalLong;
import kabar.article.Coordinates;
import kabar.pipeline.ArticleStage;
import kabar.pipeline.Input;
import kabar.pipeline.Outcome;
import kabar.pipeline.OutcomeListener;
import kabar.pipeline.Report;
import kabar.topology.order.Envelope;
import kabar.topology.order.Frontier;
import kabar.topology.order.Pace;
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
 *
 * <p>A live task that keeps up asks for a commit at each beat; one that is behind leaves that to the commit interval, and so does one
 * with nothing new whose last record the judge has yet to come to.
 */
final class EnrichProcessor implements Processor<byte[], byte[], byte[], Envelope> {
    private static final OutcomeListener LISTENER = new Mistakes();

    private final ArticleStage stage;
    private final Frontier frontier;
    private final Plan plan;
    private final Pace pace;
    private @Nullable ProcessorContext<byte[], Envelope> context;
    private Pace.@Nullable Step step;
    private long next;
    /** What {@link #next} was at the last beat. */
    private long beaten;

    private long latest = Long.MIN_VALUE;
    private boolean ended;

    EnrichProcessor(ArticleStage stage, Frontier frontier, Plan plan, Pace pace) {
        this.stage = stage;
        this.frontier = frontier;
        this.plan = plan;
        this.pace = pace;
    }

    @Override
    public void init(ProcessorContext<byte[], Envelope> context) {
        this.context = context;
        step = pace.new Step(context.taskId().partition());
        if (!plan.range().isBounded()) context.schedule(plan.heartbeat(), PunctuationType.WALL_CLOCK_TIME, this::beat);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata metadata = context().recordMetadata().orElseThrow();
        var at = new Coordinates(metadata.topic(), metadata.partition(), metadata.offset(), record.timestamp());
        next = at.offset() + 1;
        latest = at.logTime();
        if (!ended) step().take(latest);
        long last = plan.range().last(at.partition());
        if (at.offset() <= last) take(record, at);
        if (at.offset() >= last && !ended) end(at);
    }

    @Override
    public void close() {
        if (step != null) step.rest();
    }

    private void take(Record<byte[], byte[]> record, Coordinates at) {
        boolean silent = !plan.range().publishes(at.partition(), at.offset(), LogTime.recordTime(record.headers()));
        var input = new Input(record.key(), record.value(), InputHeaders.delivery(record.headers()), at, silent);
        ArticleStage.Result result = stage.process(input, LISTENER);
        if (result instanceof Outcome.Rejected rejected) {
            if (!silent) forward(new Envelope.Buried(rejected), at.logTime());
            forward(new Envelope.Mark(at, rejected.reason(), silent), at.logTime());
        } else {
            forward(new Envelope.Enriched((Report) result), at.logTime());
            if (plan.shards() > 1) forward(new Envelope.Mark(at, null, silent), at.logTime());
        }
    }

    private void end(Coordinates at) {
        ended = true;
        step().rest();
        forward(Envelope.Heartbeat.end(at.partition()), at.logTime());
    }

    private void beat(long now) {
        int partition = context().taskId().partition();
        OptionalLong readTo = frontier.readTo(partition, next);
        if (readTo.isPresent() && plan.inputPartitions() > 1)
            forward(new Envelope.Heartbeat(partition, readTo.getAsLong()), readTo.getAsLong());
        if (readTo.isPresent()) step().rest();
        if ((readTo.isPresent() || plan.isPrompt(latest, frontier.present(now))) && isAwaited())
            context().commit();
        beaten = next;
    }

    /** Whether there are new records, or the judge has come to the last one and may wait for a heartbeat. */
    private boolean isAwaited() {
        return next != beaten || pace.isJudged(latest);
    }

    /** Forwards without the input's headers, whose size is not ours to pass on. */
    private void forward(Envelope value, long logTime) {
        context().forward(new Record<>(new byte[0], value, logTime));
    }

    private Pace.Step step() {
        return Objects.requireNonNull(step);
    }

    private ProcessorContext<byte[], Envelope> context() {
        return Objects.requireNonNull(context);
    }
}
