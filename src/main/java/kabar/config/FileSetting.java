package kabar.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A setting that names a file: what decides is what the file holds, wherever it lies. */
final class FileSetting {
    private FileSetting() {}

    /**
     * The text of the file.
     *
     * @throws InvalidSettings naming key and file
     */
    static String read(String key, Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new InvalidSettings(List.of(key + " (" + file + ") cannot be read: "
                    + unreadable.getClass().getSimpleName()));
        }
    }
}
