package kabar.topology;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Runs the judge stage in one task per shard, its memory in changelogged stores, and enters each outcome in the ledger. */
final class JudgeProcessor implements Processor<byte[], Envelope.Report, byte[], Output> {
    static final String ARTICLES = "judge-articles";
    static final String STORIES = "judge-stories";

    private final Stages stages;
    private @Nullable ProcessorContext<byte[], Output> context;
    private @Nullable JudgeStage stage;
    private @Nullable LedgerStore ledger;

    JudgeProcessor(Stages stages) {
        this.stages = stages;
    }

    @Override
    public void init(ProcessorContext<byte[], Output> context) {
        this.context = context;
        stage = stages.judge(
                new StreamsStore(context.getStateStore(ARTICLES)), new StreamsStore(context.getStateStore(STORIES)));
        ledger = new LedgerStore(context.getStateStore(LedgerStore.NAME));
    }

    @Override
    public void process(Record<byte[], Envelope.Report> record) {
        var judged = Objects.requireNonNull(stage).judge(record.value());
        Objects.requireNonNull(ledger)
                .countJudged(judged.verdict().disposition(), record.value().late());
        for (Output output : judged.outputs()) forward(output, record.timestamp());
    }

    private void forward(Output output, long timestamp) {
        var headers = new RecordHeaders();
        output.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        byte[] key = output.key().getBytes(StandardCharsets.UTF_8);
        Objects.requireNonNull(context).forward(new Record<>(key, output, timestamp, headers));
    }
}
