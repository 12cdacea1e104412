package kabar.eval;

import java.io.IOException;
import java.util.List;

/** Measures one thing on the sets it needs. */
interface Scorer {
    /** What it measures, for the progress. */
    String name();

    /** Sets without which there is nothing to measure. */
    List<String> sets();

    /** Adds its figures to {@code quality}. */
    void score(Materials materials, Quality quality) throws IOException;
}
