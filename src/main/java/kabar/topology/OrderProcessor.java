package kabar.topology;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import kabar.article.Coordinates;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Observe time, hold, release: gives the judge the reports of all input partitions in log order.
 *
 * <p>The journal, whose keys are {@code {8 logTime}{4 partition}{8 offset}} and whose values are envelopes, is read at task start
 * only; what is put and deleted within one commit interval never reaches its changelog.
 */
final class OrderProcessor implements Processor<byte[], Envelope, byte[], Envelope.Report> {
    static final String JOURNAL = "order-journal";

    private static final Duration LOOK_FOR_SILENCE = Duration.ofMillis(200);
    /** One byte, so unlike any coordinates: where the order stood at the last commit. */
    private static final Bytes CURSOR = Bytes.wrap(new byte[] {0});

    private final Plan plan;
    private final EnvelopeSerde serde;
    private @Nullable ProcessorContext<byte[], Envelope.Report> context;
    private @Nullable KeyValueStore<Bytes, byte[]> journal;
    private @Nullable LogOrder<Envelope.Report> order;
    private @Nullable LedgerStore ledger;

    OrderProcessor(Plan plan) {
        this.plan = plan;
        this.serde = new EnvelopeSerde(plan.input());
    }

    @Override
    public void init(ProcessorContext<byte[], Envelope.Report> context) {
        this.context = context;
        journal = context.getStateStore(JOURNAL);
        ledger = new LedgerStore(context.getStateStore(LedgerStore.NAME));
        order = new LogOrder<>(
                plan.inputPartitions(), plan.maxWait().toMillis(), plan.maxBuffered(), now(), this::readBack);
        restore(journal, order);
        if (plan.inputPartitions() > 1)
            context.schedule(LOOK_FOR_SILENCE, PunctuationType.WALL_CLOCK_TIME, time -> {
                order().giveUpSilent(now());
                release();
            });
    }

    @Override
    public void process(Record<byte[], Envelope> record) {
        Envelope envelope = record.value();
        if (envelope instanceof Envelope.Heartbeat beat) {
            order().observe(beat.partition(), beat.logTime(), now());
        } else if (envelope instanceof Envelope.Mark mark) {
            order().observe(mark.at().partition(), mark.at().logTime(), now());
            if (mark.reason() != null && isFirstShard()) ledger().countRejected(mark.reason());
        } else {
            ledger().countRead();
            take((Envelope.Report) envelope);
        }
        release();
    }

    private void take(Envelope.Report report) {
        Coordinates at = report.at();
        order().observe(at.partition(), at.logTime(), now());
        if (order().isLate(at)) {
            forward(report.missedItsPlace());
        } else if (order().isNext(at)) {
            order().pass(at);
            journal().put(CURSOR, key(at).get());
            forward(report);
        } else {
            order().hold(at, report);
            journal().put(key(at), EnvelopeSerde.write(report));
        }
    }

    private void release() {
        order().release(report -> {
            Bytes key = key(report.at());
            journal().delete(key);
            journal().put(CURSOR, key.get());
            forward(report);
        });
    }

    private void forward(Envelope.Report report) {
        Objects.requireNonNull(context)
                .forward(new Record<>(new byte[0], report, report.at().logTime()));
    }

    private void restore(KeyValueStore<Bytes, byte[]> journal, LogOrder<Envelope.Report> order) {
        byte[] cursor = journal.get(CURSOR);
        if (cursor != null) order.resume(coordinates(cursor));
        try (var entries = journal.all()) {
            entries.forEachRemaining(entry -> {
                if (!entry.key.equals(CURSOR)) order.hold(coordinates(entry.key.get()), report(entry.value));
            });
        }
    }

    private Envelope.Report readBack(Coordinates at) {
        return report(Objects.requireNonNull(journal().get(key(at)), "held report is missing from the journal"));
    }

    private Envelope.Report report(byte[] bytes) {
        return (Envelope.Report) serde.read(bytes);
    }

    private static Bytes key(Coordinates at) {
        return Bytes.wrap(ByteBuffer.allocate(20)
                .putLong(at.logTime())
                .putInt(at.partition())
                .putLong(at.offset())
                .array());
    }

    private Coordinates coordinates(byte[] key) {
        ByteBuffer buffer = ByteBuffer.wrap(key);
        long logTime = buffer.getLong();
        return new Coordinates(plan.input(), buffer.getInt(), buffer.getLong(), logTime);
    }

    private boolean isFirstShard() {
        return Objects.requireNonNull(context).taskId().partition() == 0;
    }

    private long now() {
        return Objects.requireNonNull(context).currentSystemTimeMs();
    }

    private LogOrder<Envelope.Report> order() {
        return Objects.requireNonNull(order);
    }

    private KeyValueStore<Bytes, byte[]> journal() {
        return Objects.requireNonNull(journal);
    }

    private LedgerStore ledger() {
        return Objects.requireNonNull(ledger);
    }
}
