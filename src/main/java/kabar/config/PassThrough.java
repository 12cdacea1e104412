package kabar.config;

import java.util.Map;
import java.util.TreeMap;

/**
 * Properties that go to Kafka as they are.
 *
 * @param kafka for every client, without the prefix {@code kafka.}
 * @param streams for Kafka Streams, without the prefix {@code streams.}
 */
record PassThrough(Map<String, String> kafka, Map<String, String> streams) {
    static final String KAFKA = "kafka.";
    static final String STREAMS = "streams.";

    PassThrough {
        kafka = new TreeMap<>(kafka);
        streams = new TreeMap<>(streams);
    }

    /** Those among {@code values}. */
    static PassThrough of(Map<String, String> values) {
        return new PassThrough(under(KAFKA, values), under(STREAMS, values));
    }

    static boolean covers(String key) {
        return key.startsWith(KAFKA) || key.startsWith(STREAMS);
    }

    /** The properties of one kind of client: those of all clients, then its own. */
    Map<String, String> of(Client client) {
        var properties = new TreeMap<>(kafka);
        for (Client kind : Client.values()) properties.keySet().removeIf(key -> key.startsWith(kind.prefix()));
        properties.putAll(under(client.prefix(), kafka));
        return properties;
    }

    private static Map<String, String> under(String prefix, Map<String, String> values) {
        var found = new TreeMap<String, String>();
        values.forEach((key, value) -> {
            if (key.startsWith(prefix)) found.put(key.substring(prefix.length()), value);
        });
        return found;
    }
}
