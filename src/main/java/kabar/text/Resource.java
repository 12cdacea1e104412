package kabar.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The files of the class path that word lists, tables and models are read from, by their path from its root
 * ({@code kabar/text/markers.txt}). One that is missing is an {@link IllegalStateException} that names it: the build is broken.
 */
public final class Resource {
    private static final int BUFFER = 1 << 16;

    private Resource() {}

    /** All bytes of a resource; of one whose name ends in {@code .gz} what is packed there. */
    public static byte[] bytes(String path) {
        try (InputStream in = Resource.class.getResourceAsStream("/" + path)) {
            if (in == null) throw new IllegalStateException("missing on the class path: " + path);
            return path.endsWith(".gz") ? new GZIPInputStream(in, BUFFER).readAllBytes() : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read from the class path: " + path, e);
        }
    }

    /** The lines of a resource in UTF-8, in order, without those that are blank or begin with {@code #}. */
    public static List<String> lines(String path) {
        return lines(bytes(path));
    }

    /** The same of bytes that were read before. */
    public static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .toList();
    }
}
