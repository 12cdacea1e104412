package kabar.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kabar.broker.Topics;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import kabar.processes.InstanceProcess;
import kabar.processes.TcpProxy;
import kabar.processes.ThreeBrokers;
import org.jspecify.annotations.Nullable;

/** Everything that a fault can strike: brokers, instances, the network between them, clocks. */
final class Night implements AutoCloseable {
    /** How many instances run all the time. */
    static final int INSTANCES = 2;
    /** The number of the one that comes for a storm only. */
    static final int GUEST = 3;

    private static final int REVIVE_SECONDS = 1;
    private static final Duration STARTED = Duration.ofMinutes(4);
    private static final Duration IN_STEP = Duration.ofSeconds(60);

    private final Path folder;
    private final Journal journal;
    private final ThreeBrokers brokers;
    private final Settings settings;
    private final List<List<TcpProxy>> lanes = new ArrayList<>();
    private final List<InstanceProcess> instances = new ArrayList<>();
    private final Publisher publisher;
    private final ScheduledExecutorService supervisor = Executors.newSingleThreadScheduledExecutor();
    private final @Nullable SmallDisk disk;

    /** Starts brokers, creates topics, starts the instances. */
    Night(Path folder, Journal journal) throws IOException {
        this.folder = folder;
        this.journal = journal;
        List<String> names =
                IntStream.rangeClosed(1, GUEST).mapToObj(Night::laneName).toList();
        brokers = ThreeBrokers.start(folder, Map.of(), names);
        settings = SettingsLoader.of(Map.of("bootstrap.servers", brokers.bootstrapServers()));
        var topics = Topics.of(brokers.admin(), settings);
        topics.apply(topics.plan());
        String input = settings.inputTopic();
        int partitions = Topics.partitions(brokers.admin(), List.of(input)).getOrDefault(input, 1);
        publisher = new Publisher(brokers.bootstrapServers(), input, partitions);
        for (int number = 1; number <= GUEST; number++) prepare(number);
        disk = SmallDisk.isPossible()
                ? SmallDisk.mount(instance(SmallDisk.OF_INSTANCE).state())
                : null;
        for (int number = 1; number <= INSTANCES; number++) instance(number).start();
        for (int number = 1; number <= INSTANCES; number++) instance(number).awaitReading(STARTED);
        var unused = supervisor.scheduleWithFixedDelay(
                () -> instances.forEach(InstanceProcess::revive), REVIVE_SECONDS, REVIVE_SECONDS, TimeUnit.SECONDS);
    }

    ThreeBrokers brokers() {
        return brokers;
    }

    Settings settings() {
        return settings;
    }

    Publisher publisher() {
        return publisher;
    }

    /** An instance by its number, from 1. */
    InstanceProcess instance(int number) {
        return instances.get(number - 1);
    }

    List<InstanceProcess> instances() {
        return instances;
    }

    /** The proxies of an instance, one to each broker. */
    List<TcpProxy> lane(int number) {
        return lanes.get(number - 1);
    }

    /** The file by which the clock of an instance goes. */
    Path clock(int number) {
        return folder.resolve("clock-" + number);
    }

    /** Waits for the brokers, but not for ever: a fault is over then, whether they are in step or not. */
    void awaitInStep() {
        try {
            brokers.awaitInStep(IN_STEP);
        } catch (IllegalStateException notYet) {
            journal.say("  " + notYet.getMessage());
        }
    }

    void pause(long seconds) throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(seconds).toMillis());
    }

    private static String laneName(int number) {
        return "LANE" + number;
    }

    private void prepare(int number) throws IOException {
        String lane = laneName(number);
        lanes.add(brokers.all().stream()
                .map(broker -> TcpProxy.start(brokers.hop(broker.id(), lane)))
                .toList());
        var environment = ClockFaults.environment(clock(number));
        var instance = new InstanceProcess(
                "instance-" + number, folder, brokers.bootstrapServers(lane), List.of(), environment);
        Files.createDirectories(instance.state());
        instances.add(instance);
    }

    @Override
    public void close() throws IOException {
        supervisor.shutdownNow();
        instances.forEach(InstanceProcess::close);
        publisher.close();
        lanes.forEach(lane -> lane.forEach(TcpProxy::close));
        brokers.close();
        if (disk != null) disk.close();
    }
}
