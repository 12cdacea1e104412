package kabar.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a process uses, by /proc.
 *
 * @param residentKib its resident memory
 * @param files open files, sockets among them
 * @param stateKib size of its state folder
 */
record Usage(long residentKib, long files, long threads, long stateKib) {
    static Usage of(long pid, Path state) {
        Path process = Path.of("/proc", String.valueOf(pid));
        try {
            String status = Files.readString(process.resolve("status"));
            return new Usage(
                    number(status, "VmRSS:"), count(process.resolve("fd")), number(status, "Threads:"), kib(state));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static long number(String status, String name) {
        return status.lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                .findFirst()
                .orElseThrow();
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.count();
        }
    }

    private static long kib(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file ->
                                    file.toFile().isFile() ? file.toFile().length() : 0)
                            .sum()
                    >> 10;
        } catch (UncheckedIOException movedMeanwhile) {
            return -1;
        }
    }
}
