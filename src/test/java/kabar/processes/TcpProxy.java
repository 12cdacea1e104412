package kabar.processes;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between clients and a broker: passes everything on, at a pace if told to, or refuses or swallows it. */
public final class TcpProxy implements AutoCloseable {
    private static final int CHUNK_BYTES = 16 << 10;

    private final ServerSocket listening;
    private final int to;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.PASSING;
    private volatile long delayMs;

    /** What becomes of what is sent. */
    public enum State {
        PASSING,
        /** Connections are broken and new ones too. */
        CUT,
        /** Nothing comes through and nobody is told, as behind a dead switch. */
        SWALLOWING
    }

    private TcpProxy(ServerSocket listening, int to) {
        this.listening = listening;
        this.to = to;
    }

    /** Passes on from one port of the loopback address to another. */
    public static TcpProxy start(ThreeBrokers.Hop hop) {
        try {
            var proxy = new TcpProxy(new ServerSocket(hop.from(), 100, InetAddress.getLoopbackAddress()), hop.to());
            run("accept " + hop.from(), proxy::accept);
            return proxy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public synchronized void become(State state) {
        this.state = state;
        if (state == State.CUT) open.forEach(TcpProxy::close);
        notifyAll();
    }

    /** Holds each 16 KiB up for so long, both ways; 0 for a fast network. */
    public void delay(long ms) {
        delayMs = ms;
    }

    @Override
    public void close() {
        become(State.CUT);
        close(listening);
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = listening.accept();
            open.add(client);
            run("connect " + to, () -> connect(client));
        }
    }

    private void connect(Socket client) throws IOException {
        Socket broker = new Socket();
        open.add(broker);
        try {
            if (state == State.CUT) throw new IOException("cut");
            broker.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), to));
            client.setTcpNoDelay(true);
            broker.setTcpNoDelay(true);
            run("from " + to, () -> pump(broker, client));
            pump(client, broker);
        } catch (IOException refused) {
            part(client, broker);
        }
    }

    private void pump(Socket from, Socket target) {
        var chunk = new byte[CHUNK_BYTES];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = target.getOutputStream();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                awaitWay();
                out.write(chunk, 0, read);
            }
        } catch (IOException broken) {
            // Both ends learn of it.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        part(from, target);
    }

    private void awaitWay() throws InterruptedException {
        if (delayMs > 0) Thread.sleep(delayMs);
        if (state == State.PASSING) return;
        synchronized (this) {
            while (state == State.SWALLOWING) wait();
        }
    }

    private void part(Socket one, Socket other) {
        close(one);
        close(other);
        open.remove(one);
        open.remove(other);
    }

    private static void close(Closeable closed) {
        try {
            closed.close();
        } catch (IOException ignored) {
            // It is closed all the same.
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void run(String name, Work work) {
        var thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException closed) {
                        // Nobody is left to serve.
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }
}
