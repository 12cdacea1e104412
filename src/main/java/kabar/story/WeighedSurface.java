package kabar.story;

/** The character n-grams and words in capitals of a new article, weighed by how telling they are in the window. */
final class WeighedSurface {
    private final Surface own;
    private final WindowIndex window;
    private final Frequencies frequencies;
    private final double gramSquares;

    WeighedSurface(Surface own, WindowIndex window, Frequencies frequencies) {
        this.own = own;
        this.window = window;
        this.frequencies = frequencies;
        double squares = 0;
        for (char gram : own.grams()) squares += square(gram);
        gramSquares = squares;
    }

    /** Cosine of the n-grams, in [0, 1]. */
    double grams(Surface other) {
        char[] grams = own.grams();
        double product = 0;
        double squares = 0;
        int i = 0;
        for (char gram : other.grams()) {
            double square = square(gram);
            squares += square;
            while (i < grams.length && grams[i] < gram) i++;
            if (i < grams.length && grams[i] == gram) product += square;
        }
        double whole = Math.sqrt(squares * gramSquares);
        return whole == 0 ? 0 : Math.min(1, product / whole);
    }

    /** Sum of how telling the shared words in capitals are. */
    double proper(Surface other) {
        int[] words = own.proper();
        double sum = 0;
        int i = 0;
        for (int word : other.proper()) {
            while (i < words.length && words[i] < word) i++;
            if (i < words.length && words[i] == word) sum += frequencies.ofName(window.countOfProper(word));
        }
        return sum;
    }

    private double square(char gram) {
        double weight = frequencies.ofGram(window.countOfGram(gram));
        return weight * weight;
    }
}
