package kabar.resources;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files that come with Kabar below {@code kabar} on the class path, from a jar or a folder of classes. */
public final class ResourceFiles {
    /**
     * One of them.
     *
     * @param path from the root of the class path, {@code kabar/geo/names.tsv.gz}
     */
    public record ResourceFile(String path, long bytes) {}

    private ResourceFiles() {}

    /** All of them but classes, by path. */
    public static List<ResourceFile> all() throws IOException {
        URI place = location();
        if (place.getPath().endsWith("/")) return below(Path.of(place));
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
            return below(jar.getPath("/"));
        }
    }

    private static List<ResourceFile> below(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("kabar"))) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
            var resources = new java.util.ArrayList<ResourceFile>();
            for (Path file : found) {
                String path = root.relativize(file).toString().replace('\\', '/');
                resources.add(new ResourceFile(path, Files.size(file)));
            }
            return resources;
        }
    }

    private static URI location() {
        try {
            return ResourceFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException noAddress) {
            throw new IllegalStateException(noAddress);
        }
    }
}
