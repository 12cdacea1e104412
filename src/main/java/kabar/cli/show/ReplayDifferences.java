package kabar.cli.show;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import kabar.replay.Comparison;
import kabar.replay.Difference;
import kabar.replay.Difference.Kind;

/** Differences for people: a line each, {@code +} for what the replay has more, {@code -} for less, {@code ~} for another record. */
public final class ReplayDifferences {
    private static final int SHOWN = 1_000;

    private final PrintWriter out;
    private final String other;
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private long late;
    private long all;

    /** Prints on {@code out}; {@code other} names what is compared with. */
    public ReplayDifferences(PrintWriter out, String other) {
        this.out = out;
        this.other = other;
    }

    /** Prints all differences and a summary; the exit code. */
    public int show(Comparison comparison) {
        comparison.forEach(this::count);
        if (all > SHOWN) out.println("… and " + (all - SHOWN) + " more");
        Set<String> ours = comparison.versions().get(0);
        Set<String> theirs = comparison.versions().get(1);
        if (!ours.equals(theirs) && !theirs.isEmpty())
            out.println("made by " + ours + ", in " + other + " by " + theirs);
        out.println("compared with " + other + ": " + counts.getOrDefault(Kind.ADDED, 0L) + " added, "
                + counts.getOrDefault(Kind.REMOVED, 0L) + " removed, " + counts.getOrDefault(Kind.CHANGED, 0L)
                + " changed, " + comparison.same() + " the same"
                + (late > 0 ? "; " + late + " differences of records judged late in " + other : ""));
        out.flush();
        return all > 0 ? ExitCode.FAILURE : ExitCode.OK;
    }

    private void count(Difference difference) {
        counts.merge(difference.kind(), 1L, Long::sum);
        if (difference.late()) late++;
        if (++all <= SHOWN) out.println(line(difference));
    }

    private String line(Difference difference) {
        String sign = switch (difference.kind()) {
            case ADDED -> "+ ";
            case REMOVED -> "- ";
            case CHANGED -> "~ ";
        };
        String members = difference.members().isEmpty() ? "" : ": " + String.join(", ", difference.members());
        return sign + difference.topic() + " " + Terminal.safe(difference.key()) + " " + difference.logTime()
                + Terminal.safe(members) + (difference.late() ? " (late in " + other + ")" : "");
    }
}
