package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code kabar doctor} on an installation that is well, and on the same with one thing wrong. */
@Timeout(120)
class DoctorIT {
    private static final String RUN = "runner";

    @TempDir
    private static Path folder;

    private static SecureBroker secure;
    private static Settings settings;

    @BeforeAll
    static void start() throws Exception {
        secure = new SecureBroker(folder, RUN);
        settings = SettingsLoader.of(secure.settings(SecureBroker.ADMIN));
        var topics = Topics.of(secure.admin, settings);
        topics.apply(topics.plan());
        secure.allow(RUN, enough());
    }

    @AfterAll
    static void stop() {
        secure.close();
    }

    @Test
    void installationThatIsWell_hasNothingThatFails() {
        Cli doctor = kabar();
        assertThat(doctor.exitCode()).isZero();
        assertThat(doctor.out().lines())
                .anyMatch(line -> line.startsWith("ok    brokers       1 broker answers at 127.0.0.1:"))
                .contains("ok    rights        User:runner has those of run as far as told")
                .contains("ok    topics        all are there and as declared under news.")
                .contains("ok    input         news.articles has 4 partitions, LogAppendTime")
                .contains("ok    copies        news.stories has 1 copy, 1 of them in sync to write")
                .anyMatch(line -> line.startsWith("ok    transactions  time-out 10000 ms of at most 900000"))
                .anyMatch(line -> line.startsWith("ok    clock         here and on the controller differ by less"))
                .noneMatch(line -> line.startsWith("fail"));
    }

    /** The stream does not stop over it: what is judged just stays for ever. */
    @Test
    void rightThatTheStreamWorksWithout_isFound() throws Exception {
        Settings fresh = settings.with("application.id", "silent");
        create("silent-judge-repartition");
        var rights = new ArrayList<>(Rights.run(fresh));
        rights.addAll(Rights.doctor(fresh));
        rights.removeIf(right -> right.operation() == AclOperation.DELETE);
        secure.allow(RUN, rights);
        Cli doctor = kabar("-X", "application.id=silent");
        secure.allow(RUN, enough());
        assertThat(doctor.out())
                .contains(
                        "fail  rights        User:runner may not DELETE topic silent-judge-repartition: it needs DELETE on"
                                + " topic silent-*; ./kabar topics acl --for run");
        assertThat(doctor.exitCode()).isEqualTo(1);
    }

    @Test
    void topicsThatAreMissing_orKeepTheTimesOfProducers_fail() throws Exception {
        assertThat(kabar("-X", "topic.prefix=other.").out()).contains("fail  rights        User:runner may not");
        set("news.country.kz", "message.timestamp.type", "CreateTime");
        set("news.country.us", "retention.ms", "1000");
        Cli doctor = kabar();
        set("news.country.kz", "message.timestamp.type", "LogAppendTime");
        set("news.country.us", "retention.ms", "7776000000");
        assertThat(doctor.out())
                .contains("fail  topics        news.country.kz: message.timestamp.type is CreateTime, declared is"
                        + " LogAppendTime; ./kabar topics apply")
                .contains("warn  topics        news.country.us: retention.ms is 1000, declared is 7776000000");
        assertThat(doctor.exitCode()).isEqualTo(1);
    }

    @Test
    void settingsThatTheBrokersDoNotTake_fail() {
        assertThat(kabar("-X", "streams.producer.transaction.timeout.ms=1000000")
                        .out())
                .contains(
                        "fail  transactions  transactions of 1000000 ms are asked for, and the brokers allow 900000;");
        assertThat(kabar("-X", "threads=none").out()).startsWith("fail  settings      Invalid value none");
        Cli json = Cli.run(Map.of(), "doctor", "-o", "json", "--bootstrap-server", "127.0.0.1:1");
        assertThat(json.out())
                .contains("{\"level\":\"fail\",\"check\":\"brokers\",\"says\":\"no broker listens at 127.0.0.1:1\"");
        assertThat(json.exitCode()).isEqualTo(1);
    }

    private static List<Right> enough() {
        return Stream.concat(Rights.run(settings).stream(), Rights.doctor(settings).stream())
                .toList();
    }

    private static void create(String topic) throws Exception {
        var made = new NewTopic(topic, 1, (short) 1);
        secure.admin.createTopics(List.of(made)).all().get();
    }

    private static void set(String topic, String key, String value) throws Exception {
        var operation = new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET);
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        secure.admin
                .incrementalAlterConfigs(Map.of(resource, List.of(operation)))
                .all()
                .get();
    }

    private static Cli kabar(String... more) {
        var environment = new HashMap<>(secure.environment(RUN));
        environment.put("KABAR_STATE_DIR", folder.resolve("state").toString());
        return Cli.run(
                environment, Stream.concat(Stream.of("doctor"), Stream.of(more)).toArray(String[]::new));
    }
}
