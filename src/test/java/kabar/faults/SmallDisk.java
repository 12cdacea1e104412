package kabar.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of 512 MB in memory under the state of one instance. Only root may have one. */
final class SmallDisk implements AutoCloseable {
    static final int OF_INSTANCE = 2;

    private final Process keeper;

    private SmallDisk(Process keeper) {
        this.keeper = keeper;
    }

    static boolean isPossible() {
        return System.getProperty("user.name").equals("root") && Files.exists(Path.of("/usr/bin/mount"));
    }

    /** Mounts it; it goes with this object, and with this process, killed or not. */
    static SmallDisk mount(Path folder) throws IOException {
        Files.createDirectories(folder);
        String script =
                "mount -t tmpfs -o size=512m kabar-test \"$0\" && echo there && cat > /dev/null; umount -l \"$0\"";
        Process keeper = new ProcessBuilder("sh", "-c", script, folder.toString()).start();
        if (keeper.getInputStream().read() < 0) throw new IOException("no disk can be mounted at " + folder);
        return new SmallDisk(keeper);
    }

    /** Writes a file until nothing more fits. */
    static void fill(Path filler) throws IOException {
        var block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) out.write(block);
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space left")) throw full;
        }
    }

    @Override
    public void close() throws IOException {
        keeper.getOutputStream().close();
        try {
            keeper.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
