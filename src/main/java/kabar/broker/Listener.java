package kabar.broker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/**
 * Finds out why a listener gives no answer: one that speaks TLS, or wants a login, hangs up on a client that does neither, and Kafka's own
 * clients try again and again without saying why.
 */
final class Listener {
    private static final int TIMEOUT_MS = 1_000;
    private static final short METADATA = 3;
    private static final short API_VERSIONS = 18;
    private static final byte TLS_ALERT = 21;

    /** What a client that speaks plainly is answered. */
    enum Manner {
        /** Kafka, to everybody. */
        OPEN,
        /** Kafka, but hangs up on who does not log in first. */
        WANTS_LOGIN,
        /** Not in plain text, but with an alert of TLS. */
        SPEAKS_TLS,
        /** Not at all: it hangs up, as some that speak TLS do. */
        HANGS_UP,
        /** Nothing within a second. */
        SILENT
    }

    private Listener() {}

    static Manner ask(InetSocketAddress address) {
        try (var socket = new Socket()) {
            socket.connect(address, TIMEOUT_MS);
            socket.setSoTimeout(TIMEOUT_MS);
            Manner first = ask(socket, API_VERSIONS);
            return first == Manner.OPEN && ask(socket, METADATA) != Manner.OPEN ? Manner.WANTS_LOGIN : first;
        } catch (IOException nothingToRead) {
            return Manner.SILENT;
        }
    }

    /** Sends the oldest form of a request that has no body but a count of 0. */
    private static Manner ask(Socket socket, short request) throws IOException {
        try {
            byte[] name = "kabar".getBytes(StandardCharsets.UTF_8);
            int body = request == METADATA ? Integer.BYTES : 0;
            var out = new DataOutputStream(socket.getOutputStream());
            // {4 size}{2 request}{2 version}{4 correlation}{2 length, name}{body}
            out.writeInt(2 + 2 + 4 + 2 + name.length + body);
            out.writeShort(request);
            out.writeShort(0);
            out.writeInt(request);
            out.writeShort(name.length);
            out.write(name);
            if (body > 0) out.writeInt(0);
            out.flush();
            var in = new DataInputStream(socket.getInputStream());
            byte first = in.readByte();
            if (first == TLS_ALERT) return Manner.SPEAKS_TLS;
            int size = (first & 0xFF) << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
            in.skipNBytes(size);
            return Manner.OPEN;
        } catch (EOFException | SocketException hungUp) {
            return Manner.HANGS_UP;
        }
    }
}
