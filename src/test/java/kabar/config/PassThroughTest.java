package kabar.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassThroughTest {
    private static final Settings SETTINGS = SettingsLoader.of(Map.of(
            "kafka.security.protocol", "SASL_SSL",
            "kafka.producer.linger.ms", "7",
            "kafka.consumer.max.poll.records", "9",
            "streams.num.standby.replicas", "1",
            "instance.id", "one"));

    @Test
    void clientProperties_areThoseOfAllAndOfItsKind() {
        assertThat(SETTINGS.clientProperties(Client.PRODUCER))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "bootstrap.servers", "localhost:9092", "security.protocol", "SASL_SSL", "linger.ms", "7"));
        assertThat(SETTINGS.clientProperties(Client.ADMIN)).containsOnlyKeys("bootstrap.servers", "security.protocol");
        assertThat(SETTINGS.clientProperties(Client.CONSUMER)).containsEntry("max.poll.records", "9");
    }

    @Test
    void streamsProperties_joinOursWithTheOthers() {
        assertThat(SETTINGS.streamsProperties())
                .containsEntry("application.id", "kabar")
                .containsEntry("processing.guarantee", "exactly_once_v2")
                .containsEntry("num.stream.threads", 3)
                .containsEntry("num.standby.replicas", "1")
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("producer.linger.ms", "7")
                .containsEntry("group.instance.id", "one");
    }

    @Test
    void environment_kafkaVariables_passThrough() {
        var settings = SettingsLoader.load(
                null, Map.of("KAFKA_SSL_TRUSTSTORE_LOCATION", "/t", "KAFKA_BOOTSTRAP_SERVERS", "broker:1"), Map.of());
        assertThat(settings.clientProperties(Client.ADMIN)).containsEntry("ssl.truststore.location", "/t");
        assertThat(settings.bootstrapServers()).isEqualTo("broker:1");
    }

    @Test
    void bootstrapServers_ourOwnNameWinsInTheSamePlace() {
        var settings = SettingsLoader.of(Map.of("kafka.bootstrap.servers", "theirs:1", "bootstrap.servers", "ours:1"));
        assertThat(settings.bootstrapServers()).isEqualTo("ours:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kafka.ssl.keystore.password",
                "kafka.sasl.jaas.config",
                "kafka.sasl.oauthbearer.client.credentials.client.secret",
                "kafka.ssl.keystore.key",
                "streams.consumer.SSL.KEY.PASSWORD"
            })
    void shown_secrets_areMasked(String key) {
        assertThat(SettingsLoader.of(Map.of(key, "hunter2")).shown())
                .contains(new ShownSetting(key, "********", "program"))
                .noneMatch(setting -> setting.value().contains("hunter2"));
    }

    @Test
    void shown_otherPassThrough_isReadable() {
        assertThat(SETTINGS.shown()).contains(new ShownSetting("kafka.security.protocol", "SASL_SSL", "program"));
    }
}
