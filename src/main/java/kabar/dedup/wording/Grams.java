package kabar.dedup.wording;

/** How many distinct word 3-grams two texts have, and how many they share. */
public record Grams(int first, int second, int common) {
    /** Share of the smaller set that the other has too, in [0, 1]. */
    public double containment() {
        int smaller = Math.min(first, second);
        return smaller == 0 ? 0 : (double) common / smaller;
    }

    /** Jaccard resemblance, in [0, 1]. */
    public double resemblance() {
        int all = first + second - common;
        return all == 0 ? 0 : (double) common / all;
    }
}
