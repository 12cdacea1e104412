package kabar.broker;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kabar.config.Client;
import kabar.config.Settings;
import org.apache.kafka.clients.ClientUtils;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.TimeoutException;

/** Connects to the brokers, and tells at once when nobody listens: Kafka's own clients try for a minute. */
public final class Connection {
    private static final int CONNECT_TIMEOUT_MS = 3_000;
    /** Within which a broker that is well answers. */
    private static final int FIRST_ANSWER_MS = 3_000;

    private Connection() {}

    /**
     * A client for questions and changes; the caller closes it.
     *
     * @throws BrokerUnreachable when none of the brokers can be connected to
     * @throws WrongProtocol when a broker listens that wants TLS or a login, and the settings have none
     * @throws org.apache.kafka.common.KafkaException when it does not let this login in
     */
    public static Admin admin(Settings settings) {
        require(settings);
        Map<String, Object> properties =
                new TreeMap<>(Map.of("default.api.timeout.ms", "30000", "request.timeout.ms", "10000"));
        properties.putAll(settings.clientProperties(Client.ADMIN));
        String protocol = String.valueOf(properties.getOrDefault("security.protocol", "PLAINTEXT"));
        // A client that speaks TLS itself would only fill the broker's log with this question.
        if (!protocol.endsWith("SSL")) requireProtocol(settings, protocol, Set.of(Listener.Manner.SPEAKS_TLS));
        Admin admin = Admin.create(properties);
        try {
            awaitAnswer(admin, settings, protocol);
            return admin;
        } catch (RuntimeException refused) {
            admin.close(Duration.ZERO);
            throw refused;
        }
    }

    /** Asks once, so that whatever is wrong with the way to the brokers shows here and at once. */
    private static void awaitAnswer(Admin admin, Settings settings, String protocol) {
        try {
            Answer.of(admin.describeCluster(new DescribeClusterOptions().timeoutMs(FIRST_ANSWER_MS))
                    .clusterId());
        } catch (TimeoutException | DisconnectException silent) {
            requireProtocol(settings, protocol, EnumSet.allOf(Listener.Manner.class));
            Answer.of(admin.describeCluster().clusterId());
        }
    }

    /** Goes on where no broker answers in one of these manners that the protocol cannot deal with. */
    private static void requireProtocol(Settings settings, String protocol, Set<Listener.Manner> manners) {
        for (InetSocketAddress address : addresses(settings)) {
            Listener.Manner manner = Listener.ask(address);
            if (manners.contains(manner)) WrongProtocol.check(address, protocol, manner);
        }
    }

    /** Nothing when one of the brokers listens, else the failure that says so. */
    static void require(Settings settings) {
        String servers = settings.bootstrapServers();
        if (addresses(settings).stream().noneMatch(Connection::listens))
            throw new BrokerUnreachable("no broker listens at " + servers
                    + "; start one (./kabar run --embedded) or name another with --bootstrap-server");
    }

    private static List<InetSocketAddress> addresses(Settings settings) {
        List<String> servers = List.of(settings.bootstrapServers().split("\\s*,\\s*"));
        return ClientUtils.parseAndValidateAddresses(servers, "use_all_dns_ips");
    }

    private static boolean listens(InetSocketAddress address) {
        try (var socket = new Socket()) {
            socket.connect(address, CONNECT_TIMEOUT_MS);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }
}
