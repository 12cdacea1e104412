package kabar.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import kabar.article.Article;
import kabar.eval.figures.Counts;
import kabar.eval.figures.Measure;
import kabar.json.JsonMembers;

/**
 * Pairs of articles of two outlets, each pair judged by itself: the control pairs of a clustering contest, and pairs scored by several
 * people from 1, most alike, to 4. These people count follow-ups as alike, so their score also tells running stories.
 */
final class StoryPairScorer implements Scorer {
    private static final String CONTEST = "pairs-tgcontest";
    private static final String SCORED = "pairs-semeval2022t8";

    /** Up to this score a pair tells one story, up to the next it may be a stage of the same affair; from the last on it is neither. */
    private static final double SAME_MOST = 1.5;

    private static final double ONE_AFFAIR_MOST = 2;
    private static final double OTHER_LEAST = 3;

    private record Scored(String a, String b, boolean oneLanguage, double score) {
        static Scored of(JsonMembers row) {
            return new Scored(
                    row.required("id1"),
                    row.required("id2"),
                    row.required("lang1").equals(row.required("lang2")),
                    Double.parseDouble(row.required("overall")));
        }
    }

    @Override
    public String name() {
        return "stories, pairs of two outlets";
    }

    @Override
    public List<String> sets() {
        return List.of(CONTEST, SCORED);
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        contest(materials, quality);
        scored(materials, quality);
    }

    private static void contest(Materials materials, Quality quality) throws IOException {
        List<String> labels =
                materials.folder().rows(materials.folder().articles(CONTEST), row -> row.required("label"));
        var counts = new Counts();
        int same = 0;
        for (int line = 0; line < labels.size(); line++) {
            boolean one = labels.get(line).equals("OK");
            if (one) same++;
            count(
                    counts,
                    one,
                    told(materials, CONTEST, "L" + line + ".1", "L" + line + ".2", StoryPairScorer::oneStory));
        }
        quality.add(
                Measure.reported(CONTEST, "stories, F1 of pairs", counts.f1(), detail(counts, labels.size(), same)));
    }

    private static void scored(Materials materials, Quality quality) throws IOException {
        var languages = new Counts();
        var running = new Counts();
        var sizes = new int[4];
        for (Scored pair : materials.folder().rows(materials.folder().articles(SCORED), Scored::of)) {
            if (!pair.oneLanguage && (pair.score <= SAME_MOST || pair.score >= ONE_AFFAIR_MOST)) {
                boolean same = pair.score <= SAME_MOST;
                sizes[0]++;
                if (same) sizes[1]++;
                count(languages, same, told(materials, SCORED, pair.a, pair.b, StoryPairScorer::oneStory));
            }
            if (pair.oneLanguage && (pair.score <= ONE_AFFAIR_MOST || pair.score >= OTHER_LEAST)) {
                boolean same = pair.score <= ONE_AFFAIR_MOST;
                sizes[2]++;
                if (same) sizes[3]++;
                count(running, same, told(materials, SCORED, pair.a, pair.b, StoryPairScorer::oneRunningStory));
            }
        }
        quality.add(Measure.reported(
                SCORED,
                "stories over two languages, F1 of pairs",
                languages.f1(),
                detail(languages, sizes[0], sizes[1])));
        quality.add(Measure.reported(
                SCORED, "running stories, F1 of pairs", running.f1(), detail(running, sizes[2], sizes[3])));
    }

    private static boolean oneStory(StreamRun.Judged a, StreamRun.Judged b) {
        return a.story().equals(b.story());
    }

    private static boolean oneRunningStory(StreamRun.Judged a, StreamRun.Judged b) {
        return a.running().equals(b.running());
    }

    private static boolean told(
            Materials materials, String set, String a, String b, BiPredicate<StreamRun.Judged, StreamRun.Judged> one)
            throws IOException {
        Map<String, Article> articles = materials.articles(set);
        List<Article> both = new ArrayList<>();
        for (String id : List.of(a, b)) if (articles.containsKey(id)) both.add(articles.get(id));
        Map<String, StreamRun.Judged> judged = StreamRun.of(materials.stages(), both);
        StreamRun.Judged first = judged.get(a);
        StreamRun.Judged second = judged.get(b);
        return first != null && second != null && one.test(first, second);
    }

    private static void count(Counts counts, boolean same, boolean said) {
        if (said && same) counts.right(1);
        if (said && !same) counts.wrong(1);
        if (!said && same) counts.missed(1);
    }

    private static String detail(Counts counts, int pairs, int same) {
        return String.format(Locale.ROOT, "%s, %d pairs, %d alike", counts, pairs, same);
    }
}
