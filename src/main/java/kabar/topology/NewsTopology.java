package kabar.topology;

import java.util.List;
import kabar.pipeline.Stages;
import kabar.topology.order.Envelope;
import kabar.topology.order.EnvelopeSerde;
import kabar.topology.order.Frontier;
import kabar.topology.order.OrderJournal;
import kabar.topology.order.Pace;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

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
    /** The repartition topic through which articles come to their judge. */
    static final String JUDGE = "judge";

    private NewsTopology() {}

    /** The topology of a plan, told to nobody. */
    public static Topology build(Plan plan, Stages stages, Frontier frontier, Pace pace) {
        return build(plan, stages, frontier, pace, StreamListener.NONE);
    }

    /** The topology of a plan; every node, store and repartition has a name that stays. */
    public static Topology build(Plan plan, Stages stages, Frontier frontier, Pace pace, StreamListener listener) {
        Serde<byte[]> bytes = Serdes.ByteArray();
        var articles = new Topic<>(plan.input(), bytes, bytes);
        var judge = new Topic<>(JUDGE, bytes, new EnvelopeSerde(plan.input()));
        var builder = new StreamsBuilder();
        JudgeStores.all().forEach(builder::addStateStore);

        KStream<byte[], Envelope> envelopes = builder.stream(
                        articles.name(), articles.consumed("read-articles", new LogTime(), plan.start()))
                .process(
                        () -> new EnrichProcessor(stages.articles(), frontier, plan, pace, listener),
                        Named.as("enrich"));

        only(Envelope.Buried.class, envelopes, "rejected")
                .process(DeadLetterProcessor::new, Named.as("dead-letter"))
                .to(new OutputTopic(), OutputTopic.produced("write-dead-letters"));

        only(Envelope.ForJudge.class, envelopes, "sent-to-judge")
                .repartition(judge.repartitioned(plan.shards(), new Shard()))
                .process(
                        () -> new OrderProcessor(plan, frontier, pace, listener),
                        Named.as("order"),
                        OrderJournal.NAME,
                        LedgerStore.NAME)
                .process(() -> new JudgeProcessor(stages, plan, listener), Named.as("judge"), JudgeProcessor.STORES)
                .to(new OutputTopic(), OutputTopic.produced("write-reports"));
        return builder.build();
    }

    /** The branch of the values of one type. */
    private static <T extends Envelope> KStream<byte[], T> only(
            Class<T> type, KStream<byte[], Envelope> envelopes, String name) {
        return envelopes.flatMapValues(
                envelope -> type.isInstance(envelope) ? List.of(type.cast(envelope)) : List.of(), Named.as(name));
    }
}
