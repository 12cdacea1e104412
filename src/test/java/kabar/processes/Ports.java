package kabar.processes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Free ports below those that the system hands out by itself: a broker that is down for a while finds its port free when it comes
 * back.
 */
final class Ports {
    private static final int FIRST = 12_000;
    private static final int COUNT = 18_000;

    private int next = (int) (ProcessHandle.current().pid() * 97 % COUNT);

    /** One that nobody listens on, other than those given before. */
    int free() {
        while (true) {
            int port = FIRST + next;
            next = (next + 1) % COUNT;
            if (isFree(port)) return port;
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
