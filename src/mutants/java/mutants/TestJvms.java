package mutants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A few JVMs for tests side by side; which of them runs what makes no difference. */
final class TestJvms implements AutoCloseable {
    private static final long BASE_SECONDS = 30;

    private final String classes;
    private final BlockingQueue<TestJvm> idle;
    private final ExecutorService threads;
    private final Map<String, Long> allowed = new HashMap<>();

    TestJvms(String classes, String libraries, int count) {
        this.classes = classes;
        idle = new ArrayBlockingQueue<>(count);
        for (int i = 0; i < count; i++) idle.add(new TestJvm(classes, libraries));
        threads = Executors.newFixedThreadPool(count);
    }

    /** Runs the tests of the mutant's package: {@code passed}, or {@code failed} and the first that failed. */
    Future<String> run(String classPath, Mutant mutant, Sources sources) {
        List<String> tests = sources.tests(mutant);
        if (tests.isEmpty()) return threads.submit(() -> "passed");
        return threads.submit(() -> {
            TestJvm jvm = idle.take();
            try {
                return jvm.run(classPath, tests, allowedSeconds(jvm, mutant.packageName(), tests));
            } finally {
                idle.add(jvm);
            }
        });
    }

    /** What a mutant may take: some times what the code as it is takes, whose tests have to pass. */
    private synchronized long allowedSeconds(TestJvm jvm, String packageName, List<String> tests) throws Exception {
        Long known = allowed.get(packageName);
        if (known != null) return known;
        long start = System.nanoTime();
        String result = jvm.run(classes, tests, 600);
        if (!result.equals("passed")) throw new IllegalStateException(packageName + " without a mutant: " + result);
        long seconds = BASE_SECONDS + 3 * (System.nanoTime() - start) / 1_000_000_000;
        allowed.put(packageName, seconds);
        return seconds;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        idle.forEach(TestJvm::close);
    }
}
