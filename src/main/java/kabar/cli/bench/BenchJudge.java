package kabar.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import kabar.article.Coordinates;
import kabar.broker.DeclaredTopic;
import kabar.broker.TemporaryFolder;
import kabar.broker.Topics;
import kabar.cli.show.CommandFailure;
import kabar.cli.show.ExitCode;
import kabar.config.Client;
import kabar.config.Settings;
import kabar.dedup.Fingerprint;
import kabar.dedup.Judge;
import kabar.state.Store;
import kabar.topology.JudgeStores;
import kabar.topology.StreamsStore;
import kabar.topology.StreamsTuning;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Measures the judge alone, with its real store and changelog: fingerprints in, verdicts thrown away. */
public final class BenchJudge {
    private static final String INPUT = "bench-fingerprints";
    private static final String STORE = JudgeStores.articles().name();
    private static final long LOOK_EVERY_MS = 5;
    /** The last tenth is timed: until then the window fills. */
    private static final int TIMED = 10;

    private final Settings settings;
    private final Admin admin;
    private final Path folder;
    private final int articles;

    private volatile long openedAt;
    private final AtomicLong judged = new AtomicLong();
    private long timed;
    private long timedNanos;
    private long bytes;

    public BenchJudge(Settings settings, Admin admin, Path folder, int articles) {
        this.admin = admin;
        this.settings = settings.with("application.id", "bench-judge")
                .with("state.dir", folder.resolve("judge").toString());
        this.folder = folder;
        this.articles = articles;
    }

    /**
     * What the judge needs.
     *
     * @param rate articles a second while the window holds all of them
     * @param bytes of keys and values of the store, an article read
     * @param startMs from launch without local state to a judge that is ready to go on
     */
    public record Figures(double rate, double bytes, long startMs) {}

    public Figures measure(long seed) throws IOException, ExecutionException, InterruptedException {
        var input = new DeclaredTopic(INPUT, INPUT, 1, (short) 1, Map.of("retention.ms", "-1"));
        var topics = new Topics(admin, List.of(input));
        topics.apply(topics.plan());
        publish(seed);
        try (var stream = stream()) {
            stream.start();
            while (judged.get() < articles) look(stream);
        }
        double rate = timed * 1e9 / timedNanos;
        double each = (double) bytes / articles;
        new TemporaryFolder(folder.resolve("judge")).close();
        openedAt = 0;
        long start = System.nanoTime();
        try (var stream = stream()) {
            stream.start();
            while (openedAt == 0) look(stream);
            return new Figures(rate, each, (openedAt - start) / 1_000_000);
        }
    }

    private void publish(long seed) throws ExecutionException, InterruptedException {
        var fingerprints = new BenchFingerprints(seed, articles);
        Future<RecordMetadata> last = null;
        try (var producer = new KafkaProducer<>(
                settings.clientProperties(Client.PRODUCER), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < articles; i++) {
                long logTime = fingerprints.logTime();
                last = producer.send(new ProducerRecord<byte[], byte[]>(INPUT, 0, logTime, null, fingerprints.next()));
            }
            if (last != null) last.get();
        }
    }

    private KafkaStreams stream() {
        var builder = new StreamsBuilder();
        builder.addStateStore(JudgeStores.articles());
        builder.stream(INPUT, Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()))
                .process(Judging::new, STORE);
        var properties = StreamsTuning.of(settings);
        properties.put("ensure.explicit.internal.resource.naming", false);
        return new KafkaStreams(builder.build(), properties);
    }

    private static void look(KafkaStreams stream) throws InterruptedException {
        if (stream.state() == KafkaStreams.State.ERROR)
            throw new CommandFailure(ExitCode.FAILURE, "the measured judge stopped by itself; see the log above");
        Thread.sleep(LOOK_EVERY_MS);
    }

    /** Judges each fingerprint; adds up what it remembers when all are judged. */
    private final class Judging extends ContextualProcessor<byte[], byte[], Void, Void> {
        private @Nullable Store store;
        private @Nullable Judge judge;

        @Override
        public void init(ProcessorContext<Void, Void> context) {
            super.init(context);
            KeyValueStore<Bytes, byte[]> state = context.getStateStore(STORE);
            store = new StreamsStore(state);
            judge = new Judge(store);
            openedAt = System.nanoTime();
        }

        @Override
        public void process(Record<byte[], byte[]> record) {
            long number = judged.get();
            long start = System.nanoTime();
            var fingerprint = Fingerprint.fromBytes(record.value());
            Judge measured = Objects.requireNonNull(judge);
            measured.remember(measured.decide(fingerprint, new Coordinates(INPUT, 0, number, record.timestamp())));
            if (number >= articles - articles / TIMED) {
                timed++;
                timedNanos += System.nanoTime() - start;
            }
            if (number + 1 == articles)
                Objects.requireNonNull(store).forEach((key, value) -> bytes += key.length + value.length);
            judged.incrementAndGet();
        }
    }
}
