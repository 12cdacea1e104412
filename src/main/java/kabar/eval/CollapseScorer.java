package kabar.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kabar.article.Disposition;
import kabar.eval.figures.Interval;
import kabar.eval.figures.Measure;
import kabar.json.JsonMembers;

/**
 * Collapsed stories, as {@code story.collapse} ships them: whether each labelled event still has a report, how many of its later ones are
 * suppressed, and whether what a suppressed report names was published.
 */
final class CollapseScorer implements Scorer {
    private static final String SET = "gold-story";
    private static final String HEADLINES = "raw-id-headlines-narasipal";

    private record Label(String event, String article) {}

    @Override
    public String name() {
        return "stories collapsed to their first report";
    }

    @Override
    public List<String> sets() {
        return List.of(SET, HEADLINES);
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        Map<String, StreamRun.Judged> outcomes = StreamRun.of(
                materials.stages(true), materials.articles(HEADLINES).values());
        Set<String> published = new HashSet<>();
        outcomes.forEach((id, outcome) -> {
            if (outcome.verdict().disposition() != Disposition.DUPLICATE) published.add(id);
        });
        named(quality, outcomes, published);
        events(quality, materials, published);
    }

    private static void named(Quality quality, Map<String, StreamRun.Judged> outcomes, Set<String> published) {
        int suppressed = outcomes.size() - published.size();
        long right = outcomes.values().stream()
                .filter(outcome -> outcome.verdict().disposition() == Disposition.DUPLICATE)
                .filter(outcome -> published.contains(outcome.verdict().of()))
                .count();
        quality.add(Measure.atLeast(
                        1,
                        SET,
                        "collapsed: suppressed, and name a published one",
                        suppressed == 0 ? 1 : (double) right / suppressed,
                        suppressed + " of " + outcomes.size() + " headlines suppressed")
                .within(Interval.ofShare(right, suppressed)));
    }

    private static void events(Quality quality, Materials materials, Set<String> published) throws IOException {
        Map<String, List<String>> events = new TreeMap<>();
        for (Label label : materials.folder().rows(materials.folder().file(SET, "labels.jsonl"), CollapseScorer::label))
            if (!label.event().endsWith(" unsure"))
                events.computeIfAbsent(label.event(), event -> new ArrayList<>())
                        .add(label.article());
        long shown = events.values().stream()
                .filter(articles -> articles.stream().anyMatch(published::contains))
                .count();
        long later = events.values().stream()
                .mapToInt(articles -> articles.size() - 1)
                .sum();
        long kept = events.values().stream()
                .mapToLong(articles -> Math.max(
                        0, articles.stream().filter(published::contains).count() - 1))
                .sum();
        quality.add(Measure.reported(
                        SET,
                        "collapsed: events with a published report",
                        (double) shown / events.size(),
                        shown + " of " + events.size() + " events")
                .within(Interval.ofShare(shown, events.size())));
        quality.add(Measure.reported(
                        SET,
                        "collapsed: later reports of an event suppressed",
                        later == 0 ? 1 : 1 - (double) kept / later,
                        String.format(Locale.ROOT, "%d of %d published all the same", kept, later))
                .within(Interval.ofShare(later - kept, later)));
    }

    private static Label label(JsonMembers row) {
        return new Label(row.required("window") + " " + row.required("event"), "L" + (row.integer("line") - 1));
    }
}
