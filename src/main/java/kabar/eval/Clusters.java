package kabar.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Clusters found beside clusters labelled, over the same items: B³ (Bagga and Baldwin 1998), the mean over items of the share of their
 * found cluster that is of their event, and of their event that is in their found cluster.
 */
final class Clusters {
    private final Map<String, Integer> labelled = new HashMap<>();
    private final Map<String, Integer> found = new HashMap<>();
    private final Map<String, Integer> both = new HashMap<>();
    private double precision;
    private double recall;

    /** Cluster by item, labelled and found; the same items in both. */
    Clusters(Map<String, String> labels, Map<String, String> answers) {
        labels.forEach((item, label) -> {
            String answer = Objects.requireNonNull(answers.get(item), "every item has an answer");
            labelled.merge(label, 1, Integer::sum);
            found.merge(answer, 1, Integer::sum);
            both.merge(label + '\n' + answer, 1, Integer::sum);
        });
        labels.forEach((item, label) -> {
            String answer = Objects.requireNonNull(answers.get(item));
            double common = size(both, label + '\n' + answer);
            precision += common / size(found, answer) / labels.size();
            recall += common / size(labelled, label) / labels.size();
        });
    }

    private static int size(Map<String, Integer> sizes, String cluster) {
        return sizes.getOrDefault(cluster, 0);
    }

    double precision() {
        return precision;
    }

    double recall() {
        return recall;
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Adds the pairs of items that stand in one cluster. */
    void countPairs(Counts counts) {
        double right = pairs(both);
        counts.right(right);
        counts.wrong(pairs(found) - right);
        counts.missed(pairs(labelled) - right);
    }

    private static double pairs(Map<String, Integer> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> size * (size - 1) / 2.0)
                .sum();
    }
}
