package kabar.eval;

import java.io.IOException;
import java.util.List;
import kabar.eval.figures.Measure;
import kabar.resources.ResourceFiles;
import kabar.resources.ResourceFiles.ResourceFile;

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
        return ResourceFiles.all().stream().mapToLong(ResourceFile::bytes).sum();
    }
}
