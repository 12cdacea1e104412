package kabar.processes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Where each of the brokers listens, and its settings: Kafka's defaults, three replicas of which two must be in step. */
final class BrokerProperties {
    static final int BROKERS = 3;
    private static final String HOST = "127.0.0.1";
    private static final String DIRECT = "DIRECT";
    private static final String CONTROLLER = "CONTROLLER";

    private final Map<String, String> asked;
    private final List<String> lanes;
    /** By broker and listener. */
    private final Map<String, Integer> listening = new TreeMap<>();

    private final Map<String, Integer> advertised = new TreeMap<>();

    /**
     * Chooses ports.
     *
     * @param asked settings over the defaults
     * @param lanes names of further listeners, each advertised at ports of its own, where a proxy may stand
     */
    BrokerProperties(Map<String, String> asked, List<String> lanes) {
        this.asked = Map.copyOf(asked);
        this.lanes = List.copyOf(lanes);
        var ports = new Ports();
        for (int id = 1; id <= BROKERS; id++)
            for (String listener : listeners()) {
                listening.put(id + listener, ports.free());
                advertised.put(id + listener, lanes.contains(listener) ? ports.free() : port(id, listener));
            }
    }

    /** The port that a broker is bound to. */
    int port(int id, String listener) {
        return listening.getOrDefault(id + listener, 0);
    }

    /** The port that a broker tells its clients. */
    int advertisedPort(int id, String listener) {
        return advertised.getOrDefault(id + listener, 0);
    }

    /** What a client begins with that comes without a proxy. */
    String bootstrapServers() {
        return bootstrapServers(DIRECT);
    }

    /** What a client of a lane begins with. */
    String bootstrapServers(String listener) {
        return brokers(id -> HOST + ":" + advertisedPort(id, listener));
    }

    Map<String, String> of(int id, String folder) {
        var properties = new LinkedHashMap<String, String>();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", String.valueOf(id));
        properties.put("controller.quorum.voters", brokers(each -> each + "@" + HOST + ":" + port(each, CONTROLLER)));
        properties.put("controller.listener.names", CONTROLLER);
        properties.put("listeners", list(listeners(), name -> name + "://" + HOST + ":" + port(id, name)));
        properties.put(
                "advertised.listeners",
                list(listeners(), name -> name + "://" + HOST + ":" + advertisedPort(id, name)));
        properties.put("listener.security.protocol.map", list(listeners(), name -> name + ":PLAINTEXT"));
        properties.put("inter.broker.listener.name", DIRECT);
        properties.put("log.dirs", folder);
        properties.put("default.replication.factor", "3");
        properties.put("min.insync.replicas", "2");
        properties.putAll(asked);
        return properties;
    }

    private List<String> listeners() {
        var listeners = new ArrayList<>(List.of(DIRECT, CONTROLLER));
        listeners.addAll(lanes);
        return listeners;
    }

    private static String brokers(IntFunction<String> each) {
        return list(List.of(1, 2, 3), each::apply);
    }

    private static <T> String list(List<T> items, Function<T, String> each) {
        return items.stream().map(each).collect(Collectors.joining(","));
    }
}
