package kabar.eval.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Percentile bootstrap (Efron 1979): the 95 % interval of a figure that is worked out of sums over units, such as articles or pairs. The
 * units are drawn again, as many as there are, with a fixed seed: equal units in equal order give an equal interval. Takes
 * {@value #DRAWS} additions a unit.
 */
public final class Bootstrap {
    private static final int DRAWS = 1_000;
    private static final int CUT = DRAWS * 25 / 1_000;
    private static final long SEED = 1979;

    private final List<double[]> units = new ArrayList<>();

    /** The next unit, as many numbers as the others. */
    public void add(double... parts) {
        units.add(parts);
    }

    /** The next unit, of which right, wrong and missed count. */
    public void add(Counts counts) {
        units.add(counts.parts());
    }

    public void addAll(Bootstrap other) {
        units.addAll(other.units);
    }

    /** The interval of a figure of counts. */
    public Interval ofCounts(ToDoubleFunction<Counts> figure) {
        return of(sums -> figure.applyAsDouble(Counts.of(sums)));
    }

    /** The interval of a figure of the sums over all units; [0, 1] where there are none. */
    public Interval of(ToDoubleFunction<double[]> figure) {
        if (units.isEmpty()) return new Interval(0, 1);
        var random = new SplittableRandom(SEED);
        int parts = units.get(0).length;
        double[] figures = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] sums = new double[parts];
            for (int i = 0; i < units.size(); i++) {
                double[] unit = units.get(random.nextInt(units.size()));
                for (int part = 0; part < parts; part++) sums[part] += unit[part];
            }
            figures[draw] = figure.applyAsDouble(sums);
        }
        Arrays.sort(figures);
        double low = figures[CUT];
        double high = figures[DRAWS - 1 - CUT];
        // Where every unit is right, or every one wrong, drawing again knows nothing of the others; Wilson's interval
        // does.
        if (low == 1 && high == 1) return Interval.ofShare(units.size(), units.size());
        if (low == 0 && high == 0) return Interval.ofShare(0, units.size());
        return new Interval(low, high);
    }
}
