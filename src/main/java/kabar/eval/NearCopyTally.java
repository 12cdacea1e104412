package kabar.eval;

import java.util.Map;
import java.util.TreeMap;
import kabar.eval.figures.Bootstrap;
import kabar.eval.figures.Counts;
import kabar.eval.figures.Interval;

/** Pairs of one group beside the answers. */
public final class NearCopyTally {
    public final Counts weighted = new Counts();
    public final Bootstrap byPair = new Bootstrap();
    private final Map<String, int[]> dropped = new TreeMap<>();
    private double templates;
    private double templatesDropped;
    private int pairs;

    public void add(NearCopyPair pair, boolean said) {
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

    public double templatesDropped() {
        return templatesDropped;
    }

    public int pairs() {
        return pairs;
    }

    /** Of the weight of template siblings that were dropped. */
    public Interval templatesInterval() {
        int[] counts = dropped.getOrDefault("TEMPLATE", new int[2]);
        return Interval.ofShare(counts[0], counts[1]).times(templates);
    }

    public String dropped(String label) {
        int[] counts = dropped.getOrDefault(label, new int[2]);
        return counts[0] + " of " + counts[1];
    }
}
