package kabar.broker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;

/** The settings of one topic in force, defaults of the brokers among them. */
public final class TopicConfigs {
    private final String topic;
    private final Map<String, String> values = new TreeMap<>();

    private TopicConfigs(String topic) {
        this.topic = topic;
    }

    /** Asks the brokers; the topic must exist. */
    public static TopicConfigs of(Admin admin, String topic) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var configs = new TopicConfigs(topic);
        Answer.of(admin.describeConfigs(List.of(resource)).all()).values().stream()
                .flatMap(config -> config.entries().stream())
                .forEach(configs::put);
        return configs;
    }

    /** The same, empty where the settings of the topic may not be asked for. */
    public static Optional<TopicConfigs> ifAllowed(Admin admin, String topic) {
        try {
            return Optional.of(of(admin, topic));
        } catch (AuthorizationException denied) {
            return Optional.empty();
        }
    }

    /** The value of a topic setting that Kafka knows. */
    public String get(String key) {
        String value = values.get(key);
        if (value == null) throw new IllegalArgumentException("topic " + topic + " has no setting " + key);
        return value;
    }

    private void put(ConfigEntry entry) {
        if (entry.value() != null) values.put(entry.name(), entry.value());
    }
}
