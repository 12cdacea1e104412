package kabar.topology;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Runs the judge stage in one task per shard, its memory in changelogged stores, and enters each outcome in the ledger. At the end of a
 * replay it writes the shard's ledger down.
 */
final class JudgeProcessor implements Processor<byte[], Envelope, byte[], Output> {
    static final String ARTICLES = "judge-articles";
    static final String STORIES = "judge-stories";

    private final Stages stages;
    private final Plan plan;
    private @Nullable ProcessorContext<byte[], Output> context;
    private @Nullable JudgeStage stage;
    private @Nullable LedgerStore ledger;

    JudgeProcessor(Stages stages, Plan plan) {
        this.stages = stages;
        this.plan = plan;
    }

    @Override
    public void init(ProcessorContext<byte[], Output> context) {
        this.context = context;
        stage = stages.judge(
                new StreamsStore(context.getStateStore(ARTICLES)), new StreamsStore(context.getStateStore(STORIES)));
        ledger = new LedgerStore(context.getStateStore(LedgerStore.NAME));
    }

    @Override
    public void process(Record<byte[], Envelope> record) {
        if (record.value() instanceof Envelope.Report report) judge(report, record.timestamp());
        else forward(shardLedger(), record.timestamp());
    }

    private void judge(Envelope.Report report, long timestamp) {
        var judged = Objects.requireNonNull(stage).judge(report);
        Objects.requireNonNull(ledger).countJudged(judged.verdict().disposition(), report);
        if (report.silent()) return;
        for (Output output : judged.outputs()) forward(output, timestamp);
    }

    private Output shardLedger() {
        String counts = Objects.requireNonNull(ledger).all().entrySet().stream()
                .map(count -> count.getKey() + "=" + count.getValue() + "\n")
                .collect(Collectors.joining());
        int shard = Objects.requireNonNull(context).taskId().partition();
        byte[] value = counts.getBytes(StandardCharsets.UTF_8);
        return new Output(plan.output().replay(), "shard/" + shard, Map.of(), value);
    }

    private void forward(Output output, long timestamp) {
        var headers = new RecordHeaders();
        output.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        byte[] key = output.key().getBytes(StandardCharsets.UTF_8);
        Objects.requireNonNull(context).forward(new Record<>(key, output, timestamp, headers));
    }
}
