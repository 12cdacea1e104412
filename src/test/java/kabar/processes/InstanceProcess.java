package kabar.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One instance of {@code kabar run}: its state folder stays, its process comes and goes. When it ends by itself it is started again, as
 * systemd and Kubernetes do, and that is counted.
 */
public final class InstanceProcess implements AutoCloseable {
    private static final List<String> JAVA =
            List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final String name;
    private final Path folder;
    private final Path state;
    private final List<String> command;
    private final Map<String, String> environment;
    private @Nullable OwnProcess process;
    private boolean wanted;
    private int ownEnds;

    /**
     * An instance that is not started yet.
     *
     * @param name of its log and its state in {@code folder}
     * @param settings over the defaults, each {@code key=value}
     * @param environment variables of its process
     */
    public InstanceProcess(
            String name, Path folder, String bootstrapServers, List<String> settings, Map<String, String> environment) {
        this.name = name;
        this.folder = folder;
        this.state = folder.resolve(name);
        this.environment = Map.copyOf(environment);
        String[] arguments = Stream.concat(
                        Stream.of("kabar.cli.Main", "run", "--bootstrap-server", bootstrapServers),
                        Stream.concat(Stream.of("state.dir=" + state), settings.stream())
                                .flatMap(setting -> Stream.of("-X", setting)))
                .toArray(String[]::new);
        command = WithParent.command(JAVA, folder, arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    public String name() {
        return name;
    }

    /** Its state folder. */
    public Path state() {
        return state;
    }

    public synchronized void start() {
        wanted = true;
        process = OwnProcess.start(command, environment, log());
    }

    /**
     * Waits until it says that it reads.
     *
     * @throws IllegalStateException when it does not in time
     */
    public void awaitReading(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            if (printed().contains("reading ")) return;
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException(name + " does not read after " + atMost.toSeconds() + " s:\n" + printed());
    }

    private String printed() {
        try {
            return Files.readString(log());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path log() {
        return folder.resolve(name + ".log");
    }

    /** Asks it to end and waits; false when it had to be killed. */
    public boolean stop() {
        OwnProcess process;
        synchronized (this) {
            wanted = false;
            process = this.process;
        }
        return process == null || process.stop(PATIENCE);
    }

    public synchronized void kill() {
        wanted = false;
        if (process != null) process.kill();
    }

    public synchronized void freeze() {
        if (process != null) process.freeze();
    }

    public synchronized void thaw() {
        if (process != null) process.thaw();
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Its process id; -1 where it never ran. */
    public synchronized long pid() {
        return process == null ? -1 : process.pid();
    }

    /** How often it ended without being told to. */
    public synchronized int ownEnds() {
        return ownEnds;
    }

    /** Starts it again when it has ended by itself; whether it had. */
    public synchronized boolean revive() {
        if (!wanted || process == null || process.isAlive()) return false;
        ownEnds++;
        start();
        return true;
    }

    @Override
    public void close() {
        kill();
    }
}
