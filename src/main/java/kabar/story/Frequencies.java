package kabar.story;

/**
 * How telling a word or a name is: the logarithm of one over its share of the remembered articles, with {@link #PRIOR}
 * articles of expectation added, so that the first two articles of an empty window are judged as soberly as the last.
 */
final class Frequencies {
    private static final double PRIOR = 2000;
    /** Share of articles by commonness as in {@link CommonWords#classOf}. */
    private static final double[] EXPECTED = {0.0005, 0.002, 0.015625, 0.03125, 0.0625, 0.125, 0.25, 0.5};

    private static final double NAME = 0.001;
    private static final double GRAM = 0.005;
    private static final int TABLED = 2048;
    private static final double[] LOGS = logs();
    private static final double[] GRAM_LOGS = gramLogs();

    private final double logSize;

    /** For a window of {@code size} articles. */
    Frequencies(int size) {
        logSize = Math.log(size + PRIOR);
    }

    double ofTerm(int count, int commonness) {
        double log = count < TABLED
                ? LOGS[commonness * TABLED + count]
                : Math.log(count + 0.5 + PRIOR * EXPECTED[commonness]);
        return logSize - log;
    }

    double ofName(int count) {
        return logSize - Math.log(count + 0.5 + PRIOR * NAME);
    }

    double ofGram(int count) {
        return logSize - (count < TABLED ? GRAM_LOGS[count] : Math.log(count + 0.5 + PRIOR * GRAM));
    }

    private static double[] gramLogs() {
        double[] logs = new double[TABLED];
        for (int count = 0; count < TABLED; count++) logs[count] = Math.log(count + 0.5 + PRIOR * GRAM);
        return logs;
    }

    private static double[] logs() {
        double[] logs = new double[EXPECTED.length * TABLED];
        for (int k = 0; k < EXPECTED.length; k++)
            for (int count = 0; count < TABLED; count++)
                logs[k * TABLED + count] = Math.log(count + 0.5 + PRIOR * EXPECTED[k]);
        return logs;
    }
}
