package kabar.topology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kabar.config.Settings;
import org.apache.kafka.streams.errors.ProcessorStateException;

/**
 * The local state of one instance, a copy of what the brokers have in its changelogs: where it cannot be read it is set aside, and the
 * stream builds it again.
 */
record LocalState(Path folder) {
    /** What the store says when its folder is in order and something else is not. */
    private static final List<String> NO_DAMAGE =
            List.of("no space left", "permission denied", "lock", "too many open files");

    /** Enough for the files that a store opens with and for some minutes. */
    private static final long ROOM_BYTES = 16 << 20;

    static LocalState of(Settings settings) {
        return new LocalState(settings.stateDir().resolve(settings.applicationId()));
    }

    /** Whether the stream failed because of files in the folder that cannot be read. */
    static boolean isDamage(Throwable failure) {
        boolean ofTheState = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (NO_DAMAGE.stream().anyMatch(message::contains)) return false;
            ofTheState |= cause instanceof ProcessorStateException
                    || cause.getClass().getName().equals("org.rocksdb.RocksDBException");
        }
        return ofTheState;
    }

    /** Whether the stream failed because there is no space for its files. */
    static boolean isFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("no space left")) return true;
        return false;
    }

    /** Whether its disk has space again: a tenth of it, or {@value #ROOM_BYTES} bytes. */
    boolean hasRoom() {
        try {
            FileStore disk = Files.getFileStore(Files.exists(folder) ? folder : folder.getParent());
            return disk.getUsableSpace() >= Math.min(ROOM_BYTES, disk.getTotalSpace() / 10);
        } catch (IOException unknown) {
            throw new UncheckedIOException("the disk of " + folder + " cannot be looked at", unknown);
        }
    }

    /** Renames the folder to the first free {@code NAME.damaged-N} beside it, which nothing ever deletes; the new name. */
    Path setAside() {
        try {
            for (int number = 1; ; number++) {
                Path aside = folder.resolveSibling(folder.getFileName() + ".damaged-" + number);
                if (!Files.exists(aside)) return Files.move(folder, aside);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("damaged state " + folder + " cannot be set aside", failed);
        }
    }
}
