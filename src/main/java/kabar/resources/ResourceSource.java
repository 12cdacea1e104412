package kabar.resources;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kabar.text.Resource;

/**
 * Where files of one kind come from: a line of {@code kabar/resources.tsv}.
 *
 * @param files path from the root of the class path; {@code *} stands for any letters but a slash, {@code ?} for one
 * @param source what they were made from, with its version
 * @param asOf day that the source tells of
 * @param licence SPDX names, {@code AND} between those of several sources
 * @param builtBy what builds them; {@code hand} for what is written by hand
 * @param needs what is measured worse, or which test fails, without them
 */
public record ResourceSource(
        String files, String source, LocalDate asOf, String licence, String builtBy, String needs) {
    private static final String TABLE = "kabar/resources.tsv";

    /** All lines of the table. */
    public static List<ResourceSource> all() {
        return Resource.lines(TABLE).stream().map(ResourceSource::of).toList();
    }

    /** Whether the file at {@code path} is one of these. */
    public boolean holds(String path) {
        return path.matches(Pattern.quote(files).replace("*", "\\E[^/]*\\Q").replace("?", "\\E[^/]\\Q"));
    }

    private static ResourceSource of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 6)
            throw new IllegalStateException(
                    "a line of " + TABLE + " has 6 cells, this one " + cells.length + ": " + line);
        return new ResourceSource(cells[0], cells[1], LocalDate.parse(cells[2]), cells[3], cells[4], cells[5]);
    }
}
