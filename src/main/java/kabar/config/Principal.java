package kabar.config;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As whom a client logs in, as far as its own properties tell: brokers have no question for it. */
final class Principal {
    static final String ANONYMOUS = "User:ANONYMOUS";

    /** {@code username="x"}, {@code username='x'} or {@code username=x} of the login modules for PLAIN and SCRAM. */
    private static final Pattern USER_NAME =
            Pattern.compile("\\busername\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'|([^\\s;\"']+))");

    private Principal() {}

    /** {@code User:NAME}; empty where the name stands in a certificate or ticket. */
    static Optional<String> of(Map<String, ?> properties) {
        String protocol = String.valueOf(properties.get("security.protocol"));
        if (protocol.startsWith("SASL"))
            return userName(String.valueOf(properties.get("sasl.jaas.config"))).map(name -> "User:" + name);
        boolean hasCertificate =
                protocol.equals("SSL") && properties.keySet().stream().anyMatch(key -> key.startsWith("ssl.keystore."));
        return hasCertificate ? Optional.empty() : Optional.of(ANONYMOUS);
    }

    private static Optional<String> userName(String jaas) {
        Matcher name = USER_NAME.matcher(jaas);
        if (!name.find()) return Optional.empty();
        for (int group = 1; group <= name.groupCount(); group++)
            if (name.group(group) != null) return Optional.of(name.group(group).replaceAll("\\\\(.)", "$1"));
        return Optional.empty();
    }
}
