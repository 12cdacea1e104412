package kabar.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import kabar.enrich.Enricher;
import kabar.geo.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Runs every scorer whose sets are there. */
public final class Evaluation {
    private static final List<Scorer> SCORERS = List.of(new GoldCountryScorer(), new ReutersScorer());

    private Evaluation() {}

    /**
     * Measures on the sets of a folder; the answer depends on them and on the code alone.
     *
     * @param predictions where to keep what Kabar said of each article, or null
     * @param progress hears what is measured next
     */
    public static Quality of(DataFolder folder, @Nullable Path predictions, Consumer<String> progress)
            throws IOException {
        var quality = new Quality();
        var materials = new Materials(folder, new Enricher(Gazetteer.load()), predictions);
        for (Scorer scorer : SCORERS) {
            List<String> missing =
                    scorer.sets().stream().filter(set -> !folder.has(set)).toList();
            missing.forEach(quality::skip);
            progress.accept(missing.isEmpty() ? scorer.name() : scorer.name() + ": skipped, the set is not there");
            if (missing.isEmpty()) scorer.score(materials, quality);
        }
        return quality;
    }

    /** Whether there is anything to measure on. */
    public static boolean hasAny(DataFolder folder) {
        return SCORERS.stream().anyMatch(scorer -> scorer.sets().stream().allMatch(folder::has));
    }
}
