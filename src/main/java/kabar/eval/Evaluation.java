package kabar.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import kabar.enrich.Enricher;
import kabar.eval.sets.CountrySets;
import kabar.eval.sets.DataFolder;
import kabar.eval.sets.Event;
import kabar.eval.sets.NameSets;
import kabar.geo.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Runs every scorer whose sets are there. */
public final class Evaluation {
    private static final List<String> MAIN_SETS = List.of(
            CountrySets.GOLD, CountrySets.REUTERS, "gold-neardup", "gold-story", NameSets.IDNER, NameSets.WORLDWIDE);

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
        long before = usedHeap();
        var gazetteer = Gazetteer.load();
        var enricher = new Enricher(gazetteer);
        // Loads what is only loaded when an article comes to it.
        StreamRun.of(
                Materials.stages(enricher, false),
                List.of(Event.of("first", "Kabar", "Kabar.").article()));
        long resources = usedHeap() - before;
        List<Scorer> scorers = List.of(
                new GoldCountryScorer(),
                new OwnArticlesScorer(),
                new ReadCountryScorer(),
                new ReutersScorer(),
                new UnroutedScorer(),
                new NameScorer(gazetteer),
                new PersonScriptScorer(),
                new ReadNamesScorer(),
                new LanguageScorer(),
                new NearCopyScorer(),
                new CandidateScorer(CountrySets.REUTERS, "", 0.95),
                new CandidateScorer("raw-ar-saudinewsnet", "L", 0.87),
                new StoryScorer(),
                new StoryPairScorer(),
                new TwoLanguageScorer(),
                new SeminalEventScorer(),
                new CollapseScorer(),
                new ReportedCaseScorer(),
                new FactPairScorer(),
                new ResendScorer(),
                new ResourceScorer(resources));
        var materials = new Materials(folder, enricher, predictions);
        for (Scorer scorer : scorers) {
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
        return MAIN_SETS.stream().anyMatch(folder::has);
    }

    /** Bytes in use once what is not needed is gone. */
    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
