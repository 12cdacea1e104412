package kabar.cli.show;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.replay.Comparison;
import kabar.replay.Difference;
import kabar.replay.Difference.Aspect;
import kabar.replay.Difference.Kind;

/** Shows the differences of a replay and counts them by kind. */
public final class ReplayDifferences {
    private static final int SHOWN = 1_000;

    private final PrintWriter out;
    private final PrintWriter summary;
    private final DifferenceFormat format;
    private final String other;
    private final Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
    private final Map<Aspect, Long> aspects = new EnumMap<>(Aspect.class);
    private long late;
    private long all;

    /**
     * Prints on {@code out}, and what people alone read on {@code err} where a program reads the rest.
     *
     * @param other names what is compared with
     */
    public ReplayDifferences(DifferenceFormat format, PrintWriter out, PrintWriter err, String other) {
        this.format = format;
        this.out = out;
        this.summary = format == DifferenceFormat.TEXT ? out : err;
        this.other = other;
    }

    /** Prints all differences, for people the first 1,000, and a summary; the exit code. */
    public int show(Comparison comparison) {
        String head = format.head();
        if (head != null) out.print(head + format.end());
        comparison.forEach(this::show);
        out.flush();
        summarise(comparison);
        summary.flush();
        return all > 0 ? ExitCode.FAILURE : ExitCode.OK;
    }

    void show(Difference difference) {
        kinds.merge(difference.kind(), 1L, Long::sum);
        difference.aspects().forEach(aspect -> aspects.merge(aspect, 1L, Long::sum));
        if (difference.late()) late++;
        if (++all <= SHOWN || format != DifferenceFormat.TEXT)
            out.print(format.lines(difference, other) + format.end());
    }

    private void summarise(Comparison comparison) {
        if (all > SHOWN && format == DifferenceFormat.TEXT)
            summary.println("… and " + (all - SHOWN) + " more; -o json and -o csv give all");
        Set<String> ours = comparison.versions().get(0);
        Set<String> theirs = comparison.versions().get(1);
        if (!ours.equals(theirs) && !theirs.isEmpty())
            summary.println("made by " + ours + ", in " + other + " by " + theirs);
        summary.println("compared with " + other + ": " + counts() + ", " + comparison.same() + " the same"
                + (late > 0 ? "; " + late + " differences of records judged late in " + other : ""));
        if (!aspects.isEmpty()) summary.println("changed: " + changed());
    }

    /** {@code 2 added, 0 removed, 5 changed}. */
    String counts() {
        return Stream.of(Kind.values())
                .map(kind -> kinds.getOrDefault(kind, 0L) + " " + DifferenceFormat.word(kind))
                .collect(Collectors.joining(", "));
    }

    /** {@code topics 3, countries 1, disposition 3}: how many have another; one can have several. */
    String changed() {
        return aspects.entrySet().stream()
                .map(count -> DifferenceFormat.word(count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
