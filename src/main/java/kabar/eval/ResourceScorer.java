package kabar.eval;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kabar.eval.figures.Measure;

/** How large the names, words and models are that come with Kabar. */
final class ResourceScorer implements Scorer {
    private static final String SET = "resources";
    private static final double MEGABYTE = 1e6;

    private final double heapMegabytes;

    /**
     * A scorer that is told the heap.
     *
     * @param heapBytes taken by all resources once they are loaded
     */
    ResourceScorer(long heapBytes) {
        this.heapMegabytes = heapBytes / MEGABYTE;
    }

    @Override
    public String name() {
        return "size of names, words and models";
    }

    @Override
    public List<String> sets() {
        return List.of();
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        quality.add(Measure.atMost(
                8, SET, "MB on the class path", bytes() / MEGABYTE, 1, "names, words, models and sample articles"));
        // To the next 10 MB: the page is to be the same on every machine.
        quality.add(Measure.atMost(
                120,
                SET,
                "MB of heap, to the next 10",
                Math.ceil(heapMegabytes / 10) * 10,
                0,
                "all of them loaded, once in a process"));
    }

    private static double bytes() throws IOException {
        URI place = location();
        if (place.getPath().endsWith("/")) return bytes(Path.of(place).resolve("kabar"));
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
            return bytes(jar.getPath("kabar"));
        }
    }

    private static double bytes(Path folder) throws IOException {
        double sum = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator)
                if (Files.isRegularFile(file) && !file.toString().endsWith(".class")) sum += Files.size(file);
        }
        return sum;
    }

    private static URI location() throws IOException {
        try {
            return ResourceScorer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (java.net.URISyntaxException odd) {
            throw new IOException("the class path has an odd address", odd);
        }
    }
}
