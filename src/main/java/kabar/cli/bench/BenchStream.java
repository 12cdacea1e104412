package kabar.cli.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import kabar.cli.show.CommandFailure;
import kabar.cli.show.ExitCode;
import kabar.config.Settings;
import kabar.pipeline.Stages;
import kabar.topology.InputTopic;
import kabar.topology.NewsStream;
import kabar.topology.StreamsTuning;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Measures two streams on the same broker with the same guarantee: all of Kabar, and one that only copies each record to the topics Kabar
 * chose for it, which is the floor that Kafka sets. Each first reads what stands in the topic, by which its code and the broker's is
 * compiled, and is then timed on {@value #BURSTS} bursts of further articles, each from the first sent to the last done.
 */
public final class BenchStream {
    private static final int BURSTS = 3;
    private static final int LATENCY_SECONDS = 15;
    private static final long LOOK_EVERY_MS = 10;

    private final Settings settings;
    private final Path folder;
    private final Admin admin;
    private final BenchInput input;
    private final int burst;

    public BenchStream(Settings settings, Path folder, Admin admin, BenchInput input, int burst) {
        this.settings = settings;
        this.folder = folder;
        this.admin = admin;
        this.input = input;
        this.burst = burst;
    }

    /**
     * What the whole application does.
     *
     * @param rate articles a second
     * @param latency from append to country topic at a steady, moderate pace
     */
    public record Whole(double rate, BenchLatency.Figures latency) {}

    /** The whole application under full load, then at the pace of a busy news day. */
    public Whole whole(Stages stages) throws ExecutionException, InterruptedException {
        Settings own = as("bench-whole");
        var topic = InputTopic.describe(admin, settings.inputTopic());
        try (var stream = new NewsStream(own, topic.plan(own), stages, admin)) {
            stream.start();
            BooleanSupplier failed = () -> stream.failure() != null;
            double rate = rate(() -> stream.ledger().ended(), failed);
            return new Whole(rate, new BenchLatency(settings, LATENCY_SECONDS).measure(failed));
        }
    }

    /** Articles a second of the stream that only copies. */
    public double copy() throws ExecutionException, InterruptedException {
        var copied = new AtomicLong();
        var builder = new StreamsBuilder();
        builder.stream(settings.inputTopic(), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()))
                .process(() -> new Copy(copied))
                .to(
                        (key, value, context) -> new String(key, StandardCharsets.UTF_8),
                        Produced.with(Serdes.ByteArray(), Serdes.ByteArray()));
        Properties properties = StreamsTuning.of(as("bench-copy"));
        properties.put("ensure.explicit.internal.resource.naming", false);
        try (var stream = new KafkaStreams(builder.build(), properties)) {
            stream.start();
            return rate(copied::get, () -> stream.state() == KafkaStreams.State.ERROR);
        }
    }

    private Settings as(String name) {
        return settings.with("application.id", name)
                .with("state.dir", folder.resolve(name).toString());
    }

    /** The median of several bursts. */
    private double rate(LongSupplier done, BooleanSupplier failed) throws ExecutionException, InterruptedException {
        var rates = new double[BURSTS];
        for (int i = 0; i < BURSTS; i++) {
            var batch = input.batch(burst);
            await(done, input.published(), failed);
            long start = System.nanoTime();
            input.publish(batch);
            await(done, input.published(), failed);
            rates[i] = burst * 1e9 / (System.nanoTime() - start);
        }
        Arrays.sort(rates);
        return rates[BURSTS / 2];
    }

    private static void await(LongSupplier done, long target, BooleanSupplier failed) throws InterruptedException {
        while (done.getAsLong() < target) {
            if (failed.getAsBoolean())
                throw new CommandFailure(ExitCode.FAILURE, "the measured stream stopped by itself; see the log above");
            Thread.sleep(LOOK_EVERY_MS);
        }
    }

    /** Forwards a record once for each of its routes, which becomes its key. */
    private static final class Copy extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
        private final AtomicLong copied;

        Copy(AtomicLong copied) {
            this.copied = copied;
        }

        @Override
        public void process(Record<byte[], byte[]> record) {
            byte[] routes = record.headers().lastHeader(BenchInput.ROUTES).value();
            for (String topic : routes(routes))
                context().forward(record.withKey(topic.getBytes(StandardCharsets.UTF_8)));
            copied.incrementAndGet();
        }

        private static List<String> routes(byte[] header) {
            return Arrays.asList(new String(header, StandardCharsets.UTF_8).split(",", -1));
        }
    }
}
