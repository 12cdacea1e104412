package kabar.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import kabar.SampleArticles;
import kabar.broker.Topics;
import kabar.config.SettingsLoader;
import kabar.pipeline.Outcome;
import kabar.pipeline.Output;
import kabar.pipeline.Pipeline;
import kabar.pipeline.PipelineSettings;
import kabar.pipeline.Stages;
import kabar.topology.Cluster;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The programs of {@code docs/consumers.md} read the records of the samples from a real broker. */
@Timeout(120)
class ConsumersPageIT {
    private static final Path PAGE = Path.of("docs/consumers.md");
    private static final String TOPIC = "news.country.kz";
    private static final List<Output> REPORTS = new ArrayList<>();

    private static Cluster cluster;

    @TempDir
    private Path folder;

    /** Writes what the samples give in a transaction that is committed, and a report in one that is not. */
    @BeforeAll
    static void start() throws Exception {
        cluster = new Cluster();
        String servers = cluster.broker.bootstrapServers();
        var topics = Topics.of(
                cluster.admin, SettingsLoader.of(Map.of("bootstrap.servers", servers, "replication.factor", "1")));
        topics.apply(topics.plan());
        var pipeline = new Pipeline(Stages.load(PipelineSettings.DEFAULTS, "test"), "news.history");
        for (byte[] article : SampleArticles.inOrder())
            for (Outcome outcome : pipeline.next(article))
                for (Output output : Contract.valid(outcome).outputs())
                    if (output.topic().equals(TOPIC)) REPORTS.add(output);
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "transactional.id", "kabar");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(TOPIC, "aborted".getBytes(StandardCharsets.UTF_8), new byte[0]))
                    .get();
            producer.abortTransaction();
            producer.beginTransaction();
            for (Output report : REPORTS) {
                var record = new ProducerRecord<>(TOPIC, report.key(), report.value());
                report.headers()
                        .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                producer.send(record).get();
            }
            producer.commitTransaction();
        }
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void java_keepsTheLatestVersionOfEach_andASecondRunGoesOnBehindIt() throws Exception {
        String code = PageBlocks.of(PAGE, "java").get(0);
        Path source = Files.writeString(folder.resolve("Titles.java"), code);
        var errors = new ByteArrayOutputStream();
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        errors,
                        errors,
                        "-Xlint:all,-classfile",
                        "-Werror",
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(failed).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> titles = loader.loadClass("Titles");
            Object first = titles.getConstructor().newInstance();
            read(first, () -> !titles(first).equals(expected()));
            assertThat(titles(first)).isEqualTo(expected());

            Object second = titles.getConstructor().newInstance();
            var polls = new AtomicInteger();
            read(second, () -> polls.incrementAndGet() <= 10);
            assertThat(titles(second)).isEmpty();
        }
    }

    @Test
    void kcat_readsEveryReportWithItsHeaders_andNothingThatWasAborted() throws Exception {
        assumeTrue(has("kcat"), "kcat is not installed");
        List<String> lines = run(command(0)).lines().toList();
        assertThat(lines).hasSameSizeAs(REPORTS).doesNotContain("aborted");
        for (int i = 0; i < lines.size(); i++)
            assertThat(lines.get(i))
                    .startsWith(REPORTS.get(i).keyText() + " | ")
                    .contains("kabar-kind=" + REPORTS.get(i).headers().get("kabar-kind"));
    }

    @Test
    void kcat_ofAGroup_goesOnWhereItWas() throws Exception {
        assumeTrue(has("kcat"), "kcat is not installed");
        assertThat(run(command(1)).lines())
                .containsExactlyElementsOf(REPORTS.stream().map(Output::keyText).toList());
        assertThat(run(command(1))).isEmpty();
    }

    @Test
    void python_behindKcat_keepsTheLatestVersionOfEach() throws Exception {
        assumeTrue(has("kcat") && has("python3"), "kcat or python3 is not installed");
        Files.writeString(
                folder.resolve("titles.py"), PageBlocks.of(PAGE, "python").get(0));
        var lines = new TreeMap<String, String>();
        for (String line : run(command(2)).lines().toList()) {
            String[] cells = line.split("\t", 2);
            lines.put(cells[0], cells[1]);
        }
        assertThat(lines).isEqualTo(expected());
    }

    @Test
    void everyPython_isPython() throws Exception {
        assumeTrue(has("python3"), "python3 is not installed");
        for (String code : PageBlocks.of(PAGE, "python")) {
            Files.writeString(folder.resolve("page.py"), code);
            assertThat(run("python3 -m py_compile page.py")).isEmpty();
        }
    }

    /** The samples about Kazakhstan but those that were revised or withdrawn. */
    private static Map<String, String> expected() {
        var expected = new TreeMap<String, String>();
        for (Output report : REPORTS)
            expected.put(
                    String.valueOf(report.keyText()),
                    Contract.json(report.value()).path("title").asText());
        assertThat(expected.keySet()).contains("en-01", "en-03", "id-11", "id-12");
        expected.keySet().removeAll(List.of("en-01", "id-11", "id-12"));
        return expected;
    }

    private static void read(Object titles, BooleanSupplier goOn) throws ReflectiveOperationException {
        titles.getClass()
                .getMethod("read", String.class, BooleanSupplier.class)
                .invoke(titles, cluster.broker.bootstrapServers(), goOn);
    }

    private static Map<?, ?> titles(Object titles) {
        try {
            return (Map<?, ?>) titles.getClass().getMethod("titles").invoke(titles);
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static String command(int block) throws Exception {
        return PageBlocks.of(PAGE, "bash").get(block).replace("localhost:9092", cluster.broker.bootstrapServers());
    }

    private static boolean has(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    /** What a command of the page writes; its errors are its failure. */
    private String run(String command) throws Exception {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder("bash", "-o", "pipefail", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(out)).isZero();
        return Files.readString(out);
    }
}
