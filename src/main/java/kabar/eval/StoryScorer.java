package kabar.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kabar.article.Article;
import kabar.eval.figures.Bootstrap;
import kabar.eval.figures.Clusters;
import kabar.eval.figures.Counts;
import kabar.eval.figures.Measure;
import kabar.eval.sets.DataFolder;
import kabar.json.JsonMembers;
import kabar.json.PredictionWriter;

/**
 * Stories: headlines of some days labelled with their events, in the stream of all headlines of the set, and pairs of articles. Pairs
 * of dated sets are taken from the stream of their set, others are judged by themselves.
 */
public final class StoryScorer implements Scorer {
    public static final String SET = "gold-story";
    public static final String HEADLINES = "raw-id-headlines-narasipal";

    /** A labelled headline. */
    public record Headline(String window, String id, String article, String event) {
        static Headline of(JsonMembers row) {
            return new Headline(
                    row.required("window"), row.required("id"), "L" + (row.integer("line") - 1), row.required("event"));
        }
    }

    /** A labelled pair. */
    public record Pair(String set, String a, String b, String group, boolean same) {
        static Pair of(JsonMembers row) {
            String set = row.required("set");
            return new Pair(
                    set,
                    row.required("a"),
                    row.required("b"),
                    set.startsWith("raw-id-detik") ? "raw-id-detik*" : set,
                    row.flag("same_story"));
        }

        /** Whether its articles have times, and so a place in the stream of their set. */
        public boolean dated() {
            return !set.startsWith("pairs-");
        }

        /** Both articles, as far as they are there. */
        public List<Article> articles(Map<String, Article> articlesOfSet) {
            List<Article> both = new ArrayList<>();
            for (String id : List.of(a, b)) if (articlesOfSet.containsKey(id)) both.add(articlesOfSet.get(id));
            return both;
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
        List<Headline> labelled = headlines(materials.folder());
        for (Headline headline : labelled)
            predictions.add(PredictionWriter.story(HEADLINES, headline.id(), story(headline, outcomes)));
        StoryTally tally = tally(labelled, outcomes);
        String detail = String.format(
                java.util.Locale.ROOT,
                "P %.3f, R %.3f, %d headlines in %d windows of three days",
                tally.precision(),
                tally.recall(),
                tally.reports(),
                tally.windows());
        quality.add(
                Measure.reported(SET, "headlines, B³ F1", tally.f1(), detail).within(tally.f1Interval()));
        Counts pairs = tally.pairs();
        quality.add(Measure.reported(SET, "headlines, F1 of pairs", pairs.f1(), pairs.toString())
                .within(tally.pairsInterval()));
    }

    /** The labelled headlines. */
    public static List<Headline> headlines(DataFolder folder) throws IOException {
        return folder.rows(folder.file(SET, "labels.jsonl"), Headline::of);
    }

    /** Headlines beside what became of them, without those of which their reader was unsure. */
    public static StoryTally tally(List<Headline> headlines, Map<String, StreamRun.Judged> outcomes) {
        Map<String, Map<String, String>> events = new TreeMap<>();
        Map<String, Map<String, String>> stories = new TreeMap<>();
        for (Headline headline : headlines) {
            if (headline.event().equals("unsure")) continue;
            window(events, headline).put(headline.id(), headline.event());
            window(stories, headline).put(headline.id(), story(headline, outcomes));
        }
        var tally = new StoryTally(events.size());
        events.forEach(
                (window, labels) -> tally.add(new Clusters(labels, Objects.requireNonNull(stories.get(window)))));
        return tally;
    }

    private static String story(Headline headline, Map<String, StreamRun.Judged> outcomes) {
        StreamRun.Judged outcome = outcomes.get(headline.article());
        return outcome == null ? headline.article() : outcome.story();
    }

    private static Map<String, String> window(Map<String, Map<String, String>> windows, Headline headline) {
        return windows.computeIfAbsent(headline.window(), window -> new LinkedHashMap<>());
    }

    private static void pairs(Materials materials, Quality quality, List<String> predictions) throws IOException {
        Map<String, Counts> groups = new TreeMap<>();
        Map<String, Bootstrap> samples = new TreeMap<>();
        Map<String, int[]> sizes = new TreeMap<>();
        for (Pair pair : pairs(materials.folder())) {
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

    /** The labelled pairs. */
    public static List<Pair> pairs(DataFolder folder) throws IOException {
        return folder.rows(folder.file(SET, "pairs.jsonl"), Pair::of);
    }

    private static boolean together(Materials materials, Pair pair) throws IOException {
        return together(pair, pair.dated() ? materials.stream(pair.set()) : alone(materials, pair));
    }

    /** Whether both articles of a pair were found to tell one story. */
    public static boolean together(Pair pair, Map<String, StreamRun.Judged> outcomes) {
        StreamRun.Judged a = outcomes.get(pair.a());
        StreamRun.Judged b = outcomes.get(pair.b());
        return a != null && b != null && a.story().equals(b.story());
    }

    private static Map<String, StreamRun.Judged> alone(Materials materials, Pair pair) throws IOException {
        return StreamRun.of(materials.stages(), pair.articles(materials.articles(pair.set())));
    }
}
