import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies the jars of a folder and of those below it without compression: in a compressed archive they take a fifth less room so, because
 * classes of one library resemble each other, and Java reads them faster. {@code java Repack.java FROM TO [EXCLUDED-ENTRIES]}
 */
final class Repack {
    private Repack() {}

    /** The third argument, a regular expression, names entries that are left out. */
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        String excluded = args.length > 2 ? args[2] : "";
        List<Path> jars;
        try (var files = Files.walk(from)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        for (Path jar : jars) {
            Path to = Path.of(args[1]).resolve(from.relativize(jar).toString());
            Files.createDirectories(to.getParent());
            try (var in = new ZipFile(jar.toFile());
                    var out = new ZipOutputStream(Files.newOutputStream(to))) {
                copy(in, out, excluded);
            }
        }
    }

    private static void copy(ZipFile in, ZipOutputStream out, String excluded) throws IOException {
        out.setMethod(ZipOutputStream.STORED);
        // The manifest comes first in a jar.
        var order = Comparator.comparing((ZipEntry entry) -> !entry.getName().startsWith("META-INF/MANIFEST"))
                .thenComparing(ZipEntry::getName);
        for (ZipEntry entry : in.stream().sorted(order).toList()) {
            if (entry.isDirectory() || entry.getName().matches(excluded)) continue;
            var stored = new ZipEntry(entry.getName());
            stored.setTimeLocal(entry.getTimeLocal());
            stored.setSize(entry.getSize());
            stored.setCrc(entry.getCrc());
            out.putNextEntry(stored);
            in.getInputStream(entry).transferTo((OutputStream) out);
            out.closeEntry();
        }
    }
}
