package kabar.training;

/** The weights of a model in training by AdaGrad (Duchi, Hazan and Singer 2011): how far each has moved, and their mean over the steps. */
final class AdaGradWeights {
    private static final double RATE = 0.1;
    private static final double START = 0.01;
    /** Slopes that are smaller move nothing. */
    private static final double SMALLEST = 0.001;

    private final float[] now;
    private final float[] late;
    private final float[] squares;
    private int steps = 1;

    AdaGradWeights(int size) {
        now = new float[size];
        late = new float[size];
        squares = new float[size];
    }

    double get(int at) {
        return now[at];
    }

    void move(int at, double slope) {
        if (Math.abs(slope) < SMALLEST) return;
        squares[at] += (float) (slope * slope);
        double by = RATE * slope / Math.sqrt(squares[at] + START);
        now[at] += (float) by;
        late[at] += (float) (by * steps);
    }

    void step() {
        steps++;
    }

    float[] mean() {
        float[] mean = new float[now.length];
        for (int i = 0; i < mean.length; i++) mean[i] = now[i] - late[i] / steps;
        return mean;
    }
}
