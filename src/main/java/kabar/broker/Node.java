package kabar.broker;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer$;
import kafka.server.SharedServer;
import kafka.server.StandardFaultHandlerFactory;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Controller and broker of one node, put together as Kafka's own server does, but on sockets that are bound already. */
final class Node {
    private static final Logger LOG = LoggerFactory.getLogger(Node.class);

    private final ControllerServer controller;
    private final BrokerServer broker;

    /** Reads the formatted log directory; starts nothing. */
    Node(Map<String, String> properties, BoundSockets sockets) {
        var config = new KafkaConfig(properties, false);
        var directories = KafkaRaftServer$.MODULE$.initializeLogDirs(config, LOG, "");
        var shared = new SharedServer(
                config,
                directories._1(),
                Time.SYSTEM,
                new Metrics(),
                CompletableFuture.completedFuture(Map.of(NodeProperties.NODE_ID, sockets.controllerAddress())),
                List.of(),
                new StandardFaultHandlerFactory(),
                sockets);
        controller = new ControllerServer(shared, KafkaRaftServer$.MODULE$.configSchema(), directories._2());
        broker = new BrokerServer(shared);
    }

    /** Returns when the broker answers its clients. */
    void start() {
        controller.startup();
        broker.startup();
    }

    /** The broker first: it says goodbye to its controller. */
    void stop() {
        broker.shutdown();
        controller.shutdown();
    }
}
