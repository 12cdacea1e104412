package kabar.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kabar.SampleArticles;
import kabar.broker.Topics;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import kabar.pipeline.Stages;
import kabar.topology.Cluster;
import kabar.topology.InputTopic;
import kabar.topology.NewsStages;
import kabar.topology.NewsStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A stream on a real broker that has read all samples and one record that is no article, watched as its operator would. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OperationsIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int READ = SampleArticles.inOrder().size() + 1;

    private static Cluster cluster;
    private static Operations operations;
    private static NewsStream stream;

    @TempDir
    private static Path state;

    @BeforeAll
    static void start() throws Exception {
        cluster = new Cluster();
        Settings settings = SettingsLoader.of(Map.of(
                "bootstrap.servers", cluster.broker.bootstrapServers(),
                "state.dir", state.toString(),
                "replication.factor", "1",
                "ops.port", "0",
                "ops.kafka-metrics", "true"));
        var topics = Topics.of(cluster.admin, settings);
        topics.apply(topics.plan());
        Stages stages = NewsStages.load(settings, "test");
        var input = InputTopic.describe(cluster.admin, settings.inputTopic());
        operations = new Operations(settings, input, stages, cluster.admin);
        stream = new NewsStream(settings, input.plan(settings), stages, cluster.admin, operations.listener());
        operations.watch(stream);
        assertThat(get("/livez").statusCode()).isEqualTo(200);
        assertThat(get("/readyz").statusCode()).isEqualTo(503);
        stream.start();
        int partition = 0;
        for (byte[] article : SampleArticles.inOrder())
            cluster.send(input.name(), partition++ % input.partitions(), Instant.EPOCH, article);
        cluster.send(input.name(), 1, Instant.EPOCH, "no article".getBytes(StandardCharsets.UTF_8));
        cluster.flush();
        while (stream.ledger().ended() < READ || !isAllKnown(get("/status").body()))
            assertThat(stream.awaitStop(Duration.ofMillis(200))).isFalse();
    }

    /** Once nothing is unread and the brokers have told who reads; both are asked for now and then. */
    private static boolean isAllKnown(String status) {
        return status.contains("\"unread\":0,") && status.contains(" at 127.0.0.1\"");
    }

    @AfterAll
    static void stop() {
        stream.close();
        operations.close();
        cluster.close();
    }

    @Test
    void health_isGood() throws Exception {
        assertThat(get("/livez").body()).isEqualTo("alive\n");
        assertThat(get("/readyz").body()).isEqualTo("ready\n");
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
        assertThat(get("/livez/more").statusCode()).isEqualTo(404);
        var post = HttpRequest.newBuilder(at("/livez")).POST(HttpRequest.BodyPublishers.noBody());
        assertThat(CLIENT.send(post.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void figures_addUpToTheLedger_andEachThatIsKnownIsThere() throws Exception {
        String metrics = get("/metrics").body();
        assertThat(sum(metrics, "kabar_read_records_total")).isEqualTo(READ);
        assertThat(sum(metrics, "kabar_judged_articles_total") + sum(metrics, "kabar_rejected_records_total"))
                .isEqualTo(READ);
        assertThat(metrics)
                .contains("kabar_rejected_records_total{reason=\"not-json\"} 1.0")
                .contains("kabar_published_records_total{country=\"kz\"}")
                .contains("kabar_stage_seconds_count{stage=\"enrich\"} " + READ)
                .contains("kabar_stage_seconds_count{stage=\"judge\"} " + (READ - 1))
                .contains("kabar_stream_state{state=\"running\"} 1.0")
                .contains("kafka_stream_metrics_");
        assertThat(sum(metrics, "kabar_end_to_end_seconds_count"))
                .as("every report was committed")
                .isEqualTo(sum(metrics, "kabar_judged_articles_total")
                        - sum(metrics, "kabar_judged_articles_total{disposition=\"duplicate\"}"));
        // Those are absent where nothing waits, restores or is known.
        var atTimes = EnumSet.of(StreamFigure.WAITING, StreamFigure.RESTORE, StreamFigure.CLOCK_OFFSET);
        for (StreamFigure figure : EnumSet.complementOf(atTimes))
            assertThat(metrics).contains("# HELP " + figure.exposed() + " " + figure.meaning());
    }

    @Test
    void status_saysWhoReadsWhatAndTheLedger() throws Exception {
        assertThat(get("/status").body())
                .contains("\"application\":\"kabar\"")
                .contains("\"ready\":true")
                .contains("\"partition\":3,")
                .contains(" at 127.0.0.1\"")
                .contains("\"rejected\":{\"not-json\":1}");
        assertThat(get("/status?text").body()).contains("unread       0\n").contains("  shard 0, held ");
    }

    @Test
    void promtool_hasNothingAgainstOurFigures() throws Exception {
        Path promtool = debian("promtool");
        Process check = new ProcessBuilder(promtool.toString(), "check", "metrics")
                .redirectErrorStream(true)
                .start();
        try (var in = check.getOutputStream()) {
            in.write(get("/metrics").body().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(check.inputReader().lines().filter(line -> !line.startsWith("kafka_")))
                .isEmpty();
    }

    @Test
    void prometheus_scrapesAndTheRulesAreLoaded(@TempDir Path folder) throws Exception {
        Path prometheus = debian("prometheus");
        Files.copy(Path.of("ops/prometheus/kabar-rules.yml"), folder.resolve("kabar-rules.yml"));
        String config = Files.readString(Path.of("ops/prometheus/prometheus.yml"))
                .replace("127.0.0.1:9464", "127.0.0.1:" + operations.port().orElseThrow())
                .replace("scrape_interval: 5s", "scrape_interval: 1s");
        Files.writeString(folder.resolve("prometheus.yml"), config);
        int port = freePort();
        Process server = new ProcessBuilder(
                        prometheus.toString(),
                        "--config.file=" + folder.resolve("prometheus.yml"),
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            URI query = URI.create("http://127.0.0.1:" + port + "/api/v1/query?query=sum(kabar_read_records_total)");
            String answer = "";
            while (!answer.contains("\"" + READ + "\"")) {
                assertThat(server.isAlive()).as("prometheus runs").isTrue();
                TimeUnit.MILLISECONDS.sleep(200);
                answer = ask(query);
            }
            assertThat(ask(URI.create("http://127.0.0.1:" + port + "/api/v1/query?query=up")))
                    .contains("\"1\"");
            assertThat(ask(URI.create("http://127.0.0.1:" + port + "/api/v1/rules")))
                    .contains("KabarOrderWaits");
        } finally {
            server.destroy();
            if (!server.waitFor(10, TimeUnit.SECONDS)) server.destroyForcibly();
        }
    }

    private static String ask(URI address) throws InterruptedException {
        try {
            return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException notYet) {
            return "";
        }
    }

    private static Path debian(String program) {
        Path path = Path.of("/usr/bin", program);
        assumeTrue(Files.isExecutable(path), program + " is not there: apt-get install prometheus");
        return path;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Sum of all series whose line begins so. */
    private static double sum(String metrics, String start) {
        List<String> lines =
                metrics.lines().filter(line -> line.startsWith(start)).toList();
        return lines.stream()
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static URI at(String path) {
        return URI.create("http://127.0.0.1:" + operations.port().orElseThrow() + path);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }
}
