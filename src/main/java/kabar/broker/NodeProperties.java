package kabar.broker;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The settings of a single KRaft node that is broker and controller at once. */
final class NodeProperties {
    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";
    static final String CLIENTS = "CLIENTS";

    private NodeProperties() {}

    static Map<String, String> of(Path logs, int port, int controllerPort, NodeSecurity security) {
        String clients = CLIENTS + "://" + EmbeddedBroker.HOST + ":" + port;
        var node = new LinkedHashMap<String, String>();
        node.put("process.roles", "broker,controller");
        node.put("node.id", String.valueOf(NODE_ID));
        node.put("controller.quorum.voters", NODE_ID + "@" + EmbeddedBroker.HOST + ":" + controllerPort);
        node.put("controller.listener.names", CONTROLLER);
        node.put("listeners", clients + "," + CONTROLLER + "://" + EmbeddedBroker.HOST + ":" + controllerPort);
        node.put("advertised.listeners", clients);
        node.put("listener.security.protocol.map", CLIENTS + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        node.put("inter.broker.listener.name", CLIENTS);
        node.put("log.dirs", logs.toString());
        node.put("auto.create.topics.enable", "false");
        node.putAll(REPLICATION_OF_ONE);
        node.putAll(SMALL);
        node.putAll(security.properties());
        return node;
    }

    private static final Map<String, String> REPLICATION_OF_ONE = Map.of(
            "default.replication.factor", "1",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1");

    /** One machine, few clients: fewer internal partitions and threads, no waiting for further members of a group. */
    private static final Map<String, String> SMALL = Map.of(
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.num.partitions", "4",
            "group.initial.rebalance.delay.ms", "0",
            "num.network.threads", "2",
            "num.io.threads", "4",
            "background.threads", "2",
            "log.cleaner.dedupe.buffer.size", "4194304",
            // Hundreds of country topics: the default maps 20 MB for each.
            "log.index.size.max.bytes", "1048576",
            // Internal topics of the stream carry whole articles.
            "message.max.bytes", "10485760");
}
