package kabar.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder of the local state. */
record StateFolder(Path path) {
    /** Bytes of all its files; what vanishes meanwhile counts nothing. */
    long bytes() {
        try (Stream<Path> files = Files.walk(path)) {
            return files.mapToLong(StateFolder::size).sum();
        } catch (IOException | UncheckedIOException gone) {
            return -1;
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }
}
