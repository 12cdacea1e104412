package kabar.cli.show;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kabar.dedup.SideBySide;

/** Two articles side by side, for people: what would make the second a copy of the first, and what stands against it. */
public final class PairExplanation {
    private PairExplanation() {}

    /** Several lines, safe for a terminal. */
    public static String of(SideBySide pair) {
        var text = new StringBuilder("side by side: is the second a copy of the first?\n");
        for (SideBySide.Check check : pair.checks())
            text.append(Terminal.safe(String.format(
                            Locale.ROOT,
                            "  %-3s %-30s %s (needed: %s)",
                            check.holds() ? "yes" : "no",
                            check.name(),
                            check.figures(),
                            check.needed())))
                    .append('\n');
        List<SideBySide.Check> against =
                pair.checks().stream().filter(check -> !check.holds()).toList();
        String end = against.isEmpty()
                ? "  Their texts are copies; if any of these did not hold, they would not be."
                : against.stream()
                        .map(SideBySide.Check::name)
                        .collect(Collectors.joining(", ", "  Their texts would be copies if these held too: ", "."));
        return text.append(end).append('\n').toString();
    }
}
