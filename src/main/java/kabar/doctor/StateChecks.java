package kabar.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of the local state.
 *
 * @param base the setting {@code state.dir}
 * @param applicationId name of the folder in it
 */
public record StateChecks(Path base, String applicationId) {
    /** The file that Kafka Streams locks in the folder of an application. */
    private static final String LOCK = ".lock";

    private static final long FAIL_BYTES = 200L << 20;
    private static final long WARN_BYTES = 2L << 30;

    /** All that is to say. */
    public List<Diagnosis> look() {
        try {
            var findings = new ArrayList<Diagnosis>();
            Path folder = base.resolve(applicationId);
            findings.add(place(folder));
            findings.add(space());
            damaged(findings);
            return findings;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Diagnosis place(Path folder) throws IOException {
        Path there = firstThere(folder);
        if (!Files.isDirectory(there) || !Files.isWritable(there))
            return Diagnosis.fail(
                    "state", there + " is no folder that this user may write to", "chown it, or set state.dir");
        if (!Files.exists(folder)) return Diagnosis.ok("state", folder + " is made at the first start");
        String owner = Files.getOwner(folder).getName();
        if (!owner.equals(System.getProperty("user.name")))
            return Diagnosis.warn(
                    "state",
                    folder + " belongs to " + owner + " and not to " + System.getProperty("user.name"),
                    "start Kabar as " + owner + ", or chown -R the folder");
        if (isOpen(folder)) return Diagnosis.warn("state", "others may look into " + folder, "chmod 700 " + folder);
        return Diagnosis.ok(
                "state",
                folder
                        + (isLocked(folder.resolve(LOCK))
                                ? " is in use by a running instance; a second one here needs a state.dir of its own"
                                : " is there and free"));
    }

    private Diagnosis space() throws IOException {
        Path there = firstThere(base);
        long free = Files.getFileStore(there).getUsableSpace();
        String says = (free >> 20) + " MB free at " + there;
        String remedy = "make room, or set state.dir to a larger disk";
        if (free < FAIL_BYTES) return Diagnosis.fail("disk", says, remedy);
        return free < WARN_BYTES ? Diagnosis.warn("disk", says, remedy) : Diagnosis.ok("disk", says);
    }

    private void damaged(List<Diagnosis> findings) throws IOException {
        if (!Files.isDirectory(base) || !Files.isReadable(base)) return;
        try (Stream<Path> folders = Files.list(base)) {
            List<Path> aside = folders.filter(
                            each -> each.getFileName().toString().startsWith(applicationId + ".damaged-"))
                    .sorted()
                    .toList();
            if (!aside.isEmpty())
                findings.add(Diagnosis.warn(
                        "state",
                        aside.size() + (aside.size() == 1 ? " copy" : " copies")
                                + " of damaged state set aside, the first is " + aside.get(0),
                        "nothing reads them: delete them once nobody wants to know why"));
        }
    }

    private static boolean isOpen(Path folder) throws IOException {
        try {
            return Files.getPosixFilePermissions(folder).stream()
                    .anyMatch(each -> each == PosixFilePermission.OTHERS_READ
                            || each == PosixFilePermission.OTHERS_EXECUTE
                            || each == PosixFilePermission.GROUP_READ);
        } catch (UnsupportedOperationException otherSystem) {
            return false;
        }
    }

    private static boolean isLocked(Path file) throws IOException {
        if (!Files.exists(file)) return false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return true;
        }
    }

    /** The folder, or the nearest above it that is there. */
    private static Path firstThere(Path folder) {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) there = there.getParent();
        return there;
    }
}
