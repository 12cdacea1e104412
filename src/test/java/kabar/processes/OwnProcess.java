package kabar.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A process that a test does things to. It is a {@link WithParent}, so it ends with the test, killed or not. */
public final class OwnProcess implements AutoCloseable {
    /** What a process that was killed ends with. */
    public static final int KILLED = 137;

    private final Process process;
    private @Nullable Process freezer;

    private OwnProcess(Process process) {
        this.process = process;
    }

    /** Starts a command; what it prints is added to {@code log}, {@code environment} to what this process has of Kabar's own. */
    public static OwnProcess start(List<String> command, Map<String, String> environment, Path log) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("KABAR_") || name.startsWith("KAFKA_"));
        builder.environment().putAll(environment);
        return new OwnProcess(run(builder));
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The exit code, once it has ended. */
    public int exitCode() {
        return process.exitValue();
    }

    /** Asks it to end, as Ctrl-C does, and waits; false when it had to be killed after {@code patience}. */
    public boolean stop(Duration patience) {
        process.toHandle().destroy(); // Process.destroy() would close its input too, and so end it at once
        boolean ended = await(patience);
        if (!ended) kill();
        return ended;
    }

    /** Ends it without a chance to close anything. */
    public void kill() {
        process.toHandle().destroyForcibly();
        await(Duration.ofSeconds(30));
        thaw();
    }

    /**
     * Stops it from running until it is thawed. Whoever freezes it waits for the end of a pipe that this process holds, so it is
     * thawed, and can see that its parent is gone, even when this process is killed, by a signal to its whole group or not.
     */
    public void freeze() {
        String script = "trap '' INT TERM HUP; kill -STOP " + pid() + "; cat > /dev/null; kill -CONT " + pid();
        freezer = run(new ProcessBuilder("sh", "-c", script).redirectOutput(ProcessBuilder.Redirect.DISCARD));
    }

    /** Lets it run on; harmless when it is not frozen. */
    public void thaw() {
        Process freezer = this.freezer;
        if (freezer == null) return;
        this.freezer = null;
        try {
            freezer.getOutputStream().close();
            freezer.waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Kills what still runs. */
    @Override
    public void close() {
        kill();
    }

    private boolean await(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Process run(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
