package kabar.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kabar.eval.figures.MarkdownTable;
import kabar.eval.figures.Measure;

/** What an evaluation found: the table, remarks below it, and what could not be measured. */
public final class Quality {
    /**
     * Something that a figure does not tell.
     *
     * @param text a list or a table in Markdown
     */
    record Remark(String title, String text) {}

    private final List<Measure> measures = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    void add(Measure measure) {
        measures.add(measure);
    }

    /** One item a line. */
    void remark(String title, List<String> lines) {
        remarks.add(
                new Remark(title, lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining())));
    }

    void remark(String title, MarkdownTable table) {
        remarks.add(new Remark(title, table.toString()));
    }

    void skip(String set) {
        if (!skipped.contains(set)) skipped.add(set);
    }

    List<Measure> measures() {
        return measures;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** Sets that are not there. */
    public List<String> skipped() {
        return List.copyOf(skipped);
    }

    /** The figures that missed their bar, as {@code group: name}. */
    public List<String> missed() {
        return measures.stream()
                .filter(Measure::missed)
                .map(measure -> measure.group() + ": " + measure.name())
                .toList();
    }
}
