package kabar.eval.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Clusters found beside clusters labelled, over the same items: B³ (Bagga and Baldwin 1998), the mean over items of the share of their
 * found cluster that is of their event, and of their event that is in their found cluster.
 */
public final class Clusters {
    private final Map<String, Integer> labelled = new HashMap<>();
    private final Map<String, Integer> found = new HashMap<>();
    private final Map<String, Integer> both = new HashMap<>();
    private final Map<String, Event> events = new TreeMap<>();
    private final int items;

    /**
     * What the items of one labelled cluster add.
     *
     * @param precision sum over its items
     * @param recall sum over its items
     * @param reports its items
     * @param pairs pairs of items that stand in one cluster; a wrong one is half of each of its two events
     */
    public record Event(double precision, double recall, int reports, Counts pairs) {}

    /** Cluster by item, labelled and found; the same items in both. */
    public Clusters(Map<String, String> labels, Map<String, String> answers) {
        items = labels.size();
        labels.forEach((item, label) -> {
            String answer = Objects.requireNonNull(answers.get(item), "every item has an answer");
            labelled.merge(label, 1, Integer::sum);
            found.merge(answer, 1, Integer::sum);
            both.merge(label + '\n' + answer, 1, Integer::sum);
        });
        labels.forEach((item, label) ->
                events.merge(label, item(label, Objects.requireNonNull(answers.get(item))), Clusters::sum));
    }

    private Event item(String label, String answer) {
        double common = size(both, label + '\n' + answer);
        double right = (common - 1) / 2;
        double wrong = (size(found, answer) - common) / 2;
        double missed = (size(labelled, label) - common) / 2;
        return new Event(common / size(found, answer), common / size(labelled, label), 1, Counts.of(new double[] {
            right, wrong, missed
        }));
    }

    private static Event sum(Event a, Event b) {
        var pairs = new Counts();
        pairs.add(a.pairs());
        pairs.add(b.pairs());
        return new Event(a.precision() + b.precision(), a.recall() + b.recall(), a.reports() + b.reports(), pairs);
    }

    private static int size(Map<String, Integer> sizes, String cluster) {
        return sizes.getOrDefault(cluster, 0);
    }

    /** The labelled clusters, in order of their labels. */
    public Collection<Event> events() {
        return events.values();
    }

    public double precision() {
        return events.values().stream().mapToDouble(Event::precision).sum() / items;
    }

    public double recall() {
        return events.values().stream().mapToDouble(Event::recall).sum() / items;
    }

    public double f1() {
        return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    /** Adds the pairs of items that stand in one cluster. */
    public void countPairs(Counts counts) {
        for (Event event : events.values()) counts.add(event.pairs());
    }
}
