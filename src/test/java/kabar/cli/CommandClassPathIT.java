package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import kabar.broker.EmbeddedBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands work with the libraries of their group and no others. {@link ReadmeIT} starts the others as the launcher does: {@code process},
 * {@code explain}, {@code topics apply}, {@code replay}, {@code demo} and {@code run --embedded}.
 */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CommandClassPathIT {
    private static final String CORE = Path.of("target", "kabar.jar").toString();
    private static final String WITH_BROKER =
            CORE + File.pathSeparator + Path.of("target", "lib", "broker").resolve("*");
    private static final String SAMPLES = "src/main/resources/kabar/samples/articles.jsonl";

    private static EmbeddedBroker broker;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws Exception {
        broker = EmbeddedBroker.start(EmbeddedBroker.Options.temporary());
        assertThat(core("topics", "apply")).contains("+ news.articles");
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void core_isSmall_andIsWhatTheManifestNames() throws IOException {
        List<Path> core = jars("core");
        System.out.println("run, replay, process, publish, tail, explain, topics, config, eval: " + size(core));
        System.out.println("demo, bench, run --embedded: the same, and " + size(jars("broker")));
        assertThat(core).hasSizeLessThanOrEqualTo(20);
        assertThat(bytes(core)).isLessThanOrEqualTo(40L << 20);
        try (var jar = new JarFile(CORE)) {
            String named = jar.getManifest().getMainAttributes().getValue("Class-Path");
            assertThat(named.split(" "))
                    .containsExactlyInAnyOrder(core.stream()
                            .map(path -> "lib/core/" + path.getFileName())
                            .toArray(String[]::new));
        }
    }

    @Test
    void core_hasTheNativesOfLinuxAndMacOnly() throws IOException {
        assertThat(natives("rocksdbjni"))
                .containsExactlyInAnyOrder(
                        "librocksdbjni-linux64.so",
                        "librocksdbjni-linux-aarch64.so",
                        "librocksdbjni-osx-x86_64.jnilib",
                        "librocksdbjni-osx-arm64.jnilib");
        assertThat(natives("zstd-jni"))
                .hasSize(4)
                .allMatch(name -> name.matches("(linux|darwin)/(amd64|x86_64|aarch64)/.*"));
        assertThat(natives("snappy-java"))
                .hasSize(4)
                .allMatch(name -> name.matches(".*/(Linux|Mac)/(x86_64|aarch64)/.*"));
    }

    @Test
    void core_carriesWhatNeedsNoKafka() throws Exception {
        assertThat(core("config", "check")).isEqualTo("the configuration is valid\n");
        Path shared = folder.resolve("shared");
        Files.writeString(
                Files.createDirectories(shared.resolve("data/gold-country")).resolve("labels.jsonl"), "");
        try (Child eval = start(CORE, "eval", "--shared", shared.toString())) {
            eval.await("Not there, so not measured");
        }
    }

    @Test
    void core_carriesTheStreamAndItsClients() throws Exception {
        assertThat(core("topics", "plan")).isEqualTo("all topics are as declared\n");
        try (Child run = start(CORE, "run")) {
            run.await("reading news.articles");
            // lz4 is what publish takes by itself, and gzip comes with Java.
            for (String codec : List.of("zstd", "snappy"))
                assertThat(core("publish", SAMPLES, "-X", "kafka.compression.type=" + codec))
                        .contains("40 published");
            assertThat(core("tail", "kz", "--from-beginning", "-n", "1")).contains("Z  kz  ");
            assertThat(run.stop()).contains("balanced: every record ended in exactly one row");
        }
    }

    @Test
    @Tag("slow")
    void broker_joinsWhereItIsMeasured() throws Exception {
        try (Child bench = start(WITH_BROKER, "bench", "--articles", "200", "--window", "1000")) {
            assertThat(bench.finish()).contains("start from the changelog, s");
        }
    }

    private static String core(String... arguments) throws Exception {
        try (Child child = start(CORE, arguments)) {
            return child.finish();
        }
    }

    private static Child start(String classPath, String... arguments) throws IOException {
        var settings = Map.of(
                "KABAR_BOOTSTRAP_SERVERS", broker.bootstrapServers(),
                "KABAR_STATE_DIR", Files.createTempDirectory(folder, "state").toString(),
                "KABAR_BROKER_DIR", Files.createTempDirectory(folder, "broker").toString());
        return Child.kabar(settings, classPath, Arrays.asList(arguments));
    }

    private static List<Path> jars(String group) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", "lib", group))) {
            return files.sorted().toList();
        }
    }

    private static List<String> natives(String library) throws IOException {
        Path path = jars("core").stream()
                .filter(jar -> jar.getFileName().toString().startsWith(library))
                .findFirst()
                .orElseThrow();
        try (var jar = new JarFile(path.toFile())) {
            return jar.stream()
                    .map(entry -> Objects.requireNonNull(entry.getName()))
                    .filter(name -> name.matches(".*\\.(so|a|dll|dylib|jnilib)"))
                    .toList();
        }
    }

    private static long bytes(List<Path> jars) throws IOException {
        long bytes = 0;
        for (Path jar : jars) bytes += Files.size(jar);
        return bytes;
    }

    private static String size(List<Path> jars) throws IOException {
        return jars.size() + " jars, " + (bytes(jars) >> 20) + " MB";
    }
}
