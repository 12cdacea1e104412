package mutants;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs tests in a {@link Worker}, which it ends when the tests take too long: a mutant may never end. */
final class TestJvm implements AutoCloseable {
    /** A worker does not live longer: classes of earlier mutants stay in caches of the test libraries. */
    private static final int MOST_RUNS = 25;

    /** No package in which mutants are made is known to these. */
    private static final String UNCHANGED = "kabar.article,kabar.state,kabar.text";

    private final String classes;
    private final String libraries;
    private final ExecutorService reading = Executors.newSingleThreadExecutor();
    private Process process;
    private BufferedReader out;
    private int runs;

    TestJvm(String classes, String libraries) {
        this.classes = classes;
        this.libraries = libraries;
    }

    /** {@code passed}, {@code failed …}, or {@code failed: no end}. */
    String run(String classPath, List<String> tests, long seconds) throws IOException, InterruptedException {
        if (process == null || runs == MOST_RUNS) start();
        runs++;
        var in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        in.println(classPath + " " + String.join(",", tests));
        try {
            String line = reading.submit(out::readLine).get(seconds, TimeUnit.SECONDS);
            if (line != null) return line;
            stop();
            return "failed: the JVM ended";
        } catch (TimeoutException e) {
            stop();
            return "failed: no end";
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }

    private void start() throws IOException {
        stop();
        process = new ProcessBuilder(
                        "java", "-Xmx1500m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", libraries,
                        Worker.class.getName(), classes, UNCHANGED)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        out = process.inputReader(StandardCharsets.UTF_8);
        runs = 0;
    }

    private void stop() {
        if (process != null) process.destroyForcibly();
        process = null;
    }

    @Override
    public void close() {
        stop();
        reading.shutdownNow();
    }
}
