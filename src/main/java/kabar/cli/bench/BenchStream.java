package kabar.cli.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
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
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;

/**
 * Measures streams on the same broker with the same guarantee: all of Kabar, and two that decide nothing ({@link BenchFloors}). Each first
 * reads what stands in the topic, by which its code and the broker's is compiled, and is then timed on {@value #BURSTS} bursts of further
 * articles, each from the first sent to the last done.
 */
public final class BenchStream {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

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
     * What a stream does in a burst, the median of several.
     *
     * @param rate articles a second
     * @param cpu time of the whole process for an article, broker and sender included, in µs
     */
    public record Burst(double rate, double cpu) {}

    /**
     * What the whole application does.
     *
     * @param latency from append to country topic at a steady, moderate pace
     */
    public record Whole(Burst burst, BenchLatency.Figures latency) {}

    /** The whole application under full load, then at the pace of a busy news day. */
    public Whole whole(Stages stages) throws ExecutionException, InterruptedException {
        Settings own = as("bench-whole");
        var topic = InputTopic.describe(admin, settings.inputTopic());
        try (var stream = new NewsStream(own, topic.plan(own), stages, admin)) {
            stream.start();
            BooleanSupplier failed = () -> stream.failure() != null;
            Burst burst = bursts(() -> stream.ledger().ended(), failed);
            return new Whole(burst, new BenchLatency(settings, LATENCY_SECONDS).measure(failed));
        }
    }

    /** The stream that only copies. */
    public Burst copying() throws ExecutionException, InterruptedException {
        var done = new AtomicLong();
        return floor("bench-copying", BenchFloors.copying(settings.inputTopic(), done), done);
    }

    /** The stream that moves and keeps as many bytes as Kabar does. */
    public Burst twoHops() throws ExecutionException, InterruptedException {
        var done = new AtomicLong();
        return floor("bench-two-hops", BenchFloors.twoHops(settings.inputTopic(), done), done);
    }

    private Burst floor(String name, Topology topology, AtomicLong done)
            throws ExecutionException, InterruptedException {
        try (var stream = new KafkaStreams(topology, StreamsTuning.of(as(name)))) {
            stream.start();
            return bursts(done::get, () -> stream.state() == KafkaStreams.State.ERROR);
        }
    }

    private Settings as(String name) {
        return settings.with("application.id", name)
                .with("state.dir", folder.resolve(name).toString());
    }

    private Burst bursts(LongSupplier done, BooleanSupplier failed) throws ExecutionException, InterruptedException {
        var rates = new double[BURSTS];
        var cpu = new double[BURSTS];
        for (int i = 0; i < BURSTS; i++) {
            var batch = input.batch(burst);
            await(done, input.published(), failed);
            long start = System.nanoTime();
            long used = PROCESS.getProcessCpuTime();
            input.publish(batch);
            await(done, input.published(), failed);
            rates[i] = burst * 1e9 / (System.nanoTime() - start);
            cpu[i] = (PROCESS.getProcessCpuTime() - used) / 1e3 / burst;
        }
        Arrays.sort(rates);
        Arrays.sort(cpu);
        return new Burst(rates[BURSTS / 2], cpu[BURSTS / 2]);
    }

    private static void await(LongSupplier done, long target, BooleanSupplier failed) throws InterruptedException {
        while (done.getAsLong() < target) {
            if (failed.getAsBoolean())
                throw new CommandFailure(ExitCode.FAILURE, "the measured stream stopped by itself; see the log above");
            Thread.sleep(LOOK_EVERY_MS);
        }
    }
}
