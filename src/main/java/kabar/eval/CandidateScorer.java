package kabar.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.dedup.CopyCheck;
import kabar.dedup.Fingerprint;
import kabar.dedup.JudgeSettings;
import kabar.eval.figures.Interval;
import kabar.eval.figures.Measure;

/** Whether an article finds its copies by its keys: pairs found by comparing all texts with all, as far as the rule calls them copies. */
final class CandidateScorer implements Scorer {
    private static final String PAIRS = "neardup_pairs.jsonl";

    private final String set;
    private final String prefix;
    private final double bar;

    /** Pairs of a set whose ids have {@code prefix}. */
    CandidateScorer(String set, String prefix, double bar) {
        this.set = set;
        this.prefix = prefix;
        this.bar = bar;
    }

    private record Pair(String a, String b) {}

    @Override
    public String name() {
        return "candidates of near copies in " + set;
    }

    @Override
    public List<String> sets() {
        return List.of(set);
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        List<Pair> pairs = materials
                .folder()
                .rows(
                        materials.folder().file(set, PAIRS),
                        row -> new Pair(prefix + row.required("a"), prefix + row.required("b")));
        Map<String, Integer> numbers = new HashMap<>();
        List<Fingerprint> articles = new ArrayList<>();
        materials.stream(set).forEach((id, outcome) -> {
            numbers.put(id, articles.size());
            articles.add(outcome.fingerprint());
        });
        Map<Integer, List<Integer>> earlier = new HashMap<>();
        long window = JudgeSettings.DEFAULTS.nearWindow().toMillis();
        int copies = 0;
        for (Pair pair : pairs) {
            Integer a = numbers.get(pair.a());
            Integer b = numbers.get(pair.b());
            if (a == null || b == null || !comparable(articles.get(a), articles.get(b), window)) continue;
            copies++;
            earlier.computeIfAbsent(Math.max(a, b), later -> new ArrayList<>()).add(Math.min(a, b));
        }
        var check = new CopyCheck();
        int found = 0;
        long shown = 0;
        for (int number = 0; number < articles.size(); number++) {
            long[] candidates = check.candidates(articles.get(number), window);
            shown += candidates.length;
            for (int wanted : earlier.getOrDefault(number, List.of()))
                for (long candidate : candidates) if (candidate == wanted) found++;
            check.add(articles.get(number));
        }
        String detail = found + " of " + copies + " pairs, " + CopyCheck.KEYS + " keys, "
                + shown / Math.max(1, articles.size()) + " candidates an article";
        quality.add(Measure.atLeast(
                        bar, set, "copies found by their keys", copies == 0 ? 1 : (double) found / copies, detail)
                .within(Interval.ofShare(found, copies)));
    }

    private static boolean comparable(Fingerprint a, Fingerprint b, long window) {
        return Math.abs(a.publishedAt() - b.publishedAt()) <= window && CopyCheck.copies(a, b);
    }
}
