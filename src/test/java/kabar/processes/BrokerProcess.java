package kabar.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** One of the brokers: its folder stays, its process comes and goes. */
public final class BrokerProcess implements AutoCloseable {
    private static final List<String> JAVA =
            List.of("-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");
    /** A broker that is asked to end moves its leaders away first. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int id;
    private final Path file;
    private final Path folder;
    private @Nullable OwnProcess process;

    BrokerProcess(int id, Path folder, Map<String, String> settings) {
        this.id = id;
        this.folder = folder;
        file = folder.resolve("broker-" + id + ".properties");
        write(settings);
    }

    /** Its number, from 1. */
    public int id() {
        return id;
    }

    /** Starts it; it answers a moment later ({@link ThreeBrokers#awaitInStep}). */
    public void start() {
        start(Map.of());
    }

    /** Starts it with variables of its own, a false clock for example. */
    public void start(Map<String, String> environment) {
        List<String> command = WithParent.command(JAVA, folder, BrokerMain.class.getName(), file.toString());
        process = OwnProcess.start(command, environment, folder.resolve("broker-" + id + ".log"));
    }

    /** Stops it in order; false when it did not come to an end. */
    public boolean stop() {
        OwnProcess process = this.process;
        return process == null || process.stop(PATIENCE);
    }

    /** Ends it at once, as a crash does. */
    public void kill() {
        if (process != null) process.kill();
    }

    public void freeze() {
        if (process != null) process.freeze();
    }

    public void thaw() {
        if (process != null) process.thaw();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    @Override
    public void close() {
        kill();
    }

    private void write(Map<String, String> settings) {
        var properties = new Properties();
        properties.putAll(settings);
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
