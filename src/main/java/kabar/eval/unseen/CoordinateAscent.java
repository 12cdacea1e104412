package kabar.eval.unseen;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Searches constants by coordinate ascent: from round numbers, one after the other goes to the step that is worth most, until a round
 * gains nothing. Equal input gives equal output.
 */
final class CoordinateAscent {
    private static final int ROUNDS_MOST = 4;
    /** A step that gains less is taken for chance. */
    private static final double GAIN_LEAST = 0.002;

    /**
     * A constant.
     *
     * @param start a round number nobody fitted
     * @param steps the values it may take
     */
    record Axis(String name, double start, double... steps) {}

    private final List<Axis> axes;

    CoordinateAscent(List<Axis> axes) {
        this.axes = axes;
    }

    /** The constants, in the order of the axes, that are worth most. */
    double[] climb(ToDoubleFunction<double[]> worth) {
        double[] best = axes.stream().mapToDouble(Axis::start).toArray();
        double most = worth.applyAsDouble(best);
        for (int round = 0; round < ROUNDS_MOST; round++) {
            double before = most;
            for (int axis = 0; axis < axes.size(); axis++) {
                for (double step : axes.get(axis).steps()) {
                    double[] next = Arrays.copyOf(best, best.length);
                    next[axis] = step;
                    double its = worth.applyAsDouble(next);
                    if (its <= most + GAIN_LEAST) continue;
                    best = next;
                    most = its;
                }
            }
            if (most == before) break;
        }
        return best;
    }

    /** The constants by name. */
    String describe(double[] constants) {
        var text = new StringBuilder();
        for (int axis = 0; axis < axes.size(); axis++)
            text.append(axis == 0 ? "" : ", ")
                    .append(axes.get(axis).name())
                    .append(' ')
                    .append(constants[axis]);
        return text.toString();
    }
}
