package kabar.config;

import java.util.Map;
import java.util.TreeMap;

/** What Kafka Streams is told of our settings. */
final class StreamsSettings {
    private StreamsSettings() {}

    static Map<String, Object> of(Settings settings, PassThrough passThrough) {
        var properties = new TreeMap<String, Object>();
        properties.put("application.id", settings.applicationId());
        properties.put("state.dir", settings.stateDir().toString());
        properties.put("processing.guarantee", settings.exactlyOnce() ? "exactly_once_v2" : "at_least_once");
        properties.put("num.stream.threads", settings.threads());
        properties.put("replication.factor", (int) settings.replicationFactor());
        // There are no global tables; without it Streams warns at each start.
        properties.put("processing.exception.handler.global.enabled", "true");
        settings.instanceId().ifPresent(name -> properties.put("group.instance.id", name));
        properties.putAll(passThrough.kafka());
        properties.putAll(passThrough.streams());
        properties.put("bootstrap.servers", settings.bootstrapServers());
        return properties;
    }
}
