package kabar.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.config.ConfigValue;

/** Layers of settings laid over each other: the later one wins, and each value remembers where it came from. */
final class Merged {
    private static final String KAFKA_BOOTSTRAP = PassThrough.KAFKA + SettingsTable.BOOTSTRAP_SERVERS;

    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, String> places = new TreeMap<>();
    private final List<String> problems;

    Merged(Collection<Layer> layers, List<String> problems) {
        this.problems = new ArrayList<>(problems);
        layers.forEach(this::lay);
    }

    /**
     * The settings, once all of them are right.
     *
     * @throws InvalidSettings with everything that is wrong
     */
    Settings settings() {
        var parsed = new LinkedHashMap<String, Object>();
        for (ConfigValue value : SettingsTable.DEFINITION.validate(values)) {
            value.errorMessages().stream().findFirst().ifPresent(error -> problems.add(error + from(value.name())));
            if (value.value() != null) parsed.put(value.name(), value.value());
        }
        if (problems.isEmpty()) problems.addAll(Consistency.problems(parsed));
        if (!problems.isEmpty()) throw new InvalidSettings(problems);
        return new Settings(parsed, values, places);
    }

    private void lay(Layer layer) {
        layer.values().forEach((written, value) -> {
            boolean alias = written.equals(KAFKA_BOOTSTRAP);
            String key = alias ? SettingsTable.BOOTSTRAP_SERVERS : written;
            if (alias && layer.values().containsKey(key)) return;
            if (SettingsTable.DEFINITION.names().contains(key) || PassThrough.covers(key)) {
                values.put(key, value);
                places.put(key, layer.place());
            } else {
                problems.add(unknown(key, layer));
            }
        });
    }

    private String from(String key) {
        String place = places.get(key);
        return place == null ? "" : " (" + place + ")";
    }

    private static String unknown(String key, Layer layer) {
        String remedy = Nearest.to(key, SettingsTable.DEFINITION.names())
                .map(name -> "did you mean " + name + "?")
                .orElse("properties of Kafka itself start with kafka. or streams.");
        return "unknown setting " + key + " (" + layer.place() + "); " + remedy;
    }
}
