package kabar.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * A real single-node Kafka broker in this process, for trying out, for small installations and for tests. It listens on
 * the loopback address only, without authentication, and creates no topic by itself. Starts in about a second.
 */
public final class EmbeddedBroker implements AutoCloseable {
    static final String HOST = "127.0.0.1";

    private final DataDirectory directory;
    private final BoundSockets sockets;
    private final Node node;

    private EmbeddedBroker(DataDirectory directory, BoundSockets sockets, Node node) {
        this.directory = directory;
        this.sockets = sockets;
        this.node = node;
    }

    /**
     * Where a broker keeps its data and listens.
     *
     * @param directory kept over restarts; null for a temporary one that goes when the broker closes
     * @param port of the clients, 0 for any free one
     */
    public record Options(@Nullable Path directory, int port) {
        public Options {
            if (port < 0 || port > 65535) throw new IllegalArgumentException("port must be in [0, 65535], was " + port);
        }

        /** Temporary data, any free port. */
        public static Options temporary() {
            return new Options(null, 0);
        }
    }

    /**
     * Starts a broker and returns when it answers.
     *
     * @throws BrokerException when the port is taken or the directory is in use or unreadable
     */
    public static EmbeddedBroker start(Options options) {
        return start(options, NodeSecurity.NONE);
    }

    /** The same, on a node that asks who its clients are. */
    static EmbeddedBroker start(Options options, NodeSecurity security) {
        DataDirectory directory = DataDirectory.open(options.directory());
        try {
            return start(directory, BoundSockets.bind(options.port()), security);
        } catch (RuntimeException failed) {
            directory.close();
            throw failed;
        }
    }

    /** What a client needs to connect, for example {@code 127.0.0.1:9092}. */
    public String bootstrapServers() {
        return HOST + ":" + sockets.port();
    }

    /** Where it keeps its data. */
    public Path directory() {
        return directory.folder();
    }

    /** Stops the broker; afterwards none of its threads runs and, if temporary, none of its files is left. */
    @Override
    public void close() {
        node.stop();
        sockets.close();
        directory.close();
    }

    private static EmbeddedBroker start(DataDirectory directory, BoundSockets sockets, NodeSecurity security) {
        try {
            Map<String, String> properties = NodeProperties.of(
                    directory.logs(),
                    sockets.port(),
                    sockets.controllerAddress().getPort(),
                    security);
            format(directory.logs(), security);
            var node = new Node(properties, sockets);
            node.start();
            return new EmbeddedBroker(directory, sockets, node);
        } catch (RuntimeException failed) {
            sockets.close();
            throw new BrokerException("the embedded broker cannot start: " + failed.getMessage(), failed);
        }
    }

    /** Writes a new cluster id and the metadata version into an empty directory; leaves a formatted one as it is. */
    private static void format(Path logs, NodeSecurity security) {
        if (Files.exists(logs.resolve("meta.properties"))) return;
        try {
            new Formatter()
                    .setNodeId(NodeProperties.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(NodeProperties.CONTROLLER)
                    .setMetadataLogDirectory(logs.toString())
                    .addDirectory(logs.toString())
                    .setScramArguments(security.users())
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                    .run();
        } catch (Exception failed) {
            throw new BrokerException("data directory " + logs + " cannot be formatted: " + failed, failed);
        }
    }
}
