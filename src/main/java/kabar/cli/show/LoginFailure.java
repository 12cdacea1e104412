package kabar.cli.show;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.security.SignatureException;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.login.LoginException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why a client is not let in, or cannot even try: Kafka wraps the reason in up to five exceptions. */
final class LoginFailure {
    private static final Pattern STORE =
            Pattern.compile("Failed to load SSL keystore (?:'?)(.+?)(?:'?) of type (\\S+)");

    private LoginFailure() {}

    /** Null where the failure is of another kind. */
    static @Nullable Failure of(List<Throwable> chain) {
        for (Throwable cause : chain) {
            Matcher store = STORE.matcher(String.valueOf(cause.getMessage()));
            if (store.find()) return invalid(store(store.group(1), store.group(2), chain));
            if (isJaas(cause))
                return invalid("kafka.sasl.jaas.config is not understood: " + withoutQuotes(cause.getMessage())
                        + "; it reads MODULE required username=\"…\" password=\"…\";");
            if (cause instanceof SslAuthenticationException) return refused(tls(chain));
            if (cause instanceof AuthenticationException)
                return refused("the broker refuses the login: " + cause.getMessage()
                        + "; check kafka.sasl.mechanism, and user and password in kafka.sasl.jaas.config");
        }
        return null;
    }

    private static String store(String path, String type, List<Throwable> chain) {
        String which = "the store of certificates " + path
                + " (kafka.ssl.truststore.* or kafka.ssl.keystore.*) cannot be opened: ";
        for (Throwable cause : chain) {
            if (cause instanceof NoSuchFileException) return which + "there is no such file";
            if (cause instanceof UnrecoverableKeyException) return which + "its password is wrong";
            if (cause instanceof IOException
                    && String.valueOf(cause.getMessage()).contains("password")) return which + "its password is wrong";
        }
        return which + "it cannot be read, or is not of the type " + type;
    }

    private static boolean isJaas(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return cause instanceof LoginException
                || (cause instanceof IllegalArgumentException
                        && (message.contains("JAAS") || message.contains("ogin module")));
    }

    private static String tls(List<Throwable> chain) {
        for (Throwable cause : chain) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof CertificateExpiredException)
                return "the broker's certificate is out of date (" + message + "); renew it, and check the clock here";
            if (cause instanceof CertificateNotYetValidException)
                return "the broker's certificate is not valid yet (" + message + "); check the clock here";
            if (cause instanceof CertificateException && message.startsWith("No "))
                return "the broker's certificate is for another host (" + message
                        + "); name the broker as its certificate does, or have it made out for this name";
            if (message.contains("unable to find valid certification path")
                    || message.contains("trustAnchors")
                    || cause instanceof SignatureException)
                return "the broker's certificate is signed by nobody whom the trust store knows;"
                        + " put the authority that signed it into kafka.ssl.truststore.location";
            if (message.contains("fatal alert"))
                return "the broker refuses the certificate of this client, or wants one (" + message
                        + "); check kafka.ssl.keystore.*";
            if (message.contains("Unsupported or unrecognized SSL message"))
                return "the broker does not speak TLS there; check the port in bootstrap.servers and kafka.security.protocol";
        }
        return "no secure connection to the broker: "
                + chain.get(chain.size() - 1).getMessage() + "; check kafka.ssl.*";
    }

    /** What stands in quotes may be a secret in the wrong place. */
    private static String withoutQuotes(@Nullable String message) {
        return String.valueOf(message).replaceAll("'[^']*'", "'…'").replaceAll("\"[^\"]*\"", "\"…\"");
    }

    private static Failure refused(String sentence) {
        return Failure.one(ExitCode.NOT_AUTHORISED, sentence);
    }

    private static Failure invalid(String sentence) {
        return Failure.one(ExitCode.CONFIGURATION, sentence);
    }
}
