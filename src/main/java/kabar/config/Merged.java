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
    /** Other names under which a setting may be written. */
    private static final Map<String, String> ALIASES = aliases();

    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, String> places = new TreeMap<>();
    private final List<String> problems;
    private final List<String> warnings = new ArrayList<>();

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
        return new Settings(parsed, values, places, warnings);
    }

    private void lay(Layer layer) {
        layer.values().forEach((written, value) -> {
            String key = ALIASES.getOrDefault(written, written);
            if (!key.equals(written) && layer.values().containsKey(key)) return;
            if (SettingsTable.FORMER_NAMES.containsKey(written))
                warnings.add(written + " (" + layer.place() + ") is called " + key
                        + " now; the former name is read in this release only");
            if (SettingsTable.DEFINITION.names().contains(key) || PassThrough.covers(key)) {
                values.put(key, value);
                places.put(key, layer.place());
            } else {
                problems.add(unknown(key, layer));
            }
        });
    }

    private static Map<String, String> aliases() {
        var aliases = new TreeMap<>(SettingsTable.FORMER_NAMES);
        aliases.put(PassThrough.KAFKA + SettingsTable.BOOTSTRAP_SERVERS, SettingsTable.BOOTSTRAP_SERVERS);
        return aliases;
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
