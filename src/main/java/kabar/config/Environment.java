package kabar.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settings from environment variables: {@code KABAR_ORDER_MAX_WAIT} is {@code order.max-wait}, and
 * {@code KAFKA_SSL_TRUSTSTORE_LOCATION} is {@code kafka.ssl.truststore.location}.
 */
final class Environment {
    private static final String OURS = "KABAR_";
    private static final String KAFKA = "KAFKA_";
    /** Variables of the launchers, ours and Kafka's. */
    private static final Set<String> NO_SETTINGS = Set.of(
            "KABAR_JAVA_OPTS",
            "KAFKA_HOME",
            "KAFKA_OPTS",
            "KAFKA_HEAP_OPTS",
            "KAFKA_JMX_OPTS",
            "KAFKA_JVM_PERFORMANCE_OPTS",
            "KAFKA_LOG4J_OPTS",
            "KAFKA_VERSION");

    private static final Map<String, String> KEYS = Stream.concat(
                    SettingsTable.DEFINITION.names().stream(), SettingsTable.FORMER_NAMES.keySet().stream())
            .collect(Collectors.toMap(Environment::variable, key -> key));

    private Environment() {}

    /** The variable that sets a key. */
    static String variable(String key) {
        return OURS + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** The settings among {@code variables}; adds to {@code problems} what looks like one of ours and is none. */
    static Layer layer(Map<String, String> variables, List<String> problems) {
        var values = new TreeMap<String, String>();
        for (var variable : new TreeMap<>(variables).entrySet()) {
            String name = variable.getKey();
            if (NO_SETTINGS.contains(name)) continue;
            if (name.startsWith(KAFKA)) values.put(dotted(name), variable.getValue());
            if (!name.startsWith(OURS)) continue;
            String key = KEYS.get(name);
            if (key == null) problems.add(unknown(name));
            else values.put(key, variable.getValue());
        }
        return new Layer("environment", values);
    }

    private static String dotted(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static String unknown(String variable) {
        return "unknown setting in environment variable " + variable
                + Nearest.to(variable, new ArrayList<>(new TreeMap<>(KEYS).keySet()))
                        .map(name -> "; did you mean " + name + "?")
                        .orElse("");
    }
}
