package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import kabar.broker.Certificates;
import kabar.broker.EmbeddedBroker;
import kabar.broker.SecureBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the way to the brokers is said in one sentence, at once, and with its exit code. */
@Timeout(120)
class LoginIT {
    private static final Duration AT_ONCE = Duration.ofSeconds(Integer.getInteger("kabar.at-once", 10));

    @TempDir
    private static Path folder;

    private static SecureBroker secure;

    @BeforeAll
    static void start() {
        secure = new SecureBroker(folder);
    }

    @AfterAll
    static void stop() {
        secure.close();
    }

    @Test
    void wrongPassword() {
        var settings = settings();
        settings.putAll(secure.environment(SecureBroker.ADMIN));
        settings.computeIfPresent("KAFKA_SASL_JAAS_CONFIG", (key, jaas) -> jaas.replace("secret", "wrong"));
        refused(settings, 77, "the broker refuses the login: Authentication failed");
    }

    @Test
    void unknownTrust() throws Exception {
        var settings = settings();
        settings.put(
                "KAFKA_SSL_TRUSTSTORE_LOCATION",
                Certificates.anotherAuthority(folder).toString());
        refused(settings, 77, "the broker's certificate is signed by nobody whom the trust store knows");
    }

    @Test
    void noTrustStore() {
        var settings = settings();
        settings.put(
                "KAFKA_SSL_TRUSTSTORE_LOCATION", folder.resolve("nowhere.p12").toString());
        refused(
                settings,
                78,
                "nowhere.p12 (kafka.ssl.truststore.* or kafka.ssl.keystore.*) cannot be opened: there is no such file");
    }

    @Test
    void wrongPasswordOfTheTrustStore() {
        var settings = settings();
        settings.put("KAFKA_SSL_TRUSTSTORE_PASSWORD", "not-this");
        refused(settings, 78, "cannot be opened: its password is wrong");
    }

    @Test
    void brokenJaas() {
        var settings = settings();
        settings.computeIfPresent("KAFKA_SASL_JAAS_CONFIG", (key, jaas) -> jaas.replace(";", ""));
        refused(settings, 78, "kafka.sasl.jaas.config is not understood");
        settings.put("KAFKA_SASL_JAAS_CONFIG", "org.example.Nothing required;");
        refused(settings, 78, "kafka.sasl.jaas.config is not understood");
        settings.remove("KAFKA_SASL_JAAS_CONFIG");
        refused(settings, 78, "kafka.sasl.jaas.config is not understood");
    }

    @Test
    void expiredCertificate() throws Exception {
        refusedAtHandshake(Certificates.expired(folder), "the broker's certificate is out of date (NotAfter:");
    }

    @Test
    void certificateOfAnotherHost() throws Exception {
        refusedAtHandshake(
                Certificates.ofAnotherHost(folder),
                "the broker's certificate is for another host (No subject alternative");
    }

    @Test
    void plainClientOfASecureBroker() {
        refused(
                new HashMap<>(Map.of("KABAR_BOOTSTRAP_SERVERS", secure.broker.bootstrapServers())),
                78,
                "speaks TLS and kafka.security.protocol is PLAINTEXT; set it to SASL_SSL");
    }

    @Test
    void secureClientOfAPlainBroker() {
        try (var plain = EmbeddedBroker.start(EmbeddedBroker.Options.temporary())) {
            var settings = settings();
            settings.put("KABAR_BOOTSTRAP_SERVERS", plain.bootstrapServers());
            refused(settings, 78, "has neither TLS nor a login and kafka.security.protocol is SASL_SSL");
            settings.put("KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT");
            refused(settings, 77, "the broker refuses the login");
        }
    }

    private static Map<String, String> settings() {
        return new HashMap<>(secure.environment(SecureBroker.ADMIN));
    }

    /** The handshake fails before a word of Kafka is spoken. */
    private static void refusedAtHandshake(Path store, String sentence) throws Exception {
        var keys = KeyStore.getInstance("PKCS12");
        try (var file = new FileInputStream(store.toFile())) {
            keys.load(file, Certificates.PASSWORD.toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, Certificates.PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        try (var server = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0)) {
            var shaking = new Thread(() -> shakeHands(server));
            shaking.setDaemon(true);
            shaking.start();
            var settings = settings();
            settings.put("KABAR_BOOTSTRAP_SERVERS", "127.0.0.1:" + server.getLocalPort());
            refused(settings, 77, sentence);
        }
    }

    private static void shakeHands(SSLServerSocket server) {
        while (!server.isClosed()) {
            try (var socket = (SSLSocket) server.accept()) {
                socket.startHandshake();
            } catch (java.io.IOException refused) {
                // What is tested.
            }
        }
    }

    private static void refused(Map<String, String> settings, int exitCode, String sentence) {
        for (String command : new String[] {"run", "topics list"}) {
            long start = System.nanoTime();
            Cli failed = Cli.run(settings, command.split(" "));
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println(command + " " + took.toMillis() + " ms, " + failed.exitCode() + ": " + failed.err());
            assertThat(failed.err()).startsWith("kabar: ").contains(sentence).doesNotContain("\tat ");
            assertThat(failed.err().lines()).hasSize(1);
            assertThat(failed.err()).doesNotContain("secret").doesNotContain(Certificates.PASSWORD);
            assertThat(failed.exitCode()).isEqualTo(exitCode);
            assertThat(took).isLessThan(AT_ONCE);
        }
    }
}
