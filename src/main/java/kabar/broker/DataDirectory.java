package kabar.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import kabar.config.OwnerOnly;
import org.jspecify.annotations.Nullable;

/** The folder of one embedded broker, locked for this process: kept where it was given, else removed at the end. */
final class DataDirectory implements AutoCloseable {
    private static final String LOCK_FILE = "kabar.lock";

    private final Path folder;
    private final FileChannel lock;
    private final boolean temporary;

    private DataDirectory(Path folder, FileChannel lock, boolean temporary) {
        this.folder = folder;
        this.lock = lock;
        this.temporary = temporary;
    }

    /** Creates and locks {@code folder}, or a temporary one where none is given. */
    static DataDirectory open(@Nullable Path folder) {
        try {
            Path place = folder == null ? Files.createTempDirectory("kabar-broker-") : Files.createDirectories(folder);
            var directory = new DataDirectory(place, lock(place), folder == null);
            OwnerOnly.folder(directory.logs());
            return directory;
        } catch (IOException | UncheckedIOException failed) {
            throw new BrokerException("data directory " + folder + " cannot be used: " + failed, failed);
        }
    }

    Path folder() {
        return folder;
    }

    /** Where the broker keeps its logs. */
    Path logs() {
        return folder.resolve("logs");
    }

    @Override
    public void close() {
        try {
            lock.close();
            if (temporary) deleteAll();
        } catch (IOException failed) {
            throw new BrokerException("data directory " + folder + " cannot be given up: " + failed, failed);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!tryLock(channel)) {
            channel.close();
            throw new BrokerException(
                    "data directory " + folder
                            + " is in use by another broker; stop that one or choose another directory",
                    null);
        }
        return channel;
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private void deleteAll() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }
}
