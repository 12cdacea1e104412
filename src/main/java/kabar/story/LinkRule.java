package kabar.story;

/**
 * When two articles tell one story: a weighted sum of their likeness, squeezed into [0, 1], from half on where nothing else is set.
 *
 * <p>The weights began as a logistic regression on labelled pairs (headlines and articles of the same few days, most of the
 * unlike ones chosen for their likeness) and were rounded by hand; with bodies, a same-hour pair links from about a cosine of 0.2
 * with four shared names, a day later from 0.45.
 */
final class LinkRule {
    static final double LINKED = 0.5;
    static final int ANCHORS = 2;
    /** Where no other thing ties or parts them; titles alone have to be more alike, for want of anything to confirm it. */
    private static final double BODIES = -2.7;

    private static final double TITLES_ALONE = -4;
    private static final double TERMS = 9.2;
    private static final double NAMES = 0.04;
    static final double MOST_TELLING = 25;
    private static final double FIGURES = 0.6;
    private static final double TURNS = -1.5;
    /** A veto, as reports of one template are alike in all but these; in bare headlines names are found too seldom for it. */
    private static final double CONTRARY = -8;

    /** By the hour; bare headlines often carry a day only, so their hours say less. */
    private static final double BODY_HOURS = -6.5 / 72;

    private static final double TITLE_HOURS = -3.6 / 72;

    private LinkRule() {}

    /** Closeness of two articles in [0, 1]; 0 where too little ties them, however alike they sound. */
    static double score(StoryLikeness like) {
        if (like.anchors() < ANCHORS) return 0;
        double base = like.bodies() ? BODIES + BODY_HOURS * like.hours() : TITLES_ALONE + TITLE_HOURS * like.hours();
        double sum = base
                + TERMS * like.terms()
                + NAMES * Math.min(like.telling(), MOST_TELLING)
                + FIGURES * like.figures()
                + TURNS * like.turns()
                + (like.contrary() && like.bodies() ? CONTRARY : 0);
        return 1 / (1 + Math.exp(-sum));
    }
}
