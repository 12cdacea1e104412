package kabar.eval;

import java.util.ArrayList;
import java.util.List;

/** What an evaluation found: the table, remarks below it, and what could not be measured. */
public final class Quality {
    /**
     * Something that a figure does not tell.
     *
     * @param lines one item each
     */
    record Remark(String title, List<String> lines) {
        Remark {
            lines = List.copyOf(lines);
        }
    }

    private final List<Measure> measures = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    void add(Measure measure) {
        measures.add(measure);
    }

    void remark(String title, List<String> lines) {
        remarks.add(new Remark(title, lines));
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
