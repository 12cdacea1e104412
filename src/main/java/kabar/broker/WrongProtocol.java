package kabar.broker;

import java.net.InetSocketAddress;

/** The settings speak another protocol than the broker; the message names both and the remedy. */
public final class WrongProtocol extends RuntimeException {
    private WrongProtocol(String message) {
        super(message);
    }

    /** Throws when a listener that answers in this manner cannot be spoken to by this {@code security.protocol}. */
    static void check(InetSocketAddress address, String protocol, Listener.Manner manner) {
        String at = "the broker at " + address.getHostString() + ":" + address.getPort();
        boolean tls = protocol.endsWith("SSL");
        boolean login = protocol.startsWith("SASL");
        switch (manner) {
            case SPEAKS_TLS, HANGS_UP -> {
                if (!tls)
                    throw new WrongProtocol(at + " speaks TLS and kafka.security.protocol is " + protocol
                            + "; set it to SASL_SSL, or to SSL where certificates log in");
            }
            case WANTS_LOGIN -> {
                if (!login)
                    throw new WrongProtocol(at + " wants a login (SASL) and kafka.security.protocol is " + protocol
                            + "; set it to SASL_PLAINTEXT, with kafka.sasl.mechanism and kafka.sasl.jaas.config");
            }
            case OPEN -> {
                if (tls || login)
                    throw new WrongProtocol(at + " has neither TLS nor a login and kafka.security.protocol is "
                            + protocol + "; leave it away, or name the port that has them");
            }
            case SILENT -> {}
        }
    }
}
