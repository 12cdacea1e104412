package kabar.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Settings from one place.
 *
 * @param place for messages, for example {@code file kabar.properties}
 */
record Layer(String place, Map<String, String> values) {
    Layer {
        values = new TreeMap<>(values);
    }

    /** A properties file in UTF-8. */
    static Layer file(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InvalidSettings(List.of("configuration file " + file + " cannot be read: " + unreadable));
        }
        var values = new TreeMap<String, String>();
        for (String key : properties.stringPropertyNames())
            values.put(key, properties.getProperty(key).strip());
        return new Layer("file " + file, values);
    }
}
