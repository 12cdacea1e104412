package kabar.cli.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** Streams that decide nothing: what Kafka alone costs, with one hop and with the two that Kabar has. */
final class BenchFloors {
    private static final String KEPT = "kept";

    private BenchFloors() {}

    /** Copies each record to the topics that Kabar chose for it. */
    static Topology copying(String input, AtomicLong done) {
        var builder = new StreamsBuilder();
        builder.stream(
                        input,
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("read"))
                .process(() -> new Write(done, false), Named.as("copy"))
                .to((topic, value, context) -> text(topic), produced());
        return builder.build();
    }

    /**
     * The same bytes through the same two hops: a record of the envelope's size to one task, which keeps as much in a store with a changelog
     * and writes records of the sizes that Kabar writes to the same topics.
     */
    static Topology twoHops(String input, AtomicLong done) {
        var builder = new StreamsBuilder();
        builder.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(KEPT), Serdes.Bytes(), Serdes.ByteArray())
                        .withCachingDisabled());
        builder.stream(
                        input,
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("read"))
                .process(Envelope::new, Named.as("envelope"))
                .repartition(Repartitioned.<byte[], byte[]>as("judge")
                        .withKeySerde(Serdes.ByteArray())
                        .withValueSerde(Serdes.ByteArray())
                        .withNumberOfPartitions(1))
                .process(() -> new Write(done, true), Named.as("write"), KEPT)
                .to((topic, value, context) -> text(topic), produced());
        return builder.build();
    }

    private static Produced<byte[], byte[]> produced() {
        return Produced.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("send");
    }

    private static String text(byte[] topic) {
        return new String(topic, StandardCharsets.UTF_8);
    }

    private static final class Envelope extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
        @Override
        public void process(Record<byte[], byte[]> record) {
            context()
                    .forward(record.withKey(new byte[0])
                            .withValue(new byte[BenchLoad.of(record.headers()).envelope()]));
        }
    }

    /** Forwards a record for each topic, which becomes its key; of the sizes that Kabar writes, or as it came. */
    private static final class Write extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
        private final AtomicLong done;
        private final boolean keeping;

        Write(AtomicLong done, boolean keeping) {
            this.done = done;
            this.keeping = keeping;
        }

        @Override
        public void process(Record<byte[], byte[]> record) {
            BenchLoad load = BenchLoad.of(record.headers());
            if (keeping) keep(load.kept());
            for (int i = 0; i < load.topics().size(); i++) {
                byte[] value = keeping ? new byte[load.sizes().get(i)] : record.value();
                context()
                        .forward(record.withKey(load.topics().get(i).getBytes(StandardCharsets.UTF_8))
                                .withValue(value));
            }
            done.incrementAndGet();
        }

        private void keep(int bytes) {
            KeyValueStore<Bytes, byte[]> store = context().getStateStore(KEPT);
            store.put(Bytes.wrap(Long.toString(done.get()).getBytes(StandardCharsets.UTF_8)), new byte[bytes]);
        }
    }
}
