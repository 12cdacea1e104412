package kabar.eval.figures;

import java.util.ArrayList;
import java.util.List;

/** A Markdown table whose columns are as wide as their widest cell, so that it reads well in a terminal too; but for the last. */
public final class MarkdownTable {
    private static final int LEAST_WIDTH = 4;

    private final List<List<String>> rows = new ArrayList<>();

    public MarkdownTable(String... head) {
        rows.add(List.of(head));
    }

    /** The next row, a cell for each column. */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        int[] widths = new int[rows.get(0).size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(LEAST_WIDTH, rows.get(0).get(i).length());
            for (List<String> row : rows)
                if (i < widths.length - 1)
                    widths[i] = Math.max(widths[i], row.get(i).length());
        }
        var table = new StringBuilder();
        line(table, widths, rows.get(0));
        for (int width : widths) table.append("|").append("-".repeat(width + 2));
        table.append("|\n");
        for (List<String> row : rows.subList(1, rows.size())) line(table, widths, row);
        return table.toString();
    }

    private static void line(StringBuilder table, int[] widths, List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(Math.max(0, widths[i] - cells.get(i).length()));
            table.append("| ")
                    .append(cells.get(i))
                    .append(i < widths.length - 1 ? padding : "")
                    .append(' ');
        }
        table.append("|\n");
    }
}
