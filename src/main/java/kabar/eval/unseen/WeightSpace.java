package kabar.eval.unseen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kabar.geo.Weights;

/** The weights as a row of numbers, with the steps in which each may be tried. */
final class WeightSpace {
    /** One number of the weights. */
    private record Axis(String name, double... steps) {}

    private static final List<Axis> AXES = List.of(
            new Axis("title", 2.0, 2.3, 2.5, 2.7, 3.0, 3.3),
            new Axis("opening", 0, 0.4, 0.7, 1.0, 1.3, 1.6),
            new Axis("lead", 0, 0.2, 0.4, 0.6, 0.8, 1.0),
            new Axis("filed", 3, 4, 5, 6),
            new Axis("home", 0, 1, 2, 3),
            new Axis("reach", 0, 0.3, 0.6, 0.9, 1.2),
            new Axis("against", 0, 0.5, 1.0, 1.5),
            new Axis("place", 0.5, 0.6, 0.7, 0.8, 0.9, 1.0),
            new Axis("person", 0.3, 0.4, 0.5, 0.6, 0.8),
            new Axis("organisation", 0.3, 0.4, 0.5, 0.6, 0.8),
            new Axis("sign", 0.3, 0.4, 0.5, 0.6, 0.8),
            new Axis("share", 0, 0.5, 0.8, 1.0, 1.2, 1.5, 2.0),
            new Axis("least", 2.0, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 3.0),
            new Axis("primary", 0.5, 0.55, 0.6, 0.65, 0.7),
            new Axis("openingLongest", 50, 60, 80, 100, 120),
            new Axis("leadSentences", 1, 2, 3),
            new Axis("leadLongest", 200, 250, 300, 400),
            new Axis("listLeast", 4, 5, 6),
            new Axis("routedMost", 5),
            new Axis("sentencesMost", 10, 13, 16, 1000));

    /** Round numbers nobody fitted, from which every search starts. */
    static final Weights START =
            new Weights(3.0, 1.0, 0.6, 5, 2, 0.6, 1.0, 0.8, 0.5, 0.5, 0.5, 1.0, 2.5, 0.6, 80, 2, 250, 6, 5, 13);

    private WeightSpace() {}

    /** All weights that differ from these in one number. */
    static List<Weights> neighbours(Weights weights) {
        var neighbours = new ArrayList<Weights>();
        double[] row = row(weights);
        for (int i = 0; i < row.length; i++) {
            double chosen = row[i];
            for (double step : AXES.get(i).steps()) {
                if (step == chosen) continue;
                row[i] = step;
                neighbours.add(weights(row));
            }
            row[i] = chosen;
        }
        return neighbours;
    }

    /** The numbers by name, one a line. */
    static String describe(Weights weights) {
        var lines = new StringBuilder();
        double[] row = row(weights);
        for (int i = 0; i < row.length; i++)
            lines.append(String.format(Locale.ROOT, "%-15s %s%n", AXES.get(i).name(), row[i]));
        return lines.toString();
    }

    /** The numbers that differ from those of the start, by name. */
    static String differences(Weights weights) {
        double[] row = row(weights);
        double[] start = row(START);
        var found = new ArrayList<String>();
        for (int i = 0; i < row.length; i++)
            if (row[i] != start[i]) found.add(AXES.get(i).name() + " " + row[i]);
        return found.isEmpty() ? "as at the start" : String.join(", ", found);
    }

    private static double[] row(Weights w) {
        return new double[] {
            w.title(),
            w.opening(),
            w.lead(),
            w.filed(),
            w.home(),
            w.reach(),
            w.against(),
            w.place(),
            w.person(),
            w.organisation(),
            w.sign(),
            w.share(),
            w.least(),
            w.primary(),
            w.openingLongest(),
            w.leadSentences(),
            w.leadLongest(),
            w.listLeast(),
            w.routedMost(),
            w.sentencesMost()
        };
    }

    private static Weights weights(double[] w) {
        return new Weights(
                w[0],
                w[1],
                w[2],
                w[3],
                w[4],
                w[5],
                w[6],
                w[7],
                w[8],
                w[9],
                w[10],
                w[11],
                w[12],
                w[13],
                (int) w[14],
                (int) w[15],
                (int) w[16],
                (int) w[17],
                (int) w[18],
                (int) w[19]);
    }
}
