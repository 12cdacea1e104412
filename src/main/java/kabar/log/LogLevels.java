package kabar.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import org.slf4j.event.Level;

/**
 * From which level on each logger writes: what {@code log-levels.properties} says of it or of the nearest package above it, unless a system
 * property {@code kabar.log.NAME=LEVEL} says otherwise.
 */
final class LogLevels {
    private static final String OVERRIDE = "kabar.log.";
    private static final String REST = "rest";
    private static final int OFF = Integer.MAX_VALUE;
    private static final Properties SHIPPED = shipped();

    private LogLevels() {}

    /** The level of a logger as {@link Level#toInt}; above all of them where it writes nothing. */
    static int threshold(String logger) {
        for (String name = logger; !name.isEmpty(); name = above(name)) {
            String level = System.getProperty(OVERRIDE + name, SHIPPED.getProperty(name, ""));
            if (!level.isEmpty()) return parse(level);
        }
        return parse(SHIPPED.getProperty(REST, "warn"));
    }

    private static String above(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static int parse(String level) {
        if (level.equals("off")) return OFF;
        try {
            return Level.valueOf(level.toUpperCase(Locale.ROOT)).toInt();
        } catch (IllegalArgumentException unknown) {
            return Level.WARN.toInt();
        }
    }

    private static Properties shipped() {
        var levels = new Properties();
        try (InputStream file = LogLevels.class.getResourceAsStream("/log-levels.properties")) {
            if (file != null) levels.load(file);
            return levels;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
