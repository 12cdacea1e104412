package kabar.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the settings from where people put them: file, then environment, then command line; the last one wins. */
public final class SettingsLoader {
    /** Read when no other file is named and this one is there. */
    public static final Path DEFAULT_FILE = Path.of("kabar.properties");

    private SettingsLoader() {}

    /**
     * The settings in force.
     *
     * @param file must exist; null for {@link #DEFAULT_FILE}, which need not
     * @param environment variables of the process
     * @param commandLine what was given with {@code -X}
     * @throws InvalidSettings with everything that is wrong
     */
    public static Settings load(@Nullable Path file, Map<String, String> environment, Map<String, String> commandLine) {
        var problems = new ArrayList<String>();
        var layers = new ArrayList<Layer>();
        if (file != null) layers.add(Layer.file(file));
        else if (Files.exists(DEFAULT_FILE)) layers.add(Layer.file(DEFAULT_FILE));
        layers.add(Environment.layer(environment, problems));
        layers.add(new Layer("command line", commandLine));
        return new Merged(layers, problems).settings();
    }

    /** The defaults with some values set by the program itself; for tests and for runs of their own kind. */
    public static Settings of(Map<String, String> values) {
        return new Merged(List.of(new Layer("program", values)), List.of()).settings();
    }
}
