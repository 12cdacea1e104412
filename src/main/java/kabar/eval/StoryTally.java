package kabar.eval;

import java.util.ArrayList;
import java.util.List;
import kabar.eval.figures.Bootstrap;
import kabar.eval.figures.Clusters;
import kabar.eval.figures.Counts;
import kabar.eval.figures.Interval;

/**
 * Clusters of several windows of time: B³ as the mean of the windows, pairs over all of them together. The intervals draw labelled events
 * again within their windows, as the reports of one event stand and fall together.
 */
public final class StoryTally {
    /** Numbers of an event in B³: its sum of precision, its sum of recall, its reports. */
    private static final int EACH = 3;

    private final int windows;
    private final List<double[]> sums = new ArrayList<>();
    private final Bootstrap byEvent = new Bootstrap();
    private final Bootstrap pairsByEvent = new Bootstrap();
    private final Counts pairs = new Counts();

    /** A tally of so many windows. */
    public StoryTally(int windows) {
        this.windows = windows;
    }

    /** The clusters of the next window. */
    public void add(Clusters clusters) {
        int first = sums.size() * EACH;
        double[] sum = new double[EACH];
        for (Clusters.Event event : clusters.events()) {
            double[] unit = new double[windows * EACH];
            unit[first] = event.precision();
            unit[first + 1] = event.recall();
            unit[first + 2] = event.reports();
            for (int i = 0; i < EACH; i++) sum[i] += unit[first + i];
            byEvent.add(unit);
            pairs.add(event.pairs());
            pairsByEvent.add(event.pairs());
        }
        sums.add(sum);
    }

    public int windows() {
        return windows;
    }

    public int reports() {
        return (int) sums.stream().mapToDouble(sum -> sum[2]).sum();
    }

    public double precision() {
        return sums.stream().mapToDouble(sum -> sum[0] / sum[2]).average().orElse(0);
    }

    public double recall() {
        return sums.stream().mapToDouble(sum -> sum[1] / sum[2]).average().orElse(0);
    }

    /** Mean of the windows' F1. */
    public double f1() {
        double[] all = new double[windows * EACH];
        for (int i = 0; i < all.length; i++) all[i] = sums.get(i / EACH)[i % EACH];
        return f1(all);
    }

    public Interval f1Interval() {
        return byEvent.of(this::f1);
    }

    public Counts pairs() {
        return pairs;
    }

    /** The pairs by event. */
    public Bootstrap pairsSample() {
        return pairsByEvent;
    }

    public Interval pairsInterval() {
        return pairsByEvent.ofCounts(Counts::f1);
    }

    private double f1(double[] sums) {
        double mean = 0;
        for (int window = 0; window < windows; window++) {
            double reports = sums[window * EACH + 2];
            if (reports == 0) continue;
            double precision = sums[window * EACH] / reports;
            double recall = sums[window * EACH + 1] / reports;
            mean += 2 * precision * recall / (precision + recall) / windows;
        }
        return mean;
    }
}
