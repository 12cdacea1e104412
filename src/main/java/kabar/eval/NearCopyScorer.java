package kabar.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kabar.article.Disposition;
import kabar.article.Relation;
import kabar.article.Verdict;
import kabar.eval.figures.Counts;
import kabar.eval.figures.Measure;
import kabar.eval.sets.CountrySets;
import kabar.eval.sets.DataFolder;
import kabar.json.PredictionWriter;

/**
 * Near copies: pairs labelled by reading beside the verdicts of the judge, each set run through as a stream. Two articles count as
 * copies when their verdicts lead to one original. Pairs weigh as many pairs of the set as they stand for.
 */
public final class NearCopyScorer implements Scorer {
    public static final String SET = "gold-neardup";
    public static final String SAUDI = "raw-ar-saudinewsnet";

    /** What stands beside another article so is a report of its own. */
    private static final Set<Relation> OWN = Set.of(Relation.NONE, Relation.TEMPLATE, Relation.CONTRADICTS);

    @Override
    public String name() {
        return "near copies, each set run through as a stream";
    }

    @Override
    public List<String> sets() {
        return List.of(SET);
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        List<NearCopyPair> pairs = pairs(materials.folder());
        var all = new NearCopyTally();
        Map<String, NearCopyTally> groups = new LinkedHashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        List<String> predictions = new ArrayList<>();
        for (String set : pairs.stream().map(NearCopyPair::set).distinct().toList()) {
            if (!materials.folder().has(set)) {
                quality.skip(set);
                continue;
            }
            Map<String, StreamRun.Judged> outcomes = materials.stream(set);
            sizes.put(set, outcomes.size());
            Map<String, String> originals = originals(outcomes);
            int prefix = set.equals(SAUDI) ? 1 : 0;
            for (String id : outcomes.keySet()) {
                String of = originals.get(id);
                predictions.add(
                        PredictionWriter.verdict(set, id.substring(prefix), of == null ? null : of.substring(prefix)));
            }
            for (NearCopyPair pair : pairs) {
                if (!pair.set().equals(set)) continue;
                boolean said = original(originals, pair.a()).equals(original(originals, pair.b()));
                all.add(pair, said);
                groups.computeIfAbsent(pair.group(), group -> new NearCopyTally())
                        .add(pair, said);
            }
        }
        materials.keep("gold-neardup.jsonl", predictions);
        report(quality, all, groups, sizes);
    }

    private static void report(
            Quality quality, NearCopyTally all, Map<String, NearCopyTally> groups, Map<String, Integer> sizes) {
        quality.add(Measure.atLeast(0.96, SET, "near copies, precision", all.weighted.precision(), pairs(all))
                .within(all.byPair.ofCounts(Counts::precision)));
        quality.add(Measure.atLeast(0.88, SET, "near copies, recall", all.weighted.recall(), pairs(all))
                .within(all.byPair.ofCounts(Counts::recall)));
        quality.add(Measure.atLeast(0.92, SET, "near copies, F1", all.weighted.f1(), pairs(all))
                .within(all.byPair.ofCounts(Counts::f1)));
        groups.forEach((group, tally) -> {
            String name = "near copies, F1, " + group;
            String detail = tally.weighted + ", " + pairs(tally) + "; template siblings dropped "
                    + tally.dropped("TEMPLATE") + ", other reports of one event " + tally.dropped("SAME_STORY");
            Measure measure = group.equals(SAUDI)
                    ? Measure.atLeast(0.90, SET, name, tally.weighted.f1(), detail)
                    : Measure.reported(SET, name, tally.weighted.f1(), detail);
            quality.add(measure.within(tally.byPair.ofCounts(Counts::f1)));
        });
        NearCopyTally wire = groups.get(CountrySets.REUTERS);
        if (wire == null) return;
        int articles = sizes.getOrDefault(CountrySets.REUTERS, 1);
        String detail = String.format(
                Locale.ROOT,
                "%s, about %.0f of %s stories; %s of the pairs read",
                CountrySets.REUTERS,
                wire.templatesDropped(),
                articles,
                wire.dropped("TEMPLATE"));
        quality.add(Measure.atMost(
                        1,
                        SET,
                        "template siblings dropped per 1,000",
                        1_000 * wire.templatesDropped() / articles,
                        2,
                        detail)
                .within(wire.templatesInterval().times(1_000.0 / articles)));
    }

    private static String pairs(NearCopyTally tally) {
        return tally.pairs() + " pairs";
    }

    /** The labelled pairs of all sets. */
    public static List<NearCopyPair> pairs(DataFolder folder) throws IOException {
        return folder.rows(folder.file(SET, "pairs.jsonl"), NearCopyPair::of);
    }

    /** Pairs of one set beside what became of its articles. */
    public static NearCopyTally tally(List<NearCopyPair> pairs, Map<String, StreamRun.Judged> outcomes) {
        Map<String, String> originals = originals(outcomes);
        var tally = new NearCopyTally();
        for (NearCopyPair pair : pairs)
            tally.add(pair, original(originals, pair.a()).equals(original(originals, pair.b())));
        return tally;
    }

    /** What each article is a copy or version of. One that is published for a further country is a copy all the same. */
    private static Map<String, String> originals(Map<String, StreamRun.Judged> outcomes) {
        Map<String, String> originals = new HashMap<>();
        outcomes.forEach((id, outcome) -> {
            Verdict verdict = outcome.verdict();
            boolean own = OWN.contains(verdict.relation());
            boolean version = verdict.disposition() != Disposition.ORIGINAL;
            if (verdict.of() != null && (version || !own)) originals.put(id, verdict.of());
        });
        return originals;
    }

    private static String original(Map<String, String> originals, String id) {
        String at = id;
        for (String of = originals.get(at); of != null && !of.equals(at); of = originals.get(at)) at = of;
        return at;
    }
}
