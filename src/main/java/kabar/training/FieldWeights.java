package kabar.training;

/**
 * The weights of a model in training by AdaGrad (Duchi, Hazan and Singer 2011): how far each has moved, and their mean over the steps.
 *
 * <p>The three numbers of a weight stand beside each other, for one wait for memory instead of three.
 */
final class FieldWeights {
    private static final double RATE = 0.1;
    private static final float START = 0.01f;
    /** Slopes that are smaller move nothing. */
    static final double SMALLEST = 0.001;

    private static final int NUMBERS = 3;

    private final float[] numbers;
    private int steps = 1;

    FieldWeights(int size) {
        numbers = new float[size * NUMBERS];
    }

    float get(int at) {
        return numbers[at * NUMBERS];
    }

    void move(int at, double slope) {
        if (Math.abs(slope) < SMALLEST) return;
        int first = at * NUMBERS;
        float squares = numbers[first + 1] + (float) (slope * slope);
        numbers[first + 1] = squares;
        float by = (float) (RATE * slope / Math.sqrt(squares + START));
        numbers[first] += by;
        numbers[first + 2] += by * steps;
    }

    void step() {
        steps++;
    }

    float[] mean() {
        float[] mean = new float[numbers.length / NUMBERS];
        for (int i = 0; i < mean.length; i++) mean[i] = numbers[i * NUMBERS] - numbers[i * NUMBERS + 2] / steps;
        return mean;
    }
}
