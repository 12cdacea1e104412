package kabar.eval.unseen;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import kabar.eval.TaggerTally;
import kabar.eval.figures.MarkdownTable;
import kabar.eval.figures.Measure;
import kabar.eval.sets.DataFolder;
import kabar.training.LeftOut;

/**
 * Predicts how the taggers do on a set, and on a language, that they never saw: trained as they ship but for one set or one language, on fewer
 * sentences, and measured on that one.
 */
public final class TaggerLeaveOut {
    private TaggerLeaveOut() {}

    /** The table of all sets that are there, in Markdown; trains once for each. */
    public static String table(DataFolder folder, Consumer<String> progress) throws IOException {
        List<LeftOut> there = LeftOut.all(folder.path());
        var table = new MarkdownTable(
                "left out", "measured on", "unseen", "95 %", "as it ships", "95 %", "made of, unseen");
        for (LeftOut left : there) {
            progress.accept("tagger without " + left.what());
            LeftOut.Scores scores = left.measure(folder.path());
            var unseen = new TaggerTally(scores.unseen());
            var shipped = new TaggerTally(scores.shipped());
            table.row(
                    left.what(),
                    left.measured(),
                    Measure.number(unseen.f1(), 3),
                    unseen.interval().text(3),
                    Measure.number(shipped.f1(), 3),
                    shipped.interval().text(3),
                    unseen.detail());
        }
        return table.toString();
    }
}
