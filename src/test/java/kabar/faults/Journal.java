package kabar.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What happened when, on the standard output and in a file beside the logs of the processes. */
final class Journal {
    private final Path file;
    private final long start = System.nanoTime();

    /** Begins the file anew. */
    Journal(Path file) throws IOException {
        this.file = file;
        Files.deleteIfExists(file);
    }

    void say(String text) {
        double seconds = (System.nanoTime() - start) / 1e9;
        print(String.format(
                Locale.ROOT, "%s %+7.1f s  %s", Instant.now().truncatedTo(ChronoUnit.MILLIS), seconds, text));
    }

    void print(String text) {
        System.out.println(text);
        try {
            Files.writeString(file, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
