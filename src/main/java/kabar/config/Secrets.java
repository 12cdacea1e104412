package kabar.config;

import java.util.List;
import java.util.Locale;

/** Tells which values are never shown. */
final class Secrets {
    static final String MASK = "********";

    private static final List<String> MARKS = List.of(
            "password",
            "passwd",
            "secret",
            "token",
            "credential",
            "jaas",
            "keystore.key",
            "private.key",
            "api.key",
            "assertion");

    private Secrets() {}

    /** The value, or asterisks when the key sounds like a secret. */
    static String shown(String key, String value) {
        String lower = key.toLowerCase(Locale.ROOT);
        return MARKS.stream().anyMatch(lower::contains) ? MASK : value;
    }
}
