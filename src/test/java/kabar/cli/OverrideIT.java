package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.broker.Topics;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import kabar.topology.Cluster;
import kabar.topology.InputTopic;
import kabar.topology.NewsStages;
import kabar.topology.NewsStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code kabar override} on a real broker, with the stream that takes the decision. */
@Timeout(180)
class OverrideIT {
    private static final String ARTICLE =
            "{\"id\":\"dam\",\"title\":\"Dam closed in Kazakhstan\",\"publisher\":\"warta.example\","
                    + "\"body\":\"Engineers in Kazakhstan closed the dam at Lake Orsova on Tuesday after a crack was found.\"}";

    @TempDir
    private static Path folder;

    private static Cluster cluster;
    private static Settings settings;
    private static Path keys;

    @BeforeAll
    static void start() throws Exception {
        cluster = new Cluster();
        keys = Files.writeString(folder.resolve("keys"), "anna = " + "0a".repeat(32) + "\n");
        settings = SettingsLoader.of(Map.of(
                "bootstrap.servers",
                cluster.broker.bootstrapServers(),
                "state.dir",
                folder.resolve("state").toString(),
                "replication.factor",
                "1",
                "decisions.keys",
                keys.toString()));
        var topics = Topics.of(cluster.admin, settings);
        topics.apply(topics.plan());
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void decision_isSent_taken_andReplayed_andOneUnsignedIsADeadLetter() throws Exception {
        cluster.send("news.articles", 2, Instant.EPOCH, ARTICLE.getBytes(StandardCharsets.UTF_8));
        cluster.flush();
        run(1);
        assertThat(override("no-such", "--no-news").err())
                .contains("no record of no-such is in the country topics or the duplicates");

        Cli dry = override("dam", "--add-country", "id", "--remove-country", "kz", "--dry-run");
        assertThat(dry.exitCode()).isZero();
        assertThat(dry.out()).contains("\"countries\":{\"add\":[\"ID\"],\"remove\":[\"KZ\"]}", "\"by\":\"anna\"");
        assertThat(values("news.articles")).hasSize(1);

        Cli sent = override("dam", "--add-country", "id", "--remove-country", "kz");
        assertThat(sent.exitCode()).isZero();
        assertThat(sent.err()).contains("sent to news.articles-2@1");
        String forged = dry.out().strip().replace("\"ID\"", "\"RU\"");
        cluster.send("news.articles", 2, Instant.EPOCH, forged.getBytes(StandardCharsets.UTF_8));
        cluster.flush();
        run(3);

        assertThat(values("news.country.id"))
                .singleElement()
                .asString()
                .contains("\"kind\":\"revision\"", "\"rule\":\"override\"", "\"decisions\":{\"countries\"");
        assertThat(values("news.country.kz")).hasSize(2);
        assertThat(values("news.country.ru")).isEmpty();
        assertThat(values("news.dlq")).containsExactly(forged);

        Cli replay = kabar(
                keys.toString(),
                "replay",
                "--from",
                "2000-01-01",
                "--to",
                "2100-01-01",
                "--into",
                "check",
                "--diff",
                "live");
        assertThat(replay.out()).contains("compared with live: 0 added, 0 removed, 0 changed");
        assertThat(kabar(keys.toString(), "replay", "status", "check").out()).contains("decisions.keys  ");

        Path none = Files.writeString(folder.resolve("none"), "");
        Cli without = kabar(
                none.toString(),
                "replay",
                "--from",
                "2000-01-01",
                "--to",
                "2100-01-01",
                "--into",
                "nobody",
                "--diff",
                "live",
                "-o",
                "json");
        assertThat(without.out().lines())
                .anyMatch(line -> line.contains("\"change\":\"removed\"") && line.contains("country.id"));
        assertThat(without.err()).contains("compared with live: ");
    }

    @Test
    void personWithoutAKey_isToldTheRemedy() {
        Cli cli = kabar("", "override", "dam", "--no-news", "--by", "anna", "--reason", "r");
        assertThat(cli.exitCode()).isEqualTo(78);
        assertThat(cli.err()).contains("decisions.keys has no key of anna; put a line \"anna = KEY\" into a file");
    }

    @Test
    void nothingDecided_orWhatContradicts_isRefused() {
        assertThat(override("dam").err()).contains("nothing is decided; give --add-country");
        assertThat(override("dam", "--add-country", "kz", "--remove-country", "kz")
                        .err())
                .contains("a country is both added and removed");
        assertThat(override("dam", "--add-country", "kazakhstan").exitCode()).isEqualTo(2);
    }

    private static Cli override(String... arguments) {
        var all = new ArrayList<>(List.of("override"));
        all.addAll(Arrays.asList(arguments));
        all.addAll(List.of("--by", "anna", "--reason", "The desk knows."));
        return kabar(keys.toString(), all.toArray(String[]::new));
    }

    private static Cli kabar(String keysFile, String... arguments) {
        var environment = new HashMap<>(Map.of(
                "KABAR_BOOTSTRAP_SERVERS",
                cluster.broker.bootstrapServers(),
                "KABAR_STATE_DIR",
                folder.resolve("replays").toString(),
                "KABAR_REPLICATION_FACTOR",
                "1"));
        if (!keysFile.isEmpty()) environment.put("KABAR_DECISIONS_KEYS", keysFile);
        return Cli.run(environment, arguments);
    }

    /** Runs the stream until so many records have ended since the first. */
    private static void run(int records) throws Exception {
        var input = InputTopic.describe(cluster.admin, settings.inputTopic());
        try (var stream =
                new NewsStream(settings, input.plan(settings), NewsStages.load(settings, "dev"), cluster.admin)) {
            stream.start();
            while (outputs() < records && !stream.awaitStop(Duration.ofMillis(50)))
                assertThat(stream.failure()).isNull();
        }
    }

    /** Events that have ended: by the coordinates in what was written of them. */
    private static long outputs() {
        long letters = values("news.dlq").size();
        return letters + values("news.country.kz").size();
    }

    private static List<String> values(String topic) {
        return cluster.readAll(List.of(topic)).stream()
                .map(ConsumerRecord::value)
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .toList();
    }
}
