package kabar.broker;

import java.util.List;
import java.util.Map;

/**
 * How a node tells who its clients are and what they may do.
 *
 * @param properties of the broker, over those of {@link NodeProperties}
 * @param users known from the start, as {@code kafka-storage format --add-scram} takes them
 */
record NodeSecurity(Map<String, String> properties, List<String> users) {
    /** Everybody who can reach the loopback address may do everything. */
    static final NodeSecurity NONE = new NodeSecurity(Map.of(), List.of());

    NodeSecurity {
        properties = Map.copyOf(properties);
        users = List.copyOf(users);
    }
}
