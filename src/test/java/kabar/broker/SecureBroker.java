package kabar.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourcePatternFilter;

/**
 * A broker that its clients reach over SASL_SSL only, by SCRAM-SHA-512, and that denies whatever no list allows. The user
 * {@link #ADMIN} may do everything.
 */
public final class SecureBroker implements AutoCloseable {
    public static final String ADMIN = "admin";

    public final EmbeddedBroker broker;
    public final Admin admin;
    private final Path store;
    private final Path trust;

    /** Starts it with these users; its certificates go into {@code folder}. */
    public SecureBroker(Path folder, String... users) {
        store = Certificates.valid(folder);
        trust = Certificates.authority(folder);
        broker = EmbeddedBroker.start(
                EmbeddedBroker.Options.temporary(),
                new NodeSecurity(
                        properties(),
                        Stream.concat(Stream.of(ADMIN), Stream.of(users))
                                .map(user -> "SCRAM-SHA-512=[name=" + user + ",password=" + password(user) + "]")
                                .toList()));
        Map<String, Object> client = new HashMap<>(client(ADMIN));
        client.put("bootstrap.servers", broker.bootstrapServers());
        admin = Admin.create(client);
    }

    /** The same, its certificates in a folder that goes with the process. */
    public static SecureBroker inTemporaryFolder(String... users) {
        try {
            Path folder = Files.createTempDirectory("kabar-certificates-");
            Runtime.getRuntime().addShutdownHook(new Thread(new TemporaryFolder(folder)::close));
            return new SecureBroker(folder, users);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String password(String user) {
        return user + "-secret";
    }

    /** What a client of this user sets to log in. */
    public Map<String, String> client(String user) {
        return Map.of(
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                jaas(user, password(user)),
                "ssl.truststore.type",
                "PKCS12",
                "ssl.truststore.location",
                trust.toString(),
                "ssl.truststore.password",
                Certificates.PASSWORD);
    }

    /** The settings of Kabar for a user. */
    public Map<String, String> settings(String user) {
        var settings = new HashMap<String, String>();
        client(user).forEach((key, value) -> settings.put("kafka." + key, value));
        settings.put("bootstrap.servers", broker.bootstrapServers());
        return settings;
    }

    /** The same as variables. */
    public Map<String, String> environment(String user) {
        return settings(user).entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> (setting.getKey().startsWith("kafka.") ? "" : "KABAR_")
                                + setting.getKey().toUpperCase(Locale.ROOT).replace('.', '_'),
                        Map.Entry::getValue));
    }

    /** The user may do this and nothing else, from now on. */
    public void allow(String user, List<Right> rights) throws Exception {
        var wanted = rights.stream().map(right -> binding(user, right)).collect(Collectors.toSet());
        admin.deleteAcls(List.of(of(user))).all().get();
        admin.createAcls(wanted).all().get();
        await(user, wanted::equals);
    }

    private void await(String user, Predicate<Set<AclBinding>> known) throws Exception {
        while (!known.test(Set.copyOf(admin.describeAcls(of(user)).values().get()))) TimeUnit.MILLISECONDS.sleep(10);
    }

    private static AclBindingFilter of(String user) {
        return new AclBindingFilter(
                ResourcePatternFilter.ANY,
                new AccessControlEntryFilter("User:" + user, null, AclOperation.ANY, AclPermissionType.ANY));
    }

    private static AclBinding binding(String user, Right right) {
        return new AclBinding(
                new ResourcePattern(right.type(), right.name(), right.pattern()),
                new AccessControlEntry("User:" + user, "*", right.operation(), AclPermissionType.ALLOW));
    }

    private Map<String, String> properties() {
        var properties = new HashMap<String, String>();
        properties.put("listener.security.protocol.map", "CLIENTS:SASL_SSL,CONTROLLER:PLAINTEXT");
        properties.put("sasl.enabled.mechanisms", "SCRAM-SHA-512");
        properties.put("sasl.mechanism.inter.broker.protocol", "SCRAM-SHA-512");
        properties.put("listener.name.clients.scram-sha-512.sasl.jaas.config", jaas(ADMIN, password(ADMIN)));
        Map.of("keystore", store, "truststore", trust).forEach((kind, path) -> {
            properties.put("ssl." + kind + ".type", "PKCS12");
            properties.put("ssl." + kind + ".location", path.toString());
            properties.put("ssl." + kind + ".password", Certificates.PASSWORD);
        });
        properties.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        // Nobody but the node itself reaches its controller.
        properties.put("super.users", "User:" + ADMIN + ";User:ANONYMOUS");
        return properties;
    }

    private static String jaas(String user, String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                + password + "\";";
    }

    @Override
    public void close() {
        admin.close();
        broker.close();
    }
}
