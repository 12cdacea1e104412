package kabar.eval;

import java.util.List;

/** The quality table as a Markdown page that also reads well in a terminal. */
public final class QualityPage {
    private static final String HEAD = """
            # How good Kabar is

            Written by `./kabar eval --write docs/quality.md`; the same code and sets give the same page. The sets are described in the
            `PROVENANCE.md` or `GUIDE.md` of each; rules and weights were tuned on them, so new articles will fare a little worse.

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
            for (String line : remark.lines())
                page.page.append("- ").append(line).append('\n');
        }
        return page.page.toString();
    }

    private void table(List<Measure> measures) {
        int[] widths = {8, 8, 6, 6, 4, 4};
        for (Measure measure : measures) {
            String[] cells = cells(measure);
            for (int i = 0; i < widths.length - 1; i++) widths[i] = Math.max(widths[i], cells[i].length());
        }
        row(widths, "set", "measure", "bar", "got", "met", "made of");
        for (int width : widths) page.append("|").append("-".repeat(width + 2));
        page.append("|\n");
        for (Measure measure : measures) row(widths, cells(measure));
    }

    private static String[] cells(Measure measure) {
        String met = measure.bar() == null ? "" : measure.missed() ? "no" : "yes";
        return new String[] {
            measure.group(), measure.name(), measure.barText(), measure.gotText(), met, measure.detail()
        };
    }

    private void row(int[] widths, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            page.append("| ").append(cells[i]);
            page.append(" ".repeat(Math.max(0, widths[i] - cells[i].length()))).append(' ');
        }
        page.append("|\n");
    }
}
