package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kabar.broker.Right;
import kabar.broker.Rights;
import kabar.broker.SecureBroker;
import kabar.broker.Topics;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import org.apache.kafka.common.acl.AclOperation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each command over SASL_SSL with exactly the rights that {@code topics acl} prints, and with each of them left out: the message names the
 * missing one. {@code -Dkabar.rights=full} leaves each out at the first start of an application too.
 */
@Timeout(600)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RightsIT {
    private static final Duration AT_ONCE = Duration.ofSeconds(Integer.getInteger("kabar.at-once", 10));
    private static final String SAMPLES = "src/main/resources/kabar/samples/articles.jsonl";
    private static final boolean FULL = "full".equals(System.getProperty("kabar.rights"));
    private static final String[] REPLAYING = {"replay", "--from", "2000-01-01", "--to", "2100-01-01", "--into", "again"
    };
    private static final String RUN = "runner";
    private static final String PUBLISH = "publisher";
    private static final String TAIL = "reader";
    private static final String REPLAY = "replayer";

    @TempDir
    private static Path folder;

    private static SecureBroker secure;
    private static Settings settings;

    @BeforeAll
    static void start() throws Exception {
        secure = new SecureBroker(folder, RUN, PUBLISH, TAIL, REPLAY);
        settings = SettingsLoader.of(secure.settings(SecureBroker.ADMIN));
        var topics = Topics.of(secure.admin, settings);
        topics.apply(topics.plan());
        secure.allow(RUN, Rights.run(settings));
        secure.allow(PUBLISH, Rights.publish(settings, settings.inputTopic(), false));
        secure.allow(TAIL, Rights.tail(settings));
        secure.allow(REPLAY, Rights.replay(settings, "again", settings.inputTopic()));
    }

    @AfterAll
    static void stop() {
        secure.close();
    }

    @Test
    @Order(1)
    void eachCommand_hasTheRightsItNeeds() throws Exception {
        try (Child run = Child.kabar(environment(RUN), System.getProperty("java.class.path"), List.of("run"))) {
            run.await("reading news.articles");
            Cli published = kabar(PUBLISH, "publish", SAMPLES);
            assertThat(published.err()).contains("40 published");
            assertThat(published.exitCode()).isZero();
            assertThat(kabar(TAIL, "tail", "kz", "--from-beginning", "-n", "3").out())
                    .contains("kz");
            assertThat(kabar(TAIL, "tail", "--duplicates", "--from-beginning", "-n", "1")
                            .exitCode())
                    .isZero();
            run.await("all judged", line -> line.startsWith("read 40 = ") && !line.contains("waiting"));
            // Asked to stop, it ends as one that has done its work.
            assertThat(run.stop(0)).contains("balanced: every record ended in exactly one row");
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("state-" + RUN + "/kabar")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        Cli done = kabar(REPLAY, REPLAYING);
        assertThat(done.out()).contains("balanced: every record ended in exactly one row");
        assertThat(done.exitCode()).isZero();
        assertThat(kabar(REPLAY, "replay", "rm", "again").exitCode()).isZero();
    }

    static Stream<Right> rights_ofTheStream() {
        // It may be created by now: that was needed once.
        return Rights.run(SettingsLoader.of(Map.of())).stream()
                .filter(right -> right.operation() != AclOperation.CREATE);
    }

    @ParameterizedTest
    @MethodSource("rights_ofTheStream")
    @Order(2)
    void run_withoutOneRight_saysWhich(Right missing) throws Exception {
        allowWithout(RUN, Rights.run(settings), missing);
        assertNames(RUN, missing, "run");
    }

    @Test
    @Order(3)
    void run_thatMayNotCreate_saysSo() throws Exception {
        Settings fresh = settings.with("application.id", "fresh");
        List<Right> rights = Rights.run(fresh);
        Right create = rights.stream()
                .filter(right -> right.operation() == AclOperation.CREATE)
                .findFirst()
                .orElseThrow();
        allowWithout(RUN, rights, create);
        assertNames(RUN, create, "run", "-X", "application.id=fresh");
    }

    @Test
    @Order(3)
    void others_withoutTheirRight_sayWhich() throws Exception {
        Right write = Rights.publish(settings, settings.inputTopic(), false).get(0);
        secure.allow(PUBLISH, List.of());
        assertNames(PUBLISH, write, "publish", SAMPLES);
        for (Right read : Rights.tail(settings)) {
            allowWithout(TAIL, Rights.tail(settings), read);
            String what =
                    read.name().contains("country") ? "kz" : read.name().endsWith("dlq") ? "--dlq" : "--duplicates";
            assertNames(TAIL, read, "tail", what, "--no-follow");
        }
    }

    /** At its first start, when none of its topics is there: the brokers tell some only once it works. */
    @Test
    @Order(4)
    void replay_withoutOneRight_saysWhich() throws Exception {
        List<Right> all = Rights.replay(settings, "again", settings.inputTopic());
        for (Right missing : FULL ? all : all.subList(0, 2)) {
            boolean onlyToClean = missing.operation() == AclOperation.DELETE;
            if (onlyToClean) continue;
            allowWithout(REPLAY, all, missing);
            assertNames(REPLAY, missing, REPLAYING);
        }
        secure.allow(REPLAY, all);
    }

    /** At the first start of an application, when none of its topics is there. */
    @Test
    @Order(5)
    @EnabledIfSystemProperty(named = "kabar.rights", matches = "full")
    void run_forTheFirstTime_withoutOneRight_saysWhich() throws Exception {
        int number = 0;
        for (Right known : Rights.run(settings)) {
            String id = "first" + number++;
            List<Right> rights = Rights.run(settings.with("application.id", id));
            Right missing = rights.get(number - 1);
            // Kafka Streams works on without it; the doctor tells.
            if (known.operation() == AclOperation.DELETE) continue;
            allowWithout(RUN, rights, missing);
            assertNames(RUN, missing, "run", "--from", "earliest", "-X", "application.id=" + id);
        }
    }

    private static void allowWithout(String user, List<Right> rights, Right missing) throws Exception {
        var others = new ArrayList<>(rights);
        others.remove(missing);
        secure.allow(user, others);
    }

    private static void assertNames(String user, Right missing, String... arguments) throws Exception {
        long start = System.nanoTime();
        Cli refused = kabar(user, arguments);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println(
                took.toMillis() + " ms: " + refused.err().lines().findFirst().orElse(""));
        assertThat(refused.err())
                .contains("User:" + user + " may not " + missing.operation() + " ")
                .contains("it needs " + missing.text())
                .doesNotContain("missing");
        assertThat(refused.exitCode()).isEqualTo(77);
        assertThat(took).isLessThan(AT_ONCE);
    }

    private static Cli kabar(String user, String... arguments) {
        return Cli.run(environment(user), arguments);
    }

    private static Map<String, String> environment(String user) {
        var environment = new HashMap<>(secure.environment(user));
        environment.put("KABAR_STATE_DIR", folder.resolve("state-" + user).toString());
        environment.put("KABAR_REPLICATION_FACTOR", "1");
        environment.put("KABAR_STATUS_INTERVAL", "1s");
        return environment;
    }
}
