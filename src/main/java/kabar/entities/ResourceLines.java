package kabar.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The lines of the lists of this package, without comments and empty ones. */
final class ResourceLines {
    private ResourceLines() {}

    /** Hands each line of a list to {@code each} in order. */
    static void of(String name, Consumer<String> each) {
        try (InputStream in = ResourceLines.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no resource " + name);
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') each.accept(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
