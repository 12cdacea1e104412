package kabar.topology;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import kabar.pipeline.Desk;
import kabar.pipeline.LedgerListener;
import kabar.pipeline.Outcome;
import kabar.pipeline.Output;
import kabar.pipeline.Report;
import kabar.pipeline.Stages;
import kabar.state.UnknownLayout;
import kabar.topology.order.Envelope;
import kabar.topology.order.Envelope.ForJudge;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Runs the desk in one task per shard, its memory in changelogged stores, and enters each outcome in the ledger. At the end of a replay it
 * writes the shard's ledger down.
 */
final class JudgeProcessor implements Processor<byte[], ForJudge, byte[], Output> {
    static final String ARTICLES = "judge-articles";
    static final String STORIES = "judge-stories";
    static final String[] STORES = {ARTICLES, STORIES, LedgerStore.NAME};

    private final Stages stages;
    private final Plan plan;
    private final StreamListener told;
    private final Mistakes mistakes;
    private @Nullable ProcessorContext<byte[], Output> context;
    private @Nullable Desk desk;
    private @Nullable LedgerStore ledger;
    private @Nullable LedgerListener listener;

    JudgeProcessor(Stages stages, Plan plan, StreamListener told) {
        this.stages = stages;
        this.plan = plan;
        this.told = told;
        mistakes = new Mistakes(told);
    }

    @Override
    public void init(ProcessorContext<byte[], Output> context) {
        this.context = context;
        desk = stages.desk(
                new StreamsStore(context.getStateStore(ARTICLES)), new StreamsStore(context.getStateStore(STORIES)));
        ledger = new LedgerStore(context.getStateStore(LedgerStore.NAME));
        listener = ledger.listener();
    }

    @Override
    public void process(Record<byte[], ForJudge> record) {
        if (record.value() instanceof Envelope.Enriched enriched) {
            long start = System.nanoTime();
            Outcome outcome = judge(enriched.report());
            told.judged(System.nanoTime() - start);
            Objects.requireNonNull(listener).ended(outcome);
            told.ended(outcome);
            for (Output output : outcome.outputs()) forward(output, record.timestamp());
        } else {
            forward(shardLedger(), record.timestamp());
        }
    }

    private Outcome judge(Report report) {
        Desk desk = Objects.requireNonNull(this.desk);
        try {
            return desk.judge(report);
        } catch (KafkaException | UnknownLayout trouble) {
            // Of the store, the brokers or an upgrade: no fault of the record's.
            throw trouble;
        } catch (RuntimeException mistake) {
            mistakes.failed(report.at(), mistake);
            return desk.reject(report, mistake);
        }
    }

    private Output shardLedger() {
        int shard = Objects.requireNonNull(context).taskId().partition();
        byte[] key = (ManifestLines.SHARD + shard).getBytes(StandardCharsets.UTF_8);
        return new Output(
                plan.output().replay(),
                key,
                Map.of(),
                ManifestLines.write(Objects.requireNonNull(ledger).all()));
    }

    private void forward(Output output, long timestamp) {
        Objects.requireNonNull(context).forward(OutputTopic.record(output, timestamp));
    }
}
