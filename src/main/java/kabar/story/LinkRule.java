package kabar.story;

/** When two articles tell one story: a weighted sum of their likeness, squeezed into [0, 1], from half on. */
final class LinkRule {
    static final double LINKED = 0.5;
    static final int ANCHORS = 2;
    private static final double BASE = -4.2;
    private static final double TERMS = 9;
    private static final double NAMES = 0.03;
    private static final double MOST_TELLING = 25;
    private static final double FIGURES = 0.8;
    private static final double HOURS = -3.5 / 72;

    private LinkRule() {}

    /** Closeness of two articles in [0, 1]; 0 where too little ties them, however alike they sound. */
    static double score(Likeness like) {
        if (like.anchors() < ANCHORS) return 0;
        double sum = BASE
                + TERMS * like.terms()
                + NAMES * Math.min(like.telling(), MOST_TELLING)
                + FIGURES * like.figures()
                + HOURS * like.hours();
        return 1 / (1 + Math.exp(-sum));
    }
}
