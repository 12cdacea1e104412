package kabar.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kabar.article.Article;
import kabar.json.JsonMembers;
import kabar.json.PredictionWriter;

/**
 * Stories: headlines of some days labelled with their events, in the stream of all headlines of the set, and pairs of articles. Pairs
 * of dated sets are taken from the stream of their set, others are judged by themselves.
 */
final class StoryScorer implements Scorer {
    private static final String SET = "gold-story";
    private static final String HEADLINES = "raw-id-headlines-narasipal";

    /** A labelled headline. */
    private record Headline(String window, String id, String article, String event) {
        static Headline of(JsonMembers row) {
            return new Headline(
                    row.required("window"), row.required("id"), "L" + (row.integer("line") - 1), row.required("event"));
        }
    }

    /** A labelled pair. */
    private record Pair(String set, String a, String b, String group, boolean same) {
        static Pair of(JsonMembers row) {
            String set = row.required("set");
            return new Pair(
                    set,
                    row.required("a"),
                    row.required("b"),
                    set.startsWith("raw-id-detik") ? "raw-id-detik*" : set,
                    row.flag("same_story"));
        }
    }

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public List<String> sets() {
        return List.of(SET, HEADLINES);
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        List<String> predictions = new ArrayList<>();
        headlines(materials, quality, predictions);
        pairs(materials, quality, predictions);
        materials.keep("gold-story.jsonl", predictions);
    }

    private static void headlines(Materials materials, Quality quality, List<String> predictions) throws IOException {
        Map<String, StreamRun.Judged> outcomes = materials.stream(HEADLINES);
        Map<String, Map<String, String>> events = new TreeMap<>();
        Map<String, Map<String, String>> stories = new TreeMap<>();
        for (Headline headline : materials.folder().rows(materials.folder().file(SET, "labels.jsonl"), Headline::of)) {
            StreamRun.Judged outcome = outcomes.get(headline.article());
            String story = outcome == null ? headline.article() : outcome.story();
            predictions.add(PredictionWriter.story(HEADLINES, headline.id(), story));
            if (headline.event().equals("unsure")) continue;
            window(events, headline).put(headline.id(), headline.event());
            window(stories, headline).put(headline.id(), story);
        }
        var tally = new StoryTally(events.size());
        int count = 0;
        for (Map.Entry<String, Map<String, String>> window : events.entrySet()) {
            Map<String, String> found = Objects.requireNonNull(stories.get(window.getKey()));
            tally.add(new Clusters(window.getValue(), found));
            count += found.size();
        }
        String detail = String.format(
                java.util.Locale.ROOT,
                "P %.3f, R %.3f, %d headlines in %d windows of three days",
                tally.precision(),
                tally.recall(),
                count,
                events.size());
        quality.add(
                Measure.reported(SET, "headlines, B³ F1", tally.f1(), detail).within(tally.f1Interval()));
        Counts pairs = tally.pairs();
        quality.add(Measure.reported(SET, "headlines, F1 of pairs", pairs.f1(), pairs.toString())
                .within(tally.pairsInterval()));
    }

    private static Map<String, String> window(Map<String, Map<String, String>> windows, Headline headline) {
        return windows.computeIfAbsent(headline.window(), window -> new LinkedHashMap<>());
    }

    private static void pairs(Materials materials, Quality quality, List<String> predictions) throws IOException {
        Map<String, Counts> groups = new TreeMap<>();
        Map<String, Bootstrap> samples = new TreeMap<>();
        Map<String, int[]> sizes = new TreeMap<>();
        for (Pair pair : materials.folder().rows(materials.folder().file(SET, "pairs.jsonl"), Pair::of)) {
            if (!materials.folder().has(pair.set())) {
                quality.skip(pair.set());
                continue;
            }
            boolean said = together(materials, pair);
            predictions.add(PredictionWriter.sameStory(pair.set(), pair.a(), pair.b(), said));
            var counts = Counts.ofAnswer(said, pair.same(), 1);
            groups.computeIfAbsent(pair.group(), group -> new Counts()).add(counts);
            samples.computeIfAbsent(pair.group(), group -> new Bootstrap()).add(counts);
            int[] size = sizes.computeIfAbsent(pair.group(), group -> new int[2]);
            size[0]++;
            if (pair.same()) size[1]++;
        }
        groups.forEach((group, counts) -> {
            int[] size = sizes.getOrDefault(group, new int[2]);
            String detail = counts + ", " + size[0] + " pairs, " + size[1] + " of one story";
            quality.add(Measure.reported(SET, "pairs, F1, " + group, counts.f1(), detail)
                    .within(Objects.requireNonNull(samples.get(group)).ofCounts(Counts::f1)));
        });
    }

    private static boolean together(Materials materials, Pair pair) throws IOException {
        boolean dated = !pair.set().startsWith("pairs-");
        Map<String, StreamRun.Judged> outcomes = dated ? materials.stream(pair.set()) : alone(materials, pair);
        StreamRun.Judged a = outcomes.get(pair.a());
        StreamRun.Judged b = outcomes.get(pair.b());
        return a != null && b != null && a.story().equals(b.story());
    }

    private static Map<String, StreamRun.Judged> alone(Materials materials, Pair pair) throws IOException {
        Map<String, Article> articles = materials.articles(pair.set());
        List<Article> both = new ArrayList<>();
        for (String id : List.of(pair.a(), pair.b())) if (articles.containsKey(id)) both.add(articles.get(id));
        return StreamRun.of(materials.stages(), both);
    }
}
