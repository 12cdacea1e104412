package kabar.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A command in a process of its own, stdout and stderr as one; started in the folder of the project. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;
    private final StringBuilder printed = new StringBuilder();

    private Child(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
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
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Xmx1g", "-cp", classPath, "kabar.cli.Main"));
        command.addAll(arguments);
        return start(settings, command);
    }

    /** Reads until a line holds {@code text}; fails when the process ends before. */
    void await(String text) throws IOException {
        for (String line = next(); line != null; line = next()) if (line.contains(text)) return;
        throw new AssertionError("ended without \"" + text + "\":\n" + printed);
    }

    /** Reads to the end, and gives all that was printed; fails on an exit code other than 0. */
    String finish() throws InterruptedException {
        int exitCode = end();
        if (exitCode != 0) throw new AssertionError("exit code " + exitCode + ":\n" + printed);
        return printed.toString();
    }

    /** Asks the process to end, as Ctrl-C does, and gives all that was printed. */
    String stop() throws InterruptedException {
        process.toHandle().destroy(); // Process.destroy() would close what is still to be read
        end();
        return printed.toString();
    }

    private int end() throws InterruptedException {
        lines.lines().forEach(line -> printed.append(line).append('\n'));
        return process.waitFor();
    }

    private @Nullable String next() throws IOException {
        String line = lines.readLine();
        if (line != null) printed.append(line).append('\n');
        return line;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
