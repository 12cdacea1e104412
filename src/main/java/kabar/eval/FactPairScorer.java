package kabar.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kabar.article.Article;
import kabar.eval.figures.Interval;
import kabar.eval.figures.Measure;
import kabar.eval.sets.Event;
import kabar.json.JsonLines;
import kabar.json.JsonMembers;

/**
 * Minimal pairs of news texts: an article, and the same with one thing changed three hours later, from the same outlet under the same id or
 * from another. A changed fact has to be published, a change of words alone has to be suppressed.
 */
final class FactPairScorer implements Scorer {
    private static final String SET = "fact-pairs";
    /** Pairs of the project's own, where it is run in a checkout. */
    private static final Path OWN = Path.of("src/test/resources/kabar/dedup/fact-pairs.jsonl");

    private static final Instant START = Instant.parse("2011-01-03T06:00:00Z");
    private static final Duration APART = Duration.ofDays(60);
    private static final Duration LATER = Duration.ofHours(3);

    /** A text and a change of it. */
    record Pair(String language, String title, String body, Instant at, Change change) {
        /** All pairs of a line: it has one {@code change} or several {@code changes}. */
        static List<Pair> of(JsonMembers row, int number) {
            String time = row.optional("publishedAt");
            Instant at = time == null ? START.plus(APART.multipliedBy(number)) : Instant.parse(time);
            List<Change> changes = row.objects("changes", change -> Change.of(change, change.text("kind")));
            Change only = row.object("change", change -> Change.of(change, row.text("kind")));
            return (only == null ? changes : List.of(only))
                    .stream()
                            .map(change -> new Pair(row.text("lang"), row.text("title"), row.text("body"), at, change))
                            .toList();
        }

        String title(boolean changed) {
            return changed && !change.zone().equals("body") ? change.in(title) : title;
        }

        String body(boolean changed) {
            return changed && !change.zone().equals("title") ? change.in(body) : body;
        }
    }

    /**
     * What stands in the later text in place of what.
     *
     * @param fact whether it changes what the text says
     * @param zone title, body or both
     */
    record Change(boolean fact, String zone, String before, String after) {
        static Change of(JsonMembers change, String kind) {
            return new Change(
                    kind.equals("changed"), change.text("zone"), change.required("old"), change.required("new"));
        }

        String in(String text) {
            return text.replace(before, after);
        }
    }

    @Override
    public String name() {
        return "pairs of texts that differ in one fact, or in words alone";
    }

    @Override
    public List<String> sets() {
        return List.of(SET);
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        score(materials, quality, SET, materials.folder().file(SET, "pairs.jsonl"));
        if (Files.isRegularFile(OWN)) score(materials, quality, SET + ", own", OWN);
    }

    private static void score(Materials materials, Quality quality, String group, Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        JsonLines.read(file, row -> pairs.addAll(Pair.of(row, pairs.size())));
        for (boolean same : new boolean[] {true, false}) {
            Map<Boolean, Map<String, Integer>> answers = new TreeMap<>();
            for (Pair pair : pairs)
                answers.computeIfAbsent(pair.change().fact(), fact -> new TreeMap<>())
                        .merge(disposition(materials, pair, same), 1, Integer::sum);
            String mode = same ? ", same article" : ", other outlet";
            answers.forEach((fact, counts) -> quality.add(measure(group, fact, mode, counts)));
        }
    }

    private static Measure measure(String group, boolean fact, String mode, Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int suppressed = counts.getOrDefault("duplicate", 0);
        int wrong = fact ? suppressed : all - suppressed - counts.getOrDefault("variant", 0);
        String detail = counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .reduce((a, b) -> a + ", " + b)
                .orElse("none");
        String name = (fact ? "changed facts suppressed" : "harmless changes published") + mode;
        return Measure.reported(
                        group,
                        name,
                        (double) wrong / all,
                        String.format(Locale.ROOT, "%d of %d: %s", wrong, all, detail))
                .within(Interval.ofShare(wrong, all));
    }

    /** What became of the changed text. */
    private static String disposition(Materials materials, Pair pair, boolean same) {
        String id = same ? "pair" : "pair-b";
        Article first = article("pair", "harbour", pair.title(false), pair.body(false), pair.at());
        Article second = article(
                id,
                same ? "harbour" : "lantern",
                pair.title(true),
                pair.body(true),
                pair.at().plus(LATER));
        StreamRun.Judged judged =
                StreamRun.of(materials.stages(), List.of(first, second)).get(id);
        return judged == null ? "none" : judged.verdict().disposition().code();
    }

    private static Article article(String id, String outlet, String title, String body, Instant at) {
        String name = outlet.substring(0, 1).toUpperCase(Locale.ROOT) + outlet.substring(1);
        return Event.of(id, title, body)
                .from(name, null, "https://" + outlet + ".example.com/pair")
                .at(at)
                .article();
    }
}
