package kabar.broker;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kabar.config.Client;
import kabar.config.Settings;
import org.apache.kafka.clients.ClientUtils;
import org.apache.kafka.clients.admin.Admin;

/** Connects to the brokers, and tells at once when nobody listens: Kafka's own clients try for a minute. */
public final class Connection {
    private static final int CONNECT_TIMEOUT_MS = 3_000;

    private Connection() {}

    /**
     * A client for questions and changes; the caller closes it.
     *
     * @throws BrokerUnreachable when none of the brokers can be connected to
     */
    public static Admin admin(Settings settings) {
        require(settings);
        Map<String, Object> properties =
                new TreeMap<>(Map.of("default.api.timeout.ms", "30000", "request.timeout.ms", "10000"));
        properties.putAll(settings.clientProperties(Client.ADMIN));
        return Admin.create(properties);
    }

    /** Nothing when one of the brokers listens, else the failure that says so. */
    static void require(Settings settings) {
        String servers = settings.bootstrapServers();
        List<InetSocketAddress> addresses =
                ClientUtils.parseAndValidateAddresses(List.of(servers.split("\\s*,\\s*")), "use_all_dns_ips");
        if (addresses.stream().noneMatch(Connection::listens))
            throw new BrokerUnreachable("no broker listens at " + servers
                    + "; start one (./kabar run --embedded) or name another with --bootstrap-server");
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
