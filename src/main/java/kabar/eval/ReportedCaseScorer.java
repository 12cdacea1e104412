package kabar.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kabar.eval.figures.Interval;
import kabar.eval.figures.MarkdownTable;
import kabar.eval.figures.Measure;
import kabar.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * Cases that users of like programs reported, each with what an editor expects. Those that are to stand alone have a pipeline of their own,
 * the others go through one together, in order.
 */
final class ReportedCaseScorer implements Scorer {
    private static final String SET = "reported-cases";

    /** A case. */
    private record Case(
            String name,
            String kind,
            @Nullable String fault,
            boolean alone,
            List<JsonMembers> articles,
            List<Expectation> expected) {
        static Case of(JsonMembers row) {
            return new Case(
                    row.required("case"),
                    row.required("kind"),
                    row.optional("fault"),
                    row.flag("alone"),
                    row.objects("articles", article -> article),
                    Objects.requireNonNull(row.object("expect", Expectation::of), "a case expects something"));
        }

        List<byte[]> events() {
            return articles.stream().map(JsonMembers::toBytes).toList();
        }

        /** What does not hold, as {@code kind of id}. */
        List<String> broken(CaseRun run) {
            Set<String> ids =
                    articles.stream().map(article -> article.text("id")).collect(Collectors.toSet());
            return expected.stream()
                    .filter(expectation -> !expectation.holds(run, ids))
                    .map(expectation -> expectation.kind() + " of " + String.join(", ", expectation.id()))
                    .toList();
        }
    }

    /** Cases of one fault; those without one are what like programs get wrong and Kabar did not. */
    private record Fault(String kind, String fault) implements Comparable<Fault> {
        @Override
        public int compareTo(Fault other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : fault.compareTo(other.fault);
        }
    }

    @Override
    public String name() {
        return "reported cases";
    }

    @Override
    public List<String> sets() {
        return List.of(SET);
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        List<Case> cases = materials.folder().rows(materials.folder().file(SET, "cases.jsonl"), Case::of);
        var together = new CaseRun(
                materials.stages(),
                cases.stream()
                        .filter(each -> !each.alone())
                        .flatMap(each -> each.events().stream())
                        .toList());
        Map<Fault, int[]> faults = new TreeMap<>();
        List<String> broken = new ArrayList<>();
        int held = 0;
        for (Case each : cases) {
            List<String> faultsOfCase =
                    each.broken(each.alone() ? new CaseRun(materials.stages(), each.events()) : together);
            int[] counts = faults.computeIfAbsent(
                    new Fault(each.kind(), each.fault() == null ? "" : each.fault()), fault -> new int[2]);
            counts[1]++;
            if (faultsOfCase.isEmpty()) {
                counts[0]++;
                held++;
            } else broken.add(each.name() + ": " + String.join("; ", faultsOfCase));
        }
        materials.keep("reported-cases.txt", broken);
        quality.add(Measure.reported(
                        SET, "cases that hold", (double) held / Math.max(1, cases.size()), held + " of " + cases.size())
                .within(Interval.ofShare(held, cases.size())));
        quality.remark("Reported cases by fault", table(faults));
    }

    private static MarkdownTable table(Map<Fault, int[]> faults) {
        var table = new MarkdownTable("kind", "fault", "hold", "of", "95 %");
        faults.forEach((fault, counts) -> table.row(
                fault.kind(),
                fault.fault().isEmpty() ? "none when it was reported" : fault.fault(),
                String.valueOf(counts[0]),
                String.valueOf(counts[1]),
                Interval.ofShare(counts[0], counts[1]).text(2)));
        return table;
    }
}
