package kabar.eval;

import java.util.List;
import kabar.eval.figures.MarkdownTable;
import kabar.eval.figures.Measure;

/** The quality table as a Markdown page that also reads well in a terminal. */
public final class QualityPage {
    private static final String HEAD = """
            # How good Kabar is

            Written by `./kabar eval --write docs/quality.md`; the same code and sets give the same page. The sets are described in the
            `PROVENANCE.md` or `GUIDE.md` of each; rules and weights were tuned on them, so new articles fare a little worse:
            [quality-predicted.md](quality-predicted.md) says how much. Beside each figure stands its 95 % interval: Wilson's for a share of independent trials, else a
            bootstrap over articles, sentences or pairs.

            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private QualityPage() {}

    /** The page of an evaluation. */
    public static String of(Quality quality) {
        var page = new QualityPage();
        page.table(quality.measures());
        if (!quality.skipped().isEmpty())
            page.page
                    .append("\nNot there, so not measured: ")
                    .append(String.join(", ", quality.skipped()))
                    .append(".\n");
        for (Quality.Remark remark : quality.remarks()) {
            page.page.append("\n## ").append(remark.title()).append("\n\n");
            page.page.append(remark.text());
        }
        return page.page.toString();
    }

    private void table(List<Measure> measures) {
        var table = new MarkdownTable("set", "measure", "bar", "got", "95 %", "met", "made of");
        for (Measure measure : measures)
            table.row(
                    measure.group(),
                    measure.name(),
                    measure.barText(),
                    measure.gotText(),
                    measure.intervalText(),
                    measure.bar() == null ? "" : measure.missed() ? "no" : "yes",
                    measure.detail());
        page.append(table);
    }
}
