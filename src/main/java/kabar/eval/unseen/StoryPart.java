package kabar.eval.unseen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kabar.article.Article;
import kabar.eval.Materials;
import kabar.eval.StoryScorer;
import kabar.eval.StoryTally;
import kabar.eval.StreamRun;
import kabar.eval.figures.Bootstrap;
import kabar.eval.figures.Counts;
import kabar.eval.sets.DataFolder;
import kabar.json.JsonMembers;
import kabar.pipeline.PipelineSettings;
import kabar.pipeline.Report;
import kabar.pipeline.Stages;
import kabar.story.StorySettings;

/**
 * What links reports into stories, fitted without one set. The articles are enriched once; each trial judges and links them anew, as a
 * stream would.
 */
final class StoryPart implements FittedPart {
    private static final String TELEGRAM = "pairs-tgcontest";
    private static final String ECB = "story-ecbplus";
    private static final CoordinateAscent SEARCH = new CoordinateAscent(
            List.of(new CoordinateAscent.Axis("linkShare", 0.5, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7)));

    private final Materials materials;
    /** Reports labelled with their events, by set. */
    private final Map<String, List<StoryScorer.Headline>> events = new TreeMap<>();

    private final Map<String, List<StoryScorer.Pair>> pairs = new TreeMap<>();
    private final Map<String, List<Report>> streams = new TreeMap<>();
    private final Map<StoryScorer.Pair, List<Report>> alone = new ConcurrentHashMap<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    /** What some settings make of a group. */
    private record Answer(Counts counts, Bootstrap sample, int size) {}

    StoryPart(Materials materials) throws IOException {
        this.materials = materials;
        DataFolder folder = materials.folder();
        if (folder.has(StoryScorer.HEADLINES)) events.put(StoryScorer.HEADLINES, StoryScorer.headlines(folder));
        if (folder.has(ECB)) events.put(ECB, folder.rows(folder.articles(ECB), StoryPart::ecb));
        for (String set : events.keySet()) stream(set);
        for (StoryScorer.Pair pair : StoryScorer.pairs(folder)) if (folder.has(pair.set())) add(pair);
        if (folder.has(TELEGRAM)) for (StoryScorer.Pair pair : telegram(folder)) add(pair);
    }

    /** Pairs of the Telegram contest: {@code OK} is one story. */
    private static List<StoryScorer.Pair> telegram(DataFolder folder) throws IOException {
        List<Boolean> labels = folder.rows(
                folder.articles(TELEGRAM), row -> row.required("label").equals("OK"));
        List<StoryScorer.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++)
            pairs.add(new StoryScorer.Pair(TELEGRAM, "L" + i + ".1", "L" + i + ".2", TELEGRAM, labels.get(i)));
        return pairs;
    }

    /** A text of ECB+, whose topics take the place of windows: two like events each. */
    private static StoryScorer.Headline ecb(JsonMembers row) {
        return new StoryScorer.Headline(
                row.text("topic"), row.required("id"), row.required("id"), row.required("cluster"));
    }

    private void add(StoryScorer.Pair pair) throws IOException {
        Map<String, Article> articles = materials.articles(pair.set());
        if (pair.dated()) stream(pair.set());
        else alone.put(pair, StreamRun.reports(materials.stages(), pair.articles(articles)));
        pairs.computeIfAbsent(pair.group(), group -> new ArrayList<>()).add(pair);
    }

    private void stream(String set) throws IOException {
        if (!streams.containsKey(set))
            streams.put(
                    set,
                    StreamRun.reports(
                            materials.stages(), materials.articles(set).values()));
    }

    @Override
    public String name() {
        return "link share of stories, a set left out: F1 of pairs";
    }

    @Override
    public List<String> groups() {
        List<String> groups = new ArrayList<>(pairs.keySet());
        groups.addAll(events.keySet());
        return groups;
    }

    @Override
    public Trial shipped(String group) {
        return trial(StorySettings.DEFAULTS, group, "");
    }

    @Override
    public Trial unseen(String group) {
        List<String> others =
                groups().stream().filter(other -> !other.equals(group)).toList();
        double[] found = SEARCH.climb(constants -> others.stream()
                .mapToDouble(
                        other -> answer(settings(constants), other).counts().f1())
                .average()
                .orElse(0));
        return trial(settings(found), group, SEARCH.describe(found));
    }

    private static StorySettings settings(double[] constants) {
        StorySettings shipped = StorySettings.DEFAULTS;
        return new StorySettings(shipped.window(), shipped.maxAge(), constants[0]);
    }

    private Trial trial(StorySettings settings, String group, String constants) {
        Answer answer = answer(settings, group);
        String what = events.containsKey(group) ? "reports" : "pairs";
        String texts = answer.size() + " " + what;
        return new Trial(answer.counts(), answer.sample(), texts, constants);
    }

    /** Trials of several groups ask for the same settings. */
    private Answer answer(StorySettings settings, String group) {
        return answers.computeIfAbsent(group + ' ' + settings, asked -> measure(settings, group));
    }

    private Answer measure(StorySettings settings, String group) {
        Stages stages = materials.stages(Materials.settings(PipelineSettings.DEFAULTS.judging(), settings));
        List<StoryScorer.Headline> labelled = events.get(group);
        if (labelled != null) {
            StoryTally tally = StoryScorer.tally(labelled, StreamRun.judged(stages, of(group)));
            return new Answer(tally.pairs(), tally.pairsSample(), tally.reports());
        }
        Map<String, Map<String, StreamRun.Judged>> outcomes = new TreeMap<>();
        var all = new Counts();
        var sample = new Bootstrap();
        List<StoryScorer.Pair> ofGroup = pairs.getOrDefault(group, List.of());
        for (StoryScorer.Pair pair : ofGroup) {
            Map<String, StreamRun.Judged> its = pair.dated()
                    ? outcomes.computeIfAbsent(pair.set(), set -> StreamRun.judged(stages, of(set)))
                    : StreamRun.judged(stages, alone.getOrDefault(pair, List.of()));
            var counts = Counts.ofAnswer(StoryScorer.together(pair, its), pair.same(), 1);
            all.add(counts);
            sample.add(counts);
        }
        return new Answer(all, sample, ofGroup.size());
    }

    private List<Report> of(String set) {
        return streams.getOrDefault(set, List.of());
    }
}
