package kabar.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kabar.article.Article;
import kabar.eval.figures.Counts;
import kabar.eval.figures.Measure;
import kabar.eval.sets.Event;
import kabar.json.JsonLines;
import kabar.json.JsonMembers;

/**
 * Pairs of short reports in two of eight languages, written for this project before any rule was written for them: half of one event, half of two
 * like events of the same days. They stand in the checkout; elsewhere there is nothing to measure.
 */
final class TwoLanguageScorer implements Scorer {
    private static final Path PAIRS = Path.of("src/test/resources/kabar/story/two-languages.jsonl");

    @Override
    public String name() {
        return "stories, own pairs in two languages";
    }

    @Override
    public List<String> sets() {
        return List.of();
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        if (!Files.isRegularFile(PAIRS)) return;
        var counts = new Counts();
        int[] pairs = new int[1];
        JsonLines.read(PAIRS, row -> {
            boolean same = row.flag("same");
            boolean said = told(materials, row);
            pairs[0]++;
            if (said && same) counts.right(1);
            if (said && !same) counts.wrong(1);
            if (!said && same) counts.missed(1);
        });
        quality.add(Measure.reported(
                "own-articles",
                "stories over two languages, F1 of pairs",
                counts.f1(),
                String.format(Locale.ROOT, "%s, %d pairs, half alike", counts, pairs[0])));
    }

    private static boolean told(Materials materials, JsonMembers row) {
        Article left = Objects.requireNonNull(row.object("left", report -> article("left", report)));
        Article right = Objects.requireNonNull(row.object("right", report -> article("right", report)));
        Map<String, StreamRun.Judged> judged = StreamRun.of(materials.stages(), List.of(left, right));
        StreamRun.Judged one = judged.get("left");
        StreamRun.Judged other = judged.get("right");
        return one != null && other != null && one.story().equals(other.story());
    }

    private static Article article(String id, JsonMembers row) {
        return Event.of(id, row.required("title"), row.required("body"))
                .in(row.required("language"))
                .at(Instant.parse(row.required("publishedAt")))
                .article();
    }
}
