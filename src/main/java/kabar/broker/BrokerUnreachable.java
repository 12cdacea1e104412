package kabar.broker;

/** No broker can be connected to; the message names the addresses and the remedy. */
public final class BrokerUnreachable extends RuntimeException {
    BrokerUnreachable(String message) {
        super(message);
    }
}
