package kabar.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kabar.article.Disposition;
import kabar.article.Relation;
import kabar.article.Verdict;
import kabar.json.JsonMembers;
import kabar.json.PredictionWriter;

/**
 * Near copies: pairs labelled by reading beside the verdicts of the judge, each set run through as a stream. Two articles count as
 * copies when their verdicts lead to one original. Pairs weigh as many pairs of the set as they stand for.
 */
final class NearCopyScorer implements Scorer {
    static final String SET = "gold-neardup";
    /** What stands beside another article so is a report of its own. */
    private static final Set<Relation> OWN = Set.of(Relation.NONE, Relation.TEMPLATE, Relation.CONTRADICTS);

    private static final String SAUDI = "raw-ar-saudinewsnet";

    /** A labelled pair. */
    record Pair(String set, String a, String b, String label, String stratum, double weight) {
        static Pair of(JsonMembers row) {
            String set = row.required("set");
            String prefix = set.equals(SAUDI) ? "L" : "";
            return new Pair(
                    set,
                    prefix + row.required("a"),
                    prefix + row.required("b"),
                    row.required("label"),
                    row.required("stratum"),
                    row.decimal("weight"));
        }

        boolean copies() {
            return label.equals("NEAR") || label.equals("REVISION");
        }

        String group() {
            return stratum.equals("same-source") ? set + ", one source" : set;
        }
    }

    /** Pairs of one group beside the answers. */
    static final class Tally {
        final Counts weighted = new Counts();
        final Bootstrap byPair = new Bootstrap();
        private final Map<String, int[]> dropped = new TreeMap<>();
        private double templates;
        private double templatesDropped;
        private int pairs;

        void add(Pair pair, boolean said) {
            pairs++;
            var counts = Counts.ofAnswer(said, pair.copies(), pair.weight());
            weighted.add(counts);
            byPair.add(counts);
            int[] ofLabel = dropped.computeIfAbsent(pair.label(), label -> new int[2]);
            if (said) ofLabel[0]++;
            ofLabel[1]++;
            if (!pair.label().equals("TEMPLATE")) return;
            templates += pair.weight();
            if (said) templatesDropped += pair.weight();
        }

        int pairs() {
            return pairs;
        }

        /** Of the weight of template siblings that were dropped. */
        Interval templatesInterval() {
            int[] counts = dropped.getOrDefault("TEMPLATE", new int[2]);
            return Interval.ofShare(counts[0], counts[1]).times(templates);
        }

        String dropped(String label) {
            int[] counts = dropped.getOrDefault(label, new int[2]);
            return counts[0] + " of " + counts[1];
        }
    }

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
        List<Pair> pairs = pairs(materials.folder());
        var all = new Tally();
        Map<String, Tally> groups = new LinkedHashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        List<String> predictions = new ArrayList<>();
        for (String set : pairs.stream().map(Pair::set).distinct().toList()) {
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
            for (Pair pair : pairs) {
                if (!pair.set().equals(set)) continue;
                boolean said = original(originals, pair.a()).equals(original(originals, pair.b()));
                all.add(pair, said);
                groups.computeIfAbsent(pair.group(), group -> new Tally()).add(pair, said);
            }
        }
        materials.keep("gold-neardup.jsonl", predictions);
        report(quality, all, groups, sizes);
    }

    private static void report(Quality quality, Tally all, Map<String, Tally> groups, Map<String, Integer> sizes) {
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
        Tally wire = groups.get(CountrySets.REUTERS);
        if (wire == null) return;
        int articles = sizes.getOrDefault(CountrySets.REUTERS, 1);
        String detail = String.format(
                Locale.ROOT,
                "%s, about %.0f of %s stories; %s of the pairs read",
                CountrySets.REUTERS,
                wire.templatesDropped,
                articles,
                wire.dropped("TEMPLATE"));
        quality.add(Measure.atMost(
                        1,
                        SET,
                        "template siblings dropped per 1,000",
                        1_000 * wire.templatesDropped / articles,
                        2,
                        detail)
                .within(wire.templatesInterval().times(1_000.0 / articles)));
    }

    private static String pairs(Tally tally) {
        return tally.pairs + " pairs";
    }

    /** The labelled pairs of all sets. */
    static List<Pair> pairs(DataFolder folder) throws IOException {
        return folder.rows(folder.file(SET, "pairs.jsonl"), Pair::of);
    }

    /** Pairs of one set beside what became of its articles. */
    static Tally tally(List<Pair> pairs, Map<String, StreamRun.Judged> outcomes) {
        Map<String, String> originals = originals(outcomes);
        var tally = new Tally();
        for (Pair pair : pairs) tally.add(pair, original(originals, pair.a()).equals(original(originals, pair.b())));
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
