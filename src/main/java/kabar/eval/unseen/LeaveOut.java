package kabar.eval.unseen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kabar.enrich.Enricher;
import kabar.eval.Materials;
import kabar.eval.NearCopyScorer;
import kabar.eval.StoryScorer;
import kabar.eval.figures.MarkdownTable;
import kabar.eval.sets.CountrySets;
import kabar.eval.sets.DataFolder;
import kabar.geo.Gazetteer;

/**
 * Predicts how Kabar does on news unlike what it was fitted on (leave-one-group-out cross-validation): every fitted part is fitted anew on
 * all sets or languages but one, and measured on that one. The difference to the shipped constants on the same texts is what fitting
 * on them was worth.
 */
public final class LeaveOut {
    /** Sets that are read, as far as they are there. */
    public static final List<String> SETS = List.of(
            CountrySets.GOLD,
            CountrySets.REUTERS,
            NearCopyScorer.SET,
            StoryScorer.SET,
            StoryScorer.HEADLINES,
            "ner-en-worldwide",
            "pairs-semeval2022t8",
            "pairs-tgcontest",
            "raw-ar-saudinewsnet",
            "raw-id-detik2025",
            "raw-id-detik2026",
            "raw-multi-masakhanews",
            "story-ecbplus");

    private LeaveOut() {}

    /** One group left out: both trials. */
    record Row(String part, String group, FittedPart.Trial shipped, FittedPart.Trial unseen) {}

    /** The table of all parts whose sets are there, in Markdown; takes some minutes. */
    public static String table(DataFolder folder, Consumer<String> progress) throws IOException {
        var gazetteer = Gazetteer.load();
        var materials = new Materials(folder, new Enricher(gazetteer), null);
        List<FittedPart> parts = new ArrayList<>();
        if (folder.has(CountrySets.GOLD)) parts.addAll(CountryPart.both(materials, gazetteer));
        if (folder.has(NearCopyScorer.SET)) parts.add(new NearCopyPart(materials));
        if (folder.has(StoryScorer.SET)) parts.add(new StoryPart(materials));
        List<Row> rows = new ArrayList<>();
        for (FittedPart part : parts) {
            progress.accept(part.name());
            rows.addAll(part.groups().parallelStream()
                    .map(group -> new Row(part.name(), group, part.shipped(group), part.unseen(group)))
                    .toList());
        }
        return table(rows);
    }

    static String table(List<Row> rows) {
        Map<String, List<Row>> parts = new LinkedHashMap<>();
        for (Row row : rows)
            parts.computeIfAbsent(row.part(), part -> new ArrayList<>()).add(row);
        var text = new StringBuilder();
        parts.forEach(
                (part, its) -> text.append("\n### ").append(part).append("\n\n").append(ofPart(its)));
        return text.toString();
    }

    private static MarkdownTable ofPart(List<Row> rows) {
        var table =
                new MarkdownTable("left out", "unseen", "95 %", "", "as it ships", "95 %", "of", "found without it");
        for (Row row : rows) line(table, row.group(), row.unseen(), row.shipped());
        line(
                table,
                "each in turn, pooled",
                FittedPart.Trial.pooled(rows.stream().map(Row::unseen).toList()),
                FittedPart.Trial.pooled(rows.stream().map(Row::shipped).toList()));
        return table;
    }

    private static void line(MarkdownTable table, String group, FittedPart.Trial unseen, FittedPart.Trial shipped) {
        table.row(
                group,
                unseen.f1(),
                unseen.interval(),
                unseen.counts().toString(),
                shipped.f1(),
                shipped.interval(),
                unseen.texts(),
                unseen.constants());
    }
}
