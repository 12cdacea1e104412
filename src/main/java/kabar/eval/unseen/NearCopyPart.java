package kabar.eval.unseen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kabar.article.Article;
import kabar.dedup.CopyCheck;
import kabar.dedup.CopyThresholds;
import kabar.dedup.Fingerprint;
import kabar.dedup.JudgeSettings;
import kabar.eval.Materials;
import kabar.eval.NearCopyPair;
import kabar.eval.NearCopyScorer;
import kabar.eval.NearCopyTally;
import kabar.eval.StreamRun;
import kabar.eval.figures.Counts;
import kabar.pipeline.PipelineSettings;

/**
 * The thresholds of the near-copy rule, fitted without one set: on the rule alone, pair by pair, as a stream for each trial would take
 * hours; measured as everywhere, in the stream of the set.
 */
final class NearCopyPart implements FittedPart {
    private static final CoordinateAscent SEARCH = new CoordinateAscent(List.of(
            new CoordinateAscent.Axis("baseShare", 0.5, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75),
            new CoordinateAscent.Axis("enoughGrams", 0.75, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9),
            new CoordinateAscent.Axis("numbersPer100", 2, 0.5, 1, 1.5, 2, 3, 4),
            new CoordinateAscent.Axis("numberShare", 0.5, 0.2, 0.3, 0.4, 0.5, 0.6),
            new CoordinateAscent.Axis("nameShare", 0.5, 0.1, 0.2, 0.3, 0.4, 0.5),
            new CoordinateAscent.Axis("topicsPer100", 5, 1, 2, 3, 4, 5, 7)));

    private final Materials materials;
    private final List<NearCopyPair> pairs;
    private final List<Compared> compared = new ArrayList<>();
    private final Map<String, Map<String, StreamRun.Judged>> shipped = new TreeMap<>();
    private final Map<String, Map<String, Article>> articles = new TreeMap<>();

    /** A labelled pair with its texts. */
    private record Compared(NearCopyPair pair, Fingerprint a, Fingerprint b) {}

    NearCopyPart(Materials materials) throws IOException {
        this.materials = materials;
        pairs = NearCopyScorer.pairs(materials.folder()).stream()
                .filter(pair -> materials.folder().has(pair.set()))
                .toList();
        for (NearCopyPair pair : pairs) {
            Map<String, StreamRun.Judged> outcomes = materials.stream(pair.set());
            shipped.put(pair.set(), outcomes);
            articles.put(pair.set(), materials.articles(pair.set()));
            StreamRun.Judged a = outcomes.get(pair.a());
            StreamRun.Judged b = outcomes.get(pair.b());
            if (a != null && b != null) compared.add(new Compared(pair, a.fingerprint(), b.fingerprint()));
        }
    }

    @Override
    public String name() {
        return "thresholds of near copies, a set left out: F1 of pairs";
    }

    @Override
    public List<String> groups() {
        return List.copyOf(shipped.keySet());
    }

    @Override
    public Trial shipped(String set) {
        return trial(set, shipped.getOrDefault(set, Map.of()), "");
    }

    @Override
    public Trial unseen(String set) {
        double[] found = SEARCH.climb(constants -> worth(thresholds(constants), set));
        JudgeSettings defaults = JudgeSettings.DEFAULTS;
        var judging =
                new JudgeSettings(defaults.nearWindow(), defaults.memory(), defaults.capacity(), thresholds(found));
        PipelineSettings settings = Materials.settings(judging, PipelineSettings.DEFAULTS.linking());
        var outcomes = StreamRun.of(
                materials.stages(settings), articles.getOrDefault(set, Map.of()).values());
        return trial(set, outcomes, SEARCH.describe(found));
    }

    private double worth(CopyThresholds thresholds, String left) {
        var counts = new Counts();
        for (Compared each : compared)
            if (!each.pair().set().equals(left))
                counts.add(Counts.ofAnswer(
                        CopyCheck.copies(each.a(), each.b(), thresholds),
                        each.pair().copies(),
                        each.pair().weight()));
        return counts.f1();
    }

    private Trial trial(String set, Map<String, StreamRun.Judged> outcomes, String constants) {
        NearCopyTally tally = NearCopyScorer.tally(
                pairs.stream().filter(pair -> pair.set().equals(set)).toList(), outcomes);
        return new Trial(tally.weighted, tally.byPair, tally.pairs() + " pairs", constants);
    }

    private static CopyThresholds thresholds(double[] found) {
        return new CopyThresholds(found[0], found[1], found[2], found[3], found[4], found[5]);
    }
}
