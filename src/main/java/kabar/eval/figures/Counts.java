package kabar.eval.figures;

import java.util.Locale;

/** What was found rightly, what wrongly, and what was missed; each may weigh more or less than one. */
public final class Counts {
    private double right;
    private double wrong;
    private double missed;

    /** Those of {@link #parts}. */
    public static Counts of(double[] parts) {
        var counts = new Counts();
        counts.right = parts[0];
        counts.wrong = parts[1];
        counts.missed = parts[2];
        return counts;
    }

    /** One yes or no beside its label. */
    public static Counts ofAnswer(boolean said, boolean wanted, double weight) {
        return of(
                new double[] {said && wanted ? weight : 0, said && !wanted ? weight : 0, !said && wanted ? weight : 0});
    }

    /** Right, wrong and missed. */
    public double[] parts() {
        return new double[] {right, wrong, missed};
    }

    public void right(double weight) {
        right += weight;
    }

    public void wrong(double weight) {
        wrong += weight;
    }

    public void missed(double weight) {
        missed += weight;
    }

    public void add(Counts other) {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
    }

    public double found() {
        return right + wrong;
    }

    /** Share of what was found that is right; 0 when nothing was found. */
    public double precision() {
        return right + wrong == 0 ? 0 : right / (right + wrong);
    }

    /** Share of what was to be found; 0 when there was nothing. */
    public double recall() {
        return right + missed == 0 ? 0 : right / (right + missed);
    }

    /** Harmonic mean of precision and recall, in [0, 1]. */
    public double f1() {
        return right + wrong + missed == 0 ? 0 : 2 * right / (2 * right + wrong + missed);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f, R %.3f", precision(), recall());
    }
}
