package kabar.topology;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * The stream on one screen: enrich in parallel, decide in log order.
 *
 * <pre>
 * articles ─▶ enrich ─▶ judge-repartition ─▶ order ─▶ judge ─▶ country topics, duplicates, stories
 *                └────▶ dead letters
 * </pre>
 *
 * Enrichment is pure and costs most of the time, so it runs in as many tasks as the input has partitions. What depends on other
 * articles is decided in one task per shard, on articles put back into the order of the log: so the answer depends on the log alone.
 */
public final class NewsTopology {
    private static final Serde<DeadLetter> DEAD_LETTERS = new WriteOnly<>(DeadLetter::value);
    private static final Serde<Output> OUTPUTS = new WriteOnly<>(Output::value);

    private NewsTopology() {}

    /** The topology of a plan; every node, store and repartition has a name that stays. */
    public static Topology build(Plan plan, Stages stages, Frontier frontier) {
        var builder = new StreamsBuilder();
        var pace = new Pace(plan.inputPartitions(), plan.shards());
        builder.addStateStore(JudgeStores.orderJournal());
        builder.addStateStore(JudgeStores.articles());
        builder.addStateStore(JudgeStores.stories());
        builder.addStateStore(JudgeStores.ledger());
        Serde<byte[]> bytes = Serdes.ByteArray();
        Serde<Envelope> envelopes = new EnvelopeSerde(plan.input());

        KStream<byte[], Object> outcomes = builder.stream(
                        plan.input(),
                        Consumed.with(bytes, bytes)
                                .withTimestampExtractor(new LogTime())
                                .withOffsetResetPolicy(plan.start())
                                .withName("read-articles"))
                .process(() -> new EnrichProcessor(stages.articles(), frontier, plan, pace), Named.as("enrich"));

        outcomes.filter((key, outcome) -> outcome instanceof DeadLetter, Named.as("rejected"))
                .mapValues(DeadLetter.class::cast, Named.as("dead-letter"))
                .to(
                        plan.output().deadLetters(),
                        Produced.with(bytes, DEAD_LETTERS).withName("write-dead-letters"));

        outcomes.filter((key, outcome) -> outcome instanceof Envelope, Named.as("sent-to-judge"))
                .mapValues(Envelope.class::cast, Named.as("envelope"))
                .repartition(Repartitioned.with(bytes, envelopes)
                        .withName("judge")
                        .withNumberOfPartitions(plan.shards())
                        .withStreamPartitioner(new Shard()))
                .process(() -> new OrderProcessor(plan, pace), Named.as("order"), OrderJournal.NAME, LedgerStore.NAME)
                .process(
                        () -> new JudgeProcessor(stages, plan),
                        Named.as("judge"),
                        JudgeProcessor.ARTICLES,
                        JudgeProcessor.STORIES,
                        LedgerStore.NAME)
                .to(new OutputTopic(), Produced.with(bytes, OUTPUTS).withName("write-reports"));
        return builder.build();
    }
}
