package kabar.dedup;

import static java.util.Locale.ROOT;

import java.util.List;
import kabar.dedup.Likeness.Rule;
import kabar.dedup.wording.Overlap;
import kabar.dedup.wording.Wording;

/**
 * Whether two texts are the same report: enough of the shorter one's words stand in the other in the same order, the facts
 * do not disagree, and the longer one is not a round-up that merely contains the shorter.
 *
 * <p>The share of words in order (longest common subsequence) carries the rule, because copies are cut, extended and lightly
 * edited but keep their order; 3-gram containment stands in for copies with paragraphs moved. A disagreement counts only when
 * it is two-sided: a copy that was cut lacks numbers and names, a form filled in twice has others.
 *
 * <p>The constants, and those of {@link Strictness#NORMAL}, were fitted on hand-labelled pairs of Arabic, English and Indonesian news. A tenth more or less of
 * the base share moves the weighted F1 by 0.024 at most, of any other by 0.013.
 */
final class NearCopyRule {
    /** Words that a text must agree in beyond that share: short texts share set phrases, so they need nearly all. */
    private static final double SHARED_WORDS = 12;

    /** No text needs a greater share. */
    private static final double MOST_SHARE = 0.95;

    /** Share of words in order from which a text with other facts is called the same form. */
    private static final double FORM_SHARE = 0.75;

    /** With fewer 3-grams in common no two texts ever share enough words in order. */
    static final double LEAST_GRAMS = 0.25;

    /** A text shorter than this share of the other must begin like it, by at least {@link #LEAD}; else it is one item of many. */
    private static final double ITEM_LENGTH = 0.65;

    private static final double LEAD = 0.3;

    /** A text shorter than this share of the other is one item of many even when the other begins with it: a round-up does. */
    private static final double LEAST_LENGTH = 0.12;

    private static final Condition PHRASES = new Condition(
            "3-grams in common",
            Rule.PHRASES,
            pair -> ofShorter(pair.grams().containment()),
            pair -> atLeast(LEAST_GRAMS),
            pair -> pair.grams().containment() >= LEAST_GRAMS);

    /** What {@link #WORDS} asks, asked of texts with other facts first and more mildly: it saves them the comparison of facts. */
    static final Condition FORM = new Condition(
            "words of one form",
            Rule.WORDS,
            pair -> ofShorter(pair.inOrder()),
            pair -> atLeast(FORM_SHARE) + ", or as many as a copy needs",
            pair -> isAlike(pair) || pair.inOrder() >= FORM_SHARE);

    private static final Condition NUMBERS = new Condition(
            "numbers",
            Rule.NUMBERS,
            pair -> facts(pair.values()),
            pair -> String.format(
                    ROOT,
                    "at most %.1f on both sides, no more than agree",
                    per100(pair.thresholds().numbersPer100(), pair)),
            pair -> pair.values().conflicts() <= per100(pair.thresholds().numbersPer100(), pair)
                    && !pair.values().conflictsBeyond(pair.thresholds().numberShare()));

    private static final Condition NAMES = new Condition(
            "names",
            Rule.NAMES,
            pair -> facts(pair.names()),
            pair -> String.format(
                    ROOT,
                    "at most %.0f %% differ on both sides",
                    100 * pair.thresholds().nameShare()),
            pair -> !pair.names().conflictsBeyond(pair.thresholds().nameShare()));

    private static final Condition TOPICS = new Condition(
            "subjects of their own",
            Rule.TOPICS,
            pair -> pair.topics() + " words that one repeats and the other never uses, on both sides",
            pair -> String.format(ROOT, "at most %.1f", per100(pair.thresholds().topicsPer100(), pair)),
            pair -> pair.topics() <= per100(pair.thresholds().topicsPer100(), pair));

    private static final Condition WORDS = new Condition(
            "words in the same order",
            Rule.WORDS,
            pair -> ofShorter(pair.inOrder()),
            pair -> String.format(
                    ROOT,
                    "%s, or %.0f %% of 3-grams",
                    atLeast(needed(pair)),
                    100 * pair.thresholds().enoughGrams()),
            NearCopyRule::isAlike);

    private static final Condition ITEM = new Condition(
            "no mere item of a longer text",
            Rule.ITEM,
            pair -> String.format(
                    ROOT,
                    "length %.0f %% of the other's, openings alike by %.0f %%",
                    100.0 * pair.shorter() / Math.max(1, pair.longer()),
                    100 * pair.lead()),
            pair -> String.format(
                    ROOT,
                    "length %.0f %%, or length %.0f %% and openings %.0f %%",
                    100 * ITEM_LENGTH,
                    100 * LEAST_LENGTH,
                    100 * LEAD),
            pair -> !isSmall(pair) && (pair.shorter() >= ITEM_LENGTH * pair.longer() || pair.lead() >= LEAD));

    /** In the order in which they are looked at: the cheap first, and what tells a template before what tells a copy. */
    static final List<Condition> CONDITIONS = List.of(PHRASES, FORM, NUMBERS, NAMES, TOPICS, WORDS, ITEM);

    private NearCopyRule() {}

    /** The likeness of two texts, the same in either order. */
    static Likeness compare(ComparedText a, Wording b) {
        TextComparison pair = a.with(b);
        return new Likeness(decide(pair), needed(pair), pair);
    }

    private static Rule decide(TextComparison pair) {
        for (Condition condition : CONDITIONS) if (!condition.holds().test(pair)) return condition.broken();
        return Rule.COPY;
    }

    private static boolean isAlike(TextComparison pair) {
        return pair.inOrder() >= needed(pair)
                || pair.grams().containment() >= pair.thresholds().enoughGrams();
    }

    /** Share of the shorter text's words that must stand in the other in the same order. */
    private static double needed(TextComparison pair) {
        return Math.min(MOST_SHARE, pair.thresholds().baseShare() + SHARED_WORDS / pair.shorter());
    }

    private static double per100(double allowed, TextComparison pair) {
        return allowed * pair.shorter() / 100;
    }

    static boolean isSmall(TextComparison pair) {
        return pair.shorter() < LEAST_LENGTH * pair.longer();
    }

    private static String ofShorter(double share) {
        return String.format(ROOT, "%.0f %% of the shorter text's", 100 * share);
    }

    private static String atLeast(double share) {
        return String.format(ROOT, "at least %.0f %%", 100 * share);
    }

    private static String facts(Overlap overlap) {
        return overlap.common() + " agree; " + (overlap.isEqual() ? "none differ" : overlap.contrast());
    }
}
