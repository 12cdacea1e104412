package kabar.topology;

import java.util.Objects;
import kabar.article.Coordinates;
import kabar.pipeline.LedgerListener;
import kabar.pipeline.Report;
import kabar.topology.order.Envelope;
import kabar.topology.order.Envelope.ForJudge;
import kabar.topology.order.Frontier;
import kabar.topology.order.LogOrder;
import kabar.topology.order.OrderJournal;
import kabar.topology.order.Pace;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Observe time, hold, release: gives the judge the reports of all input partitions in log order. A replay goes by records and end marks
 * alone and asks no clock; when every partition has ended and nothing waits, the judge is told by an end mark. Commits as {@link
 * EnrichProcessor} does.
 */
final class OrderProcessor implements Processor<byte[], ForJudge, byte[], ForJudge> {
    private final Plan plan;
    private final Frontier frontier;
    private final Pace pace;
    private final StreamListener listener;
    private @Nullable ProcessorContext<byte[], ForJudge> context;
    private @Nullable OrderJournal journal;
    private @Nullable LogOrder<Report> order;
    private @Nullable LedgerListener ledger;
    private Pace.@Nullable Judge judge;

    OrderProcessor(Plan plan, Frontier frontier, Pace pace, StreamListener listener) {
        this.plan = plan;
        this.frontier = frontier;
        this.pace = pace;
        this.listener = listener;
    }

    @Override
    public void init(ProcessorContext<byte[], ForJudge> context) {
        this.context = context;
        var journal = new OrderJournal(context.getStateStore(OrderJournal.NAME), plan.input());
        var order = new LogOrder<>(
                plan.inputPartitions(), plan.maxWait().toMillis(), plan.maxBuffered(), now(), journal::held);
        this.ledger = new LedgerStore(context.getStateStore(LedgerStore.NAME)).listener();
        this.journal = journal;
        this.order = order;
        judge = pace.new Judge(context.taskId().partition());
        order.resume(journal.cursor());
        journal.restore(order::hold, order::end);
        for (int partition = 0; partition < plan.inputPartitions(); partition++)
            if (plan.range().isEmpty(partition)) order.end(partition);
        if (!plan.range().isBounded()) context.schedule(plan.heartbeat(), PunctuationType.WALL_CLOCK_TIME, this::beat);
    }

    private void beat(long now) {
        order().giveUpSilent(now);
        release();
        listener.beat();
        listener.order(order().state(shard(), now));
        if (plan.isPrompt(order().reached(), frontier.present(now)))
            Objects.requireNonNull(context).commit();
    }

    @Override
    public void process(Record<byte[], ForJudge> record) {
        ForJudge envelope = record.value();
        if (envelope instanceof Envelope.Heartbeat beat) take(beat);
        else if (envelope instanceof Envelope.Mark mark) take(mark);
        else take(((Envelope.Enriched) envelope).report());
        release();
        Objects.requireNonNull(judge).reach(order().reached());
        if (envelope instanceof Envelope.Heartbeat beat && beat.isEnd() && order().isComplete())
            forward(beat, record.timestamp());
    }

    @Override
    public void close() {
        if (judge == null) return;
        judge.leave();
        listener.left(shard());
    }

    private void take(Envelope.Heartbeat beat) {
        if (beat.isEnd()) {
            order().end(beat.partition());
            journal().end(beat.partition());
        } else {
            order().observe(beat.partition(), beat.logTime());
        }
    }

    private void take(Envelope.Mark mark) {
        order().observe(mark.at().partition(), mark.at().logTime());
        if (mark.reason() == null || !isFirstShard()) return;
        ledger().read();
        ledger().rejected(mark.reason(), mark.silent());
    }

    private void take(Report report) {
        Coordinates at = report.at();
        ledger().read();
        order().observe(at.partition(), at.logTime());
        if (order().isLate(at)) {
            forward(report.missedItsPlace());
        } else if (order().isNext(at)) {
            order().pass(at);
            listener.ordered(0);
            journal().pass(at);
            forward(report);
        } else {
            order().hold(at, report, now());
            journal().hold(report);
        }
    }

    private void release() {
        order().release(report -> {
            journal().release(report.at());
            listener.ordered(now() - order().releasedCameAt());
            forward(report);
        });
    }

    private void forward(Report report) {
        forward(new Envelope.Enriched(report), report.at().logTime());
    }

    private void forward(ForJudge envelope, long logTime) {
        Objects.requireNonNull(context).forward(new Record<>(new byte[0], envelope, logTime));
    }

    private boolean isFirstShard() {
        return shard() == 0;
    }

    private int shard() {
        return Objects.requireNonNull(context).taskId().partition();
    }

    private long now() {
        return Objects.requireNonNull(context).currentSystemTimeMs();
    }

    private LogOrder<Report> order() {
        return Objects.requireNonNull(order);
    }

    private OrderJournal journal() {
        return Objects.requireNonNull(journal);
    }

    private LedgerListener ledger() {
        return Objects.requireNonNull(ledger);
    }
}
