package kabar.eval;

import java.util.Map;
import java.util.TreeMap;

/** Pairs of one group beside the answers. */
final class NearCopyTally {
    final Counts weighted = new Counts();
    final Bootstrap byPair = new Bootstrap();
    private final Map<String, int[]> dropped = new TreeMap<>();
    private double templates;
    private double templatesDropped;
    private int pairs;

    void add(NearCopyPair pair, boolean said) {
        pairs++;
        var counts = Counts.ofAnswer(said, pair.copies(), pair.weight());
        weighted.add(counts);
        byPair.add(counts);
        int[] ofLabel = dropped.computeIfAbsent(pair.label(), label -> new int[2]);
        if (said) ofLabel[0]++;
        ofLabel[1]++;
        if (!pair.label().equals("TEMPLATE")) return;
        templates += pair.weight();
        if (said) templatesDropped += pair.weight();
    }

    double templatesDropped() {
        return templatesDropped;
    }

    int pairs() {
        return pairs;
    }

    /** Of the weight of template siblings that were dropped. */
    Interval templatesInterval() {
        int[] counts = dropped.getOrDefault("TEMPLATE", new int[2]);
        return Interval.ofShare(counts[0], counts[1]).times(templates);
    }

    String dropped(String label) {
        int[] counts = dropped.getOrDefault(label, new int[2]);
        return counts[0] + " of " + counts[1];
    }
}
