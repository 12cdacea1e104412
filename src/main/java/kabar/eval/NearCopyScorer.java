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
    private static final String SET = "gold-neardup";
    /** What stands beside another article so is a report of its own. */
    private static final Set<Relation> OWN = Set.of(Relation.NONE, Relation.TEMPLATE, Relation.CONTRADICTS);

    private static final String SAUDI = "raw-ar-saudinewsnet";

    /** A labelled pair. */
    private record Pair(String set, String a, String b, String label, String stratum, double weight) {
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
    private static final class Tally {
        private final Counts weighted = new Counts();
        private final Map<String, int[]> dropped = new TreeMap<>();
        private double templates;
        private int pairs;

        void add(Pair pair, boolean said) {
            pairs++;
            if (said && pair.copies()) weighted.right(pair.weight());
            if (said && !pair.copies()) weighted.wrong(pair.weight());
            if (!said && pair.copies()) weighted.missed(pair.weight());
            int[] counts = dropped.computeIfAbsent(pair.label(), label -> new int[2]);
            if (said) counts[0]++;
            counts[1]++;
            if (said && pair.label().equals("TEMPLATE")) templates += pair.weight();
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
        List<Pair> pairs = materials.folder().rows(materials.folder().file(SET, "pairs.jsonl"), Pair::of);
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
        quality.add(Measure.atLeast(0.96, SET, "near copies, precision", all.weighted.precision(), pairs(all)));
        quality.add(Measure.atLeast(0.88, SET, "near copies, recall", all.weighted.recall(), pairs(all)));
        quality.add(Measure.atLeast(0.92, SET, "near copies, F1", all.weighted.f1(), pairs(all)));
        groups.forEach((group, tally) -> {
            String name = "near copies, F1, " + group;
            String detail = tally.weighted + ", " + pairs(tally) + "; template siblings dropped "
                    + tally.dropped("TEMPLATE") + ", other reports of one event " + tally.dropped("SAME_STORY");
            quality.add(
                    group.equals(SAUDI)
                            ? Measure.atLeast(0.90, SET, name, tally.weighted.f1(), detail)
                            : Measure.reported(SET, name, tally.weighted.f1(), detail));
        });
        Tally wire = groups.get(CountrySets.REUTERS);
        if (wire == null) return;
        int articles = sizes.getOrDefault(CountrySets.REUTERS, 1);
        quality.add(new Measure(
                SET,
                "template siblings dropped per 1,000",
                new Measure.Bar(1, true),
                1_000 * wire.templates / articles,
                2,
                String.format(
                        Locale.ROOT,
                        "%s, about %.0f of %s stories; %s of the pairs read",
                        CountrySets.REUTERS,
                        wire.templates,
                        articles,
                        wire.dropped("TEMPLATE"))));
    }

    private static String pairs(Tally tally) {
        return tally.pairs + " pairs";
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
