package kabar.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import kabar.identity.LearnedParameters;
import org.apache.kafka.common.config.ConfigDef.Validator;
import org.apache.kafka.common.config.ConfigException;
import org.jspecify.annotations.Nullable;

/** Demands a table of parameters that is there and whole, where one is named. */
record ParameterTable() implements Validator {
    @Override
    public void ensureValid(String name, @Nullable Object value) {
        if (value == null) return;
        try {
            read(value.toString());
        } catch (IllegalArgumentException none) {
            throw new ConfigException(name, value, String.valueOf(none.getMessage()));
        }
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException when there is none or it is not whole
     */
    static LearnedParameters read(String path) {
        try {
            return LearnedParameters.parse(Files.readString(Path.of(path), StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException unreadable) {
            throw new IllegalArgumentException(
                    "cannot be read: " + unreadable.getClass().getSimpleName(), unreadable);
        }
    }

    @Override
    public String toString() {
        return "a table of kabar identity learn";
    }
}
