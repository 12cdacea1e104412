package kabar.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TcpProxyTest {
    @Test
    void passes_swallows_andCuts() throws IOException {
        try (var echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var hop = new ThreeBrokers.Hop(new Ports().free(), echo.getLocalPort());
            try (var proxy = TcpProxy.start(hop);
                    var client = new Socket(InetAddress.getLoopbackAddress(), hop.from());
                    var server = echo.accept()) {
                client.getOutputStream().write(1);
                assertThat(server.getInputStream().read()).isEqualTo(1);

                proxy.become(TcpProxy.State.SWALLOWING);
                client.getOutputStream().write(2);
                server.setSoTimeout(300);
                assertThatThrownBy(() -> server.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
                proxy.become(TcpProxy.State.PASSING);
                server.setSoTimeout(0);
                assertThat(server.getInputStream().read()).isEqualTo(2);

                proxy.become(TcpProxy.State.CUT);
                assertThat(client.getInputStream().read()).isEqualTo(-1);
            }
        }
    }
}
