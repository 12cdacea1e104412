package kabar.broker;

import org.jspecify.annotations.Nullable;

/** The embedded broker cannot start or stop; the message names the thing and the remedy. */
public final class BrokerException extends RuntimeException {
    BrokerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
