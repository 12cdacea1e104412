package mutants;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * A JVM for tests. A line in: the folders of the class path, divided by colons, a blank, the test classes, divided by commas. A line
 * out: {@code passed}, or {@code failed} and the first test that failed. Each line gets Kabar's classes fresh, but for the packages
 * named as arguments, in which no mutant is: they stay loaded, with their tables, from the folders of the first argument.
 */
final class Worker {
    private Worker() {}

    public static void main(String[] args) throws Exception {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        ClassLoader unchanged = new Unchanged(urls(args[0].split(":")), List.of(args[1].split(",")));
        Thread.currentThread().setContextClassLoader(unchanged);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] parts = line.split(" ");
            out.println(run(parts[0].split(":"), parts[1].split(",")));
        }
        System.exit(0);
    }

    /** Loads the classes of some packages and leaves all others to the loaders below and above it. */
    private static final class Unchanged extends URLClassLoader {
        private final List<String> packages;

        Unchanged(URL[] urls, List<String> packages) {
            super(urls, Unchanged.class.getClassLoader());
            this.packages = packages;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!packages.contains(name.substring(0, name.lastIndexOf('.')))) throw new ClassNotFoundException(name);
            return super.findClass(name);
        }
    }

    private static URL[] urls(String[] folders) throws Exception {
        var urls = new URL[folders.length];
        for (int i = 0; i < urls.length; i++) urls[i] = Path.of(folders[i]).toUri().toURL();
        return urls;
    }

    private static String run(String[] folders, String[] tests) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (var classes = new URLClassLoader(urls(folders), before)) {
            Thread.currentThread().setContextClassLoader(classes);
            return run(tests);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static String run(String[] tests) {
        var selectors = new ArrayList<DiscoverySelector>();
        for (String test : tests) selectors.add(DiscoverySelectors.selectClass(test));
        var discovery = LauncherDiscoveryRequestBuilder.request().selectors(selectors).build();
        var failure = new AtomicReference<String>();
        var token = CancellationToken.create();
        var listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() != TestExecutionResult.Status.FAILED) return;
                failure.compareAndSet(null, test.getLegacyReportingName() + " " + test.getUniqueId());
                token.cancel();
            }
        };
        LauncherFactory.create()
                .execute(LauncherExecutionRequestBuilder.request(discovery)
                        .cancellationToken(token)
                        .listeners(listener)
                        .build());
        return failure.get() == null ? "passed" : "failed " + failure.get().replaceAll("\\s+", " ");
    }
}
