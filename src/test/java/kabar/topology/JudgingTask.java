package kabar.topology;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import kabar.pipeline.Ledger;
import kabar.pipeline.Output;
import kabar.pipeline.Stages;
import kabar.topology.order.Envelope.ForJudge;
import kabar.topology.order.Frontier;
import kabar.topology.order.OrderJournal;
import kabar.topology.order.Pace;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** A judging task that commits and dies when it is told to, over stores in memory. */
final class JudgingTask {
    private final Plan plan;
    private final Stages stages;
    private final List<Output> written = new ArrayList<>();
    private Map<String, Map<Object, Object>> committed = Map.of();
    private int committedOutputs;
    private MockProcessorContext<byte[], ForJudge> order = context();
    private MockProcessorContext<byte[], Output> judge = context();
    private Map<String, KeyValueStore<Object, Object>> stores = Map.of();
    private Processor<byte[], ForJudge, byte[], ForJudge> orderer;
    private Processor<byte[], ForJudge, byte[], Output> judging;

    JudgingTask(Plan plan, Stages stages) {
        this.plan = plan;
        this.stages = stages;
        orderer = new OrderProcessor(plan, Frontier.UNKNOWN, new Pace(plan.inputPartitions(), plan.shards()));
        judging = new JudgeProcessor(stages, plan);
        start();
    }

    void process(ForJudge envelope) {
        orderer.process(new Record<>(new byte[0], envelope, 0));
        order.forwarded()
                .forEach(forwarded -> judging.process(
                        new Record<>(new byte[0], forwarded.record().value(), 0)));
        order.resetForwards();
        judge.forwarded().forEach(forwarded -> written.add(forwarded.record().value()));
        judge.resetForwards();
    }

    void commit() {
        var copy = new LinkedHashMap<String, Map<Object, Object>>();
        stores.forEach((name, store) -> {
            var entries = new LinkedHashMap<>();
            try (var all = store.all()) {
                all.forEachRemaining(entry -> entries.put(entry.key, entry.value));
            }
            copy.put(name, entries);
        });
        committed = copy;
        committedOutputs = written.size();
    }

    /** Loses what was not committed, and starts again. */
    void kill() {
        written.subList(committedOutputs, written.size()).clear();
        orderer = new OrderProcessor(plan, Frontier.UNKNOWN, new Pace(plan.inputPartitions(), plan.shards()));
        judging = new JudgeProcessor(stages, plan);
        start();
    }

    /** Topic and value of each record, but the ledger of the shard. */
    List<String> written() {
        return written.stream()
                .filter(output -> !output.topic().equals(plan.output().replay()))
                .map(JudgingTask::line)
                .toList();
    }

    /** Each record, in the order they are written. */
    List<Output> outputs() {
        return List.copyOf(written);
    }

    @SuppressWarnings("unchecked") // the ledger's store has its types
    Ledger ledger() {
        var counts = (KeyValueStore<String, Long>)
                (KeyValueStore<?, ?>) Objects.requireNonNull(stores.get(LedgerStore.NAME));
        return LedgerStore.read(counts);
    }

    boolean isDone() {
        return written.stream()
                .anyMatch(output -> output.topic().equals(plan.output().replay()));
    }

    static String line(Output output) {
        return output.topic() + " " + new String(output.value(), StandardCharsets.UTF_8);
    }

    private void start() {
        order = context();
        judge = context();
        stores = new LinkedHashMap<>();
        for (String name : List.of(OrderJournal.NAME, JudgeProcessor.ARTICLES, JudgeProcessor.STORIES))
            open(name, Serdes.Bytes(), Serdes.ByteArray());
        open(LedgerStore.NAME, Serdes.String(), Serdes.Long());
        orderer.init(order);
        judging.init(judge);
    }

    @SuppressWarnings("unchecked") // the committed entries of a store have its types
    private <K, V> void open(String name, Serde<K> keys, Serde<V> values) {
        KeyValueStore<K, V> store = Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), keys, values)
                .withLoggingDisabled()
                .build();
        store.init(order.getStateStoreContext(), store);
        order.addStateStore(store);
        judge.addStateStore(store);
        committed.getOrDefault(name, Map.of()).forEach((key, value) -> store.put((K) key, (V) value));
        stores.put(name, (KeyValueStore<Object, Object>) store);
    }

    private static <V> MockProcessorContext<byte[], V> context() {
        var properties = new Properties();
        properties.put("application.id", "judging");
        properties.put("bootstrap.servers", "none:1");
        var context = new MockProcessorContext<byte[], V>(properties);
        context.setCurrentSystemTimeMs(0);
        return context;
    }
}
