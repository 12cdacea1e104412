package kabar.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartitionInfo;

/**
 * Three brokers in processes of their own, each controller too: three replicas of every topic, two of which must be in step, all else
 * as a broker has it by default. What they log and keep is in one folder.
 */
public final class ThreeBrokers implements AutoCloseable {
    private static final Duration STARTED = Duration.ofMinutes(4);
    private static final long PAUSE_MS = 200;

    private final BrokerProperties properties;
    private final List<BrokerProcess> brokers;
    private final Admin admin;

    private ThreeBrokers(Path folder, BrokerProperties properties) {
        this.properties = properties;
        brokers = IntStream.rangeClosed(1, BrokerProperties.BROKERS)
                .mapToObj(id -> broker(id, folder))
                .toList();
        admin = Admin.create(Map.of(
                "bootstrap.servers",
                bootstrapServers(),
                "default.api.timeout.ms",
                10_000,
                "request.timeout.ms",
                5_000));
    }

    /** Starts all three in {@code folder}, which is made, and returns when they answer. */
    public static ThreeBrokers start(Path folder) {
        return start(folder, Map.of(), List.of());
    }

    /**
     * Starts them with settings of the test's.
     *
     * @param settings of each broker, over the defaults
     * @param lanes further ways in ({@link #bootstrapServers(String)}), each at ports where a proxy may stand
     */
    public static ThreeBrokers start(Path folder, Map<String, String> settings, List<String> lanes) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var started = new ThreeBrokers(folder, new BrokerProperties(settings, lanes));
        try {
            started.brokers.forEach(BrokerProcess::start);
            started.awaitInStep(STARTED);
        } catch (RuntimeException failed) {
            started.close();
            throw failed;
        }
        return started;
    }

    /** What a client needs to connect. */
    public String bootstrapServers() {
        return properties.bootstrapServers();
    }

    /** What a client needs to connect through the proxies of a lane. */
    public String bootstrapServers(String lane) {
        return properties.bootstrapServers(lane);
    }

    /** The ports of a lane: where clients connect, and where that broker listens behind it. */
    public Hop hop(int id, String lane) {
        return new Hop(properties.advertisedPort(id, lane), properties.port(id, lane));
    }

    /** A port that is told to clients and the one that is bound. */
    public record Hop(int from, int to) {}

    public BrokerProcess broker(int id) {
        return brokers.get(id - 1);
    }

    public List<BrokerProcess> all() {
        return brokers;
    }

    /** A client that sees to topics and settings; this object closes it. */
    public Admin admin() {
        return admin;
    }

    /**
     * Waits until all three are there and every replica of every topic is in step.
     *
     * @throws IllegalStateException when they are not in time
     */
    public void awaitInStep(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        String missing = "no answer";
        while (System.nanoTime() < end) {
            try {
                missing = missing();
                if (missing.isEmpty()) return;
                Thread.sleep(PAUSE_MS);
            } catch (ExecutionException notYet) {
                missing = String.valueOf(notYet.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        throw new IllegalStateException("brokers not in step after " + atMost.toSeconds() + " s: " + missing);
    }

    private String missing() throws ExecutionException, InterruptedException {
        int there = admin.describeCluster().nodes().get().size();
        if (there < BrokerProperties.BROKERS) return there + " brokers";
        var names = admin.listTopics().names().get();
        long behind = admin.describeTopics(names).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .filter(ThreeBrokers::isBehind)
                .count();
        return behind == 0 ? "" : behind + " partitions with a replica behind";
    }

    private static boolean isBehind(TopicPartitionInfo partition) {
        return partition.isr().size() < partition.replicas().size();
    }

    private BrokerProcess broker(int id, Path folder) {
        String data = folder.resolve("broker-" + id).toString();
        return new BrokerProcess(id, folder, properties.of(id, data));
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
        brokers.forEach(BrokerProcess::close);
    }
}
