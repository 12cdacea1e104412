package kabar.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders that nobody but their owner may look into, and so nothing in them either; where the file system knows no such thing, as it is. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /**
     * Makes the folder, with those above it, where it is missing; closes it to others where it is this user's own.
     *
     * @throws UncheckedIOException when it cannot be made
     */
    public static void folder(Path folder) {
        try {
            Files.createDirectories(folder);
            if (Files.isWritable(folder)) Files.setPosixFilePermissions(folder, OWNER);
        } catch (UnsupportedOperationException otherSystem) {
            // Left to the rules of that system.
        } catch (FileSystemException somebodyElses) {
            if (!Files.isDirectory(folder)) throw new UncheckedIOException(somebodyElses);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
