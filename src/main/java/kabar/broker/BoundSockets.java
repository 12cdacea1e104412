package kabar.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import org.apache.kafka.server.ServerSocketFactory;

/**
 * The two listening sockets of the broker, bound before it starts: its settings need the port numbers, and a port that
 * was merely looked up could be taken by somebody else in between.
 */
final class BoundSockets implements ServerSocketFactory, AutoCloseable {
    private static final int BACKLOG = 50;
    /** {@link EmbeddedBroker#HOST}; the JVM's own notion of it may be the one of IPv6. */
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final ServerSocketChannel clients;
    private final ServerSocketChannel controller;

    private BoundSockets(ServerSocketChannel clients, ServerSocketChannel controller) {
        this.clients = clients;
        this.controller = controller;
    }

    /** Binds both sockets to the loopback address; {@code port} is that of the clients, 0 for any free one. */
    static BoundSockets bind(int port) {
        ServerSocketChannel clients = listen(port);
        try {
            return new BoundSockets(clients, listen(0));
        } catch (BrokerException failed) {
            closeQuietly(clients);
            throw failed;
        }
    }

    int port() {
        return clients.socket().getLocalPort();
    }

    InetSocketAddress controllerAddress() {
        return (InetSocketAddress) controller.socket().getLocalSocketAddress();
    }

    @Override
    public ServerSocketChannel openServerSocket(
            String listener, InetSocketAddress address, int backlog, int receiveBuffer) {
        return address.getPort() == port() ? clients : controller;
    }

    /** Harmless where the broker has closed them already. */
    @Override
    public void close() {
        closeQuietly(clients);
        closeQuietly(controller);
    }

    private static ServerSocketChannel listen(int port) {
        ServerSocketChannel channel = null;
        try {
            channel = ServerSocketChannel.open();
            channel.configureBlocking(false);
            return channel.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), BACKLOG);
        } catch (IOException taken) {
            if (channel != null) closeQuietly(channel);
            throw new BrokerException(
                    "port " + port + " on " + EmbeddedBroker.HOST + " cannot be used (" + taken.getMessage()
                            + "); stop what listens there or choose another port",
                    taken);
        }
    }

    private static void closeQuietly(ServerSocketChannel channel) {
        try {
            channel.close();
        } catch (IOException ignored) {
            // Nothing was written to it, nothing can be lost.
        }
    }
}
