package kabar.eval;

import java.util.Locale;

/** What was found rightly, what wrongly, and what was missed; each may weigh more or less than one. */
final class Counts {
    private double right;
    private double wrong;
    private double missed;

    /** Those of {@link #parts}. */
    static Counts of(double[] parts) {
        var counts = new Counts();
        counts.right = parts[0];
        counts.wrong = parts[1];
        counts.missed = parts[2];
        return counts;
    }

    /** One yes or no beside its label. */
    static Counts ofAnswer(boolean said, boolean wanted, double weight) {
        return of(
                new double[] {said && wanted ? weight : 0, said && !wanted ? weight : 0, !said && wanted ? weight : 0});
    }

    /** Right, wrong and missed. */
    double[] parts() {
        return new double[] {right, wrong, missed};
    }

    void right(double weight) {
        right += weight;
    }

    void wrong(double weight) {
        wrong += weight;
    }

    void missed(double weight) {
        missed += weight;
    }

    void add(Counts other) {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
    }

    double found() {
        return right + wrong;
    }

    /** Share of what was found that is right; 0 when nothing was found. */
    double precision() {
        return right + wrong == 0 ? 0 : right / (right + wrong);
    }

    /** Share of what was to be found; 0 when there was nothing. */
    double recall() {
        return right + missed == 0 ? 0 : right / (right + missed);
    }

    /** Harmonic mean of precision and recall, in [0, 1]. */
    double f1() {
        return right + wrong + missed == 0 ? 0 : 2 * right / (2 * right + wrong + missed);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f, R %.3f", precision(), recall());
    }
}
