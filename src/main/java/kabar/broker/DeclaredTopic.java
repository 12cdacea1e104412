package kabar.broker;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A topic as it should be.
 *
 * @param family name with a placeholder where it is one of many alike: {@code news.country.<cc>}; else the name itself
 * @param replicationFactor -1 for the default of the brokers
 * @param configs topic settings in alphabetical order; others are left to the brokers
 */
public record DeclaredTopic(
        String name, String family, int partitions, short replicationFactor, Map<String, String> configs) {
    public DeclaredTopic {
        if (partitions < 1) throw new IllegalArgumentException(name + ": partitions must be > 0, was " + partitions);
        configs = new TreeMap<>(configs);
    }

    NewTopic toNewTopic() {
        Optional<Short> copies = replicationFactor < 0 ? Optional.empty() : Optional.of(replicationFactor);
        return new NewTopic(name, Optional.of(partitions), copies).configs(configs);
    }
}
