package kabar.resources;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kabar.resources.ResourceFiles.ResourceFile;
import kabar.text.Resource;

/**
 * The files that come with Kabar, by source.
 *
 * @param lines one for each line of the table of sources
 * @param undeclared files that no line or several lines hold
 */
public record ResourceInventory(List<Line> lines, List<String> undeclared) {
    private static final String TABLE = "kabar/resources.tsv";

    /**
     * A source and what there is of it.
     *
     * @param rows lines that are neither blank nor comments; those of a model are not counted
     */
    public record Line(ResourceSource source, int files, long rows, long bytes) {}

    /** What is on the class path. Reads every file. */
    public static ResourceInventory take() throws IOException {
        List<ResourceFile> files = ResourceFiles.all();
        var lines = new ArrayList<Line>();
        for (ResourceSource source : ResourceSource.all()) {
            List<ResourceFile> held =
                    files.stream().filter(file -> source.holds(file.path())).toList();
            long rows = 0;
            for (ResourceFile file : held) rows += rows(file.path());
            lines.add(new Line(
                    source,
                    held.size(),
                    rows,
                    held.stream().mapToLong(ResourceFile::bytes).sum()));
        }
        List<String> undeclared = files.stream()
                .map(ResourceFile::path)
                .filter(path -> !path.equals(TABLE))
                .filter(path ->
                        lines.stream().filter(line -> line.source.holds(path)).count() != 1)
                .toList();
        return new ResourceInventory(lines, undeclared);
    }

    /** What is wrong, a sentence each: a source without a file, a file without a source. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        for (Line line : lines)
            if (line.files == 0)
                faults.add(line.source.files() + " is missing; build it with " + line.source.builtBy());
        for (String path : undeclared) faults.add(path + " has no source, or several, in " + TABLE);
        return faults;
    }

    private static long rows(String path) {
        return path.endsWith(".gz") || path.endsWith(".tsv") || path.endsWith(".jsonl") || isList(path)
                ? Resource.lines(path).size()
                : 0;
    }

    private static boolean isList(String path) {
        return path.endsWith(".txt") && !path.contains("LICENSE");
    }
}
