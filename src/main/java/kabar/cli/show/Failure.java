package kabar.cli.show;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kabar.broker.BrokerException;
import kabar.broker.BrokerUnreachable;
import kabar.broker.NotAuthorised;
import kabar.broker.WrongProtocol;
import kabar.config.InvalidSettings;
import kabar.input.UnreadableInput;
import kabar.replay.ReplayRefused;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.NetworkException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * How an exception ends a command: the one place that gives it an exit code and words.
 *
 * @param lines for stderr, safe for a terminal
 */
public record Failure(int exitCode, List<String> lines) {
    public Failure {
        lines = lines.stream().map(Terminal::safe).toList();
    }

    /** The first exception of the chain of causes that says something decides. */
    public static Failure of(Throwable thrown) {
        Failure login = LoginFailure.of(chain(thrown));
        if (login != null) return login;
        for (Throwable cause : chain(thrown)) {
            Failure known = known(cause);
            if (known != null) return known;
        }
        return one(
                ExitCode.FAILURE, "unexpected " + describe(thrown) + "; run it again with --stacktrace to see where");
    }

    private static @Nullable Failure known(Throwable cause) {
        if (cause instanceof CommandFailure failure) return one(failure.exitCode(), message(cause));
        if (cause instanceof NotAuthorised denied) return new Failure(ExitCode.NOT_AUTHORISED, denied.lines());
        if (cause instanceof BrokerUnreachable) return one(ExitCode.UNREACHABLE, message(cause));
        if (cause instanceof UnreadableInput) return one(ExitCode.FAILURE, message(cause));
        if (cause instanceof WrongProtocol) return configuration(message(cause));
        if (cause instanceof InvalidSettings invalid) return new Failure(ExitCode.CONFIGURATION, invalid.problems());
        if (cause instanceof ConfigException) return configuration(message(cause));
        if (cause instanceof AuthorizationException)
            return one(ExitCode.NOT_AUTHORISED, "not authorised: " + message(cause) + "; ask for the access");
        if (cause instanceof TimeoutException
                || cause instanceof DisconnectException
                || cause instanceof NetworkException)
            return one(
                    ExitCode.UNREACHABLE,
                    "the broker does not answer: " + message(cause)
                            + "; check that it runs and that bootstrap.servers and kafka.security.protocol fit it");
        if (cause instanceof ReplayRefused) return one(ExitCode.USAGE, message(cause));
        if (cause instanceof BrokerException) return one(ExitCode.FAILURE, message(cause));
        if (cause instanceof IOException) return one(ExitCode.FAILURE, describe(cause));
        return null;
    }

    private static Failure configuration(String message) {
        return message.contains("No resolvable bootstrap")
                ? one(ExitCode.UNREACHABLE, message + "; check bootstrap.servers")
                : one(ExitCode.CONFIGURATION, message);
    }

    static Failure one(int exitCode, String line) {
        return new Failure(exitCode, List.of(line));
    }

    private static String message(Throwable cause) {
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    }

    private static String describe(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
    }

    private static List<Throwable> chain(Throwable thrown) {
        var chain = new ArrayList<Throwable>();
        for (Throwable at = thrown; at != null && !chain.contains(at); at = at.getCause()) chain.add(at);
        return chain;
    }
}
