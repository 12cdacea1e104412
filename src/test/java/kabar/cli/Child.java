package kabar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import kabar.JavaCommand;

/** A command in a process of its own, stdout and stderr as one; started in the folder of the project. */
final class Child implements AutoCloseable {
    private final Process process;
    /** What was not looked at yet, and nothing as the last; read as it comes, since a full pipe would hold the process up. */
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

    private final StringBuilder printed = new StringBuilder();

    private Child(Process process) {
        this.process = process;
        var reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(line -> lines.add(Optional.of(line)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            lines.add(Optional.empty());
        }
    }

    /** Starts a command; {@code settings} are the only variables of Kabar it sees. */
    static Child start(Map<String, String> settings, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("KABAR_"));
        builder.environment().putAll(settings);
        return new Child(builder.start());
    }

    /** Starts Kabar by Java alone, with nothing but {@code classPath}. */
    static Child kabar(Map<String, String> settings, String classPath, List<String> arguments) throws IOException {
        return start(settings, JavaCommand.kabar(classPath, arguments));
    }

    /** Waits for a line that holds {@code text}; fails when the process ends before. */
    void await(String text) throws InterruptedException {
        await(text, line -> line.contains(text));
    }

    /** Waits for a line of that kind; fails when the process ends before. */
    void await(String kind, Predicate<String> isOne) throws InterruptedException {
        Optional<String> line = next();
        while (line.isPresent() && !isOne.test(line.get())) line = next();
        if (line.isEmpty()) throw new AssertionError("ended without \"" + kind + "\":\n" + printed);
    }

    /** Waits for the end, and gives all that was printed; fails on an exit code other than 0. */
    String finish() throws InterruptedException {
        int exitCode = end();
        if (exitCode != 0) throw new AssertionError("exit code " + exitCode + ":\n" + printed);
        return printed.toString();
    }

    /** Asks the process to end, as Ctrl-C does, and gives all that was printed. */
    String stop() throws InterruptedException {
        process.toHandle().destroy(); // Process.destroy() would close the output too
        end();
        return printed.toString();
    }

    /** The same, and the exit code must be this one. */
    String stop(int exitCode) throws InterruptedException {
        stop();
        if (process.exitValue() != exitCode)
            throw new AssertionError("exit code " + process.exitValue() + ":\n" + printed);
        return printed.toString();
    }

    private int end() throws InterruptedException {
        Optional<String> line = next();
        while (line.isPresent()) line = next();
        return process.waitFor();
    }

    private Optional<String> next() throws InterruptedException {
        Optional<String> line = lines.take();
        line.ifPresent(text -> printed.append(text).append('\n'));
        return line;
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
