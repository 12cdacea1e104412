package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StatusCommandTest {
    @Test
    void nobodyThere_isSaidWithTheRemedy() throws Exception {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(Cli.run("status", "-X", "ops.port=" + port))
                .isEqualTo(new Cli(
                        69,
                        "",
                        "kabar: no instance answers at 127.0.0.1:" + port
                                + "; start one with this ops.port, or give the ops.host"
                                + " and ops.port of one that runs\n"));
    }

    @Test
    void noPort_isSaid() {
        assertThat(Cli.run("status").exitCode()).isEqualTo(2);
        assertThat(Cli.run("status").err()).startsWith("kabar: ops.port is not set: ");
    }

    @Test
    void whatAnInstanceSays_isShownSafely_andTheExitCodeTellsWhetherItIsReady() throws Exception {
        HttpServer instance = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer(instance, "/status", 200, "state  running\u001b[31m\nlag    3\n");
        answer(instance, "/readyz", 503, "the stream is rebalancing\n");
        instance.start();
        try {
            String port = "ops.port=" + instance.getAddress().getPort();
            assertThat(Cli.run("status", "-X", port)).isEqualTo(new Cli(1, "state  running\ufffd[31m\nlag    3\n", ""));
        } finally {
            instance.stop(0);
        }
    }

    private static void answer(HttpServer server, String path, int status, String text) {
        server.createContext(path, exchange -> {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
