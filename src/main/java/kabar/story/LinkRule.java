package kabar.story;

import kabar.story.StoryLikeness.Apart;
import kabar.story.StoryLikeness.Kind;

/**
 * When two articles tell one story: a weighted sum of their likeness, the logarithm of odds as in logistic regression; from 0 on they do
 * where nothing else is set.
 *
 * <p>The weights were climbed to from round numbers on labelled headlines, articles of one outlet, pairs of two outlets and texts without
 * titles together, each kind of set left out in turn, and rounded; the page on running stories in {@code docs/decisions} has the
 * figures and what a change of each does.
 */
final class LinkRule {
    static final int ANCHORS = 2;
    static final double MOST_TELLING = 25;
    /** What a veto comes to, and the most that one member can pull a story's average down. */
    static final double LEAST = -9;

    /** How telling two names are that no other article has. */
    static final double TWO_NAMES = 12.7;

    private static final double MOST = 9;
    private static final double MOST_PROPER = 40;
    /** From this on two reports of a daily kind are of two days. */
    private static final double DAY_HOURS = 12;

    /** A stage of an affair may come a day or two after the one before it. */
    private static final double AFFAIR_HOURS = -0.03;

    /** What an affair needs more than a story. */
    static final double AFFAIR = -3;

    private static final double AFFAIR_TELLING = 6;
    private static final double MOST_STAGE_HOURS = 24;
    private static final double FIGURES = 1.2;
    private static final double TURNS = -1.6;
    private static final double SAME_COUNTRY = 0.4;
    private static final double OTHER_COUNTRIES = -0.8;
    private static final double SAME_DAY = 0.6;
    private static final double OTHER_DAYS = -0.8;

    private LinkRule() {}

    /** How likely two articles tell one thing, from {@link #LEAST} to 9; a veto where they are reports of one template. */
    static double sum(StoryLikeness like) {
        if (ofOneTemplate(like)) return LEAST;
        return clamped(weighed(like) + apart(like));
    }

    /**
     * The same for two stages of one affair, which differ in what they tell and not in what it is about: they need more in common, and a
     * telling name among it, as one stage hangs on the next without a mean to hold them together.
     */
    static double affair(StoryLikeness like) {
        if (ofOneTemplate(like) || like.apart().contrary() || like.telling() < AFFAIR_TELLING) return LEAST;
        double hours = LinkWeights.of(like.kind()).hours();
        return clamped(AFFAIR + weighed(like) + (AFFAIR_HOURS - hours) * like.hours());
    }

    /** The sum of a story: that of its nearest member, of which {@code kind} is, and the mean over its members. */
    static double average(Kind kind, double nearest, double mean) {
        double share = LinkWeights.of(kind).mean();
        return (1 - share) * nearest + share * mean;
    }

    /** A sum as odds squeezed into [0, 1]. */
    static double score(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** Whether all they share may be the wording of their kind: they are about other places, or of other days. */
    private static boolean ofOneTemplate(StoryLikeness like) {
        Apart apart = like.apart();
        boolean places = like.kind() != Kind.SCRIPTS; // few places are known by the names of two scripts
        if ((places && apart.elsewhere()) || (apart.contrary() && like.figures() < 0)) return true;
        if (like.countries() < 0 && like.telling() == 0) return true;
        return apart.daily() && (like.hours() >= DAY_HOURS || like.days() < 0 || like.figures() < 0);
    }

    private static double weighed(StoryLikeness like) {
        LinkWeights weights = LinkWeights.of(like.kind());
        return weights.start()
                + weights.terms() * like.terms()
                + weights.grams() * like.grams()
                + weights.cover() * like.cover()
                + weights.names() * Math.min(like.telling(), MOST_TELLING)
                + weights.moreNames() * Math.max(0, Math.min(like.telling(), MOST_TELLING) - TWO_NAMES)
                + weights.proper() * Math.min(like.proper(), MOST_PROPER)
                + weights.hours() * like.hours()
                + FIGURES * like.figures()
                + either(like.countries(), SAME_COUNTRY, OTHER_COUNTRIES)
                + either(like.days(), SAME_DAY, OTHER_DAYS);
    }

    private static double apart(StoryLikeness like) {
        Apart apart = like.apart();
        LinkWeights weights = LinkWeights.of(like.kind());
        double stage = weights.stages() + weights.stageHours() * Math.min(MOST_STAGE_HOURS, like.hours());
        return TURNS * apart.turns()
                + stage * Math.min(2, apart.stages())
                + (apart.contrary() ? weights.contrary() : 0)
                + (apart.onePublisher() ? weights.onePublisher() : 0);
    }

    private static double either(int sign, double more, double less) {
        return sign > 0 ? more : sign < 0 ? less : 0;
    }

    private static double clamped(double sum) {
        return Math.max(LEAST, Math.min(MOST, sum));
    }
}
