package kabar.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void of_nothing_givesTheDefaults() {
        Settings settings = SettingsLoader.of(Map.of());
        assertThat(settings.bootstrapServers()).isEqualTo("localhost:9092");
        assertThat(settings.inputTopic()).isEqualTo("news.articles");
        assertThat(settings.instanceId()).isEmpty();
        assertThat(settings.exactlyOnce()).isTrue();
        assertThat(settings.replicationFactor()).isEqualTo((short) -1);
        assertThat(settings.order())
                .isEqualTo(new OrderSettings(
                        Duration.ofMillis(50), Duration.ofMinutes(1), Duration.ofMillis(100), 20_000, false));
        assertThat(settings.windows())
                .isEqualTo(new WindowSettings(
                        Duration.ofDays(3), Duration.ofDays(30), Duration.ofDays(3), Duration.ofDays(14)));
        assertThat(settings.stateDir()).isEqualTo(Path.of(System.getProperty("user.home"), ".kabar", "state"));
    }

    @Test
    void load_everyLayer_theLaterOneWins() throws IOException {
        Path file = file("threads=3\nshards=3\nstatus.interval=3000\n");
        Settings settings = SettingsLoader.load(
                file, Map.of("KABAR_SHARDS", "4", "KABAR_STATUS_INTERVAL", "4s"), Map.of("status.interval", "5000ms"));
        assertThat(settings.threads()).isEqualTo(3);
        assertThat(settings.shards()).isEqualTo(4);
        assertThat(settings.statusInterval()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.shown())
                .contains(
                        new ShownSetting("threads", "3", "file " + file),
                        new ShownSetting("shards", "4", "environment"),
                        new ShownSetting("status.interval", "5000ms", "command line"),
                        new ShownSetting("application.id", "kabar", "default"));
    }

    @ParameterizedTest
    @CsvSource({
        "threads, 0, Invalid value 0 for configuration threads: Value must be at least 1 (program)",
        "threads, many, Invalid value many for configuration threads: Not a number of type INT (program)",
        "replication.factor, 0, Invalid value 0 for configuration replication.factor: must be -1 or at least 1 (program)",
        "bootstrap.servers, '', 'Invalid value  for configuration bootstrap.servers: must be host:port, separated by commas; \"\" is none (program)'",
        "processing.guarantee, twice, 'Invalid value twice for configuration processing.guarantee: String must be one of: exactly_once_v2, at_least_once (program)'",
        "bootstrap.servers, 'kafka:9092,kafka', 'Invalid value kafka:9092,kafka for configuration bootstrap.servers: must be host:port, separated by commas; \"kafka\" is none (program)'",
        "bootstrap.servers, kafka:99999, 'Invalid value kafka:99999 for configuration bootstrap.servers: must be host:port, separated by commas; \"kafka:99999\" is none (program)'",
        "story.window, soon, 'Invalid value soon for configuration story.window: not a duration such as 3d, 12h, 15m, 30s or 50ms: soon (program)'",
        "order.heartbeat, 9ms, Invalid value 9ms for configuration order.heartbeat: must be in [10ms … 1m] (program)",
        "dedup.strictness, strict, 'Invalid value strict for configuration dedup.strictness: String must be one of: low, normal, high (program)'",
        "dedup.near-share, 0.39, Invalid value 0.39 for configuration dedup.near-share: must be in [0.4 … 0.95] (program)",
        "dedup.near-share, 0.96, Invalid value 0.96 for configuration dedup.near-share: must be in [0.4 … 0.95] (program)",
        "dedup.near-share, NaN, Invalid value NaN for configuration dedup.near-share: must be in [0.4 … 0.95] (program)",
        "story.link-share, 0.19, Invalid value 0.19 for configuration story.link-share: must be in [0.2 … 0.95] (program)",
        "story.link-share, half, Invalid value half for configuration story.link-share: Not a number of type DOUBLE (program)",
        "thread, 1, unknown setting thread (program); did you mean threads?",
        "order.max-wiat, 1, unknown setting order.max-wiat (program); did you mean order.max-wait?",
        "ssl.truststore.location, x, unknown setting ssl.truststore.location (program); properties of Kafka itself start with kafka. or streams.",
    })
    void of_wrongValueOrName_saysWhatAndWhere(String key, String value, String message) {
        assertThatThrownBy(() -> SettingsLoader.of(Map.of(key, value)))
                .isInstanceOf(InvalidSettings.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"news", "'../x.'", "'a b.'", "''", "'.'"})
    void of_prefixThatIsNone_isRefused(String prefix) {
        assertThatThrownBy(() -> SettingsLoader.of(Map.of("topic.prefix", prefix)))
                .hasMessageContaining("for configuration topic.prefix: must match");
    }

    @Test
    void load_severalProblems_namesAll() {
        assertThatThrownBy(
                        () -> SettingsLoader.load(null, Map.of("KABAR_THRAEDS", "1"), Map.of("shards", "x", "no", "1")))
                .isInstanceOfSatisfying(
                        InvalidSettings.class,
                        invalid -> assertThat(invalid.problems())
                                .containsExactly(
                                        "unknown setting in environment variable KABAR_THRAEDS; did you mean KABAR_THREADS?",
                                        "unknown setting no (command line); properties of Kafka itself start with kafka. or streams.",
                                        "Invalid value x for configuration shards: Not a number of type INT (command line)"));
    }

    @Test
    void of_windowsThatContradict_namesBoth() {
        assertThatThrownBy(() -> SettingsLoader.of(Map.of("dedup.identity-window", "71h")))
                .hasMessage("dedup.near-window (3d) must be at most dedup.identity-window (71h)");
    }

    @ParameterizedTest
    @CsvSource({
        "news.country.kz",
        "news.duplicates",
        "news.dlq",
        "news.stories",
        "news.replay",
        "kabar-judge-repartition",
        "kabar-order-journal-changelog"
    })
    void of_inputThatTheStreamWrites_isRefused(String topic) {
        assertThatThrownBy(() -> SettingsLoader.of(Map.of("input.topic", topic)))
                .hasMessageStartingWith("input.topic (" + topic + ") is written by the stream itself");
    }

    @Test
    void load_formerNameOfADuration_isReadWithAWarning() {
        Settings settings = SettingsLoader.load(
                file(""), Map.of("KABAR_ORDER_MAX_WAIT_MS", "7"), Map.of("story.window.ms", "86400000"));
        assertThat(settings.order().maxWait()).isEqualTo(Duration.ofMillis(7));
        assertThat(settings.windows().story()).isEqualTo(Duration.ofDays(1));
        assertThat(settings.warnings())
                .containsExactly(
                        "order.max-wait.ms (environment) is called order.max-wait now; the former name is read in this release only",
                        "story.window.ms (command line) is called story.window now; the former name is read in this release only");
    }

    @Test
    void deciding_oneDurationWrittenInTwoWays_isTheSame() {
        assertThat(SettingsLoader.of(Map.of("story.window", "72h")).deciding())
                .isEqualTo(SettingsLoader.of(Map.of()).deciding())
                .containsEntry("story.window", "3d")
                .containsEntry("dedup.strictness", "normal")
                .containsEntry("dedup.near-share", "by the others")
                .containsEntry("story.link-share", "0.5");
    }

    @Test
    void load_launcherVariables_areNoSettings() {
        var environment = Map.of("KABAR_JAVA_OPTS", "-Xmx1g", "KAFKA_OPTS", "-Dx", "PATH", "/bin");
        assertThat(SettingsLoader.load(file(""), environment, Map.of()).shown())
                .allMatch(setting -> setting.place().equals("default"));
    }

    @Test
    void load_everyKey_canBeSetByTheEnvironment() {
        for (String key : SettingsTable.DEFINITION.names())
            assertThat(Environment.variable(key)).matches("KABAR_[A-Z_]+");
        assertThat(SettingsLoader.load(file(""), Map.of("KABAR_ORDER_MAX_WAIT", "7"), Map.of())
                        .order()
                        .maxWait())
                .isEqualTo(Duration.ofMillis(7));
    }

    @Test
    void load_fileMissing_isNamed() {
        Path missing = folder.resolve("none.properties");
        assertThatThrownBy(() -> SettingsLoader.load(missing, Map.of(), Map.of()))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("configuration file " + missing + " cannot be read");
    }

    @Test
    void load_fileWithBrokenEscape_isNamed() {
        Path broken = file("application.id=\\u12");
        assertThatThrownBy(() -> SettingsLoader.load(broken, Map.of(), Map.of()))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining(broken.toString());
    }

    @Test
    void with_changesOneValueAndKeepsTheOthers() {
        Settings settings = SettingsLoader.of(Map.of("threads", "5")).with("bootstrap.servers", "127.0.0.1:1");
        assertThat(settings.threads()).isEqualTo(5);
        assertThat(settings.bootstrapServers()).isEqualTo("127.0.0.1:1");
    }

    private Path file(String content) {
        try {
            return Files.writeString(folder.resolve("test.properties"), content);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
