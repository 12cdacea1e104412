package kabar.dedup;

import static java.util.Locale.ROOT;

import kabar.dedup.Likeness.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Whether two texts are the same report: enough of the shorter one's words stand in the other in the same order, the facts
 * do not disagree, and the longer one is not a round-up that merely contains the shorter.
 *
 * <p>The share of words in order (longest common subsequence) carries the rule, because copies are cut, extended and lightly
 * edited but keep their order; 3-gram containment stands in for copies with paragraphs moved. A disagreement counts only when
 * it is two-sided: a copy that was cut lacks numbers and names, a form filled in twice has others.
 *
 * <p>The constants were fitted on hand-labelled pairs of Arabic, English and Indonesian news; single changes of any of them by
 * a fifth move the weighted F1 by less than 0.02.
 */
final class NearCopyRule {
    /** Share of words in order that a very long text needs. */
    private static final double BASE_SHARE = 0.57;

    /** Words that a text must agree in beyond that share: short texts share set phrases, so they need nearly all. */
    private static final double SHARED_WORDS = 12;

    /** No text needs a greater share. */
    private static final double MOST_SHARE = 0.95;

    /** Share of words in order from which a text with other facts is called the same form. */
    private static final double FORM_SHARE = 0.75;

    /** 3-gram containment that suffices whatever the order. */
    private static final double ENOUGH_GRAMS = 0.8;

    /** Two-sided numbers allowed per 100 words, and their greatest share of all numbers compared. */
    private static final double NUMBERS_PER_100 = 1.2;

    private static final double NUMBER_SHARE = 0.5;

    /** Greatest share of two-sided names. */
    private static final double NAME_SHARE = 0.25;

    /** Two-sided repeated words allowed per 100 words. */
    private static final double TOPICS_PER_100 = 3;

    /** A text shorter than this share of the other must begin like it, by at least {@link #LEAD}; else it is one item of many. */
    private static final double ITEM_LENGTH = 0.65;

    private static final double LEAD = 0.3;

    private NearCopyRule() {}

    /** The likeness of two texts, the same in either order. */
    static Likeness compare(Wording a, Wording b) {
        var pair = Comparison.of(a, b);
        double needed = Math.min(MOST_SHARE, BASE_SHARE + SHARED_WORDS / pair.shorter());
        String words = String.format(
                ROOT,
                "%.0f %% of the %d words stand in the other's %d in the same order (needed: %.0f %%), 3-gram containment"
                        + " %.2f, resemblance %.2f",
                100 * pair.inOrder(),
                pair.shorter(),
                pair.longer(),
                100 * needed,
                pair.grams().containment(),
                pair.grams().resemblance());
        boolean alike = pair.inOrder() >= needed || pair.grams().containment() >= ENOUGH_GRAMS;
        String disagreement = alike || pair.inOrder() >= FORM_SHARE ? disagreement(pair) : null;
        if (!alike && disagreement == null) return new Likeness(Kind.DIFFERENT, pair.resemblance(), "words", words);
        if (disagreement != null)
            return new Likeness(Kind.TEMPLATE, pair.resemblance(), "facts", words + ", but " + disagreement);
        if (pair.shorter() < ITEM_LENGTH * pair.longer() && pair.lead() < LEAD)
            return new Likeness(
                    Kind.DIFFERENT,
                    pair.resemblance(),
                    "item",
                    words + String.format(ROOT, ", but the longer text opens with something else (%.2f)", pair.lead()));
        return new Likeness(Kind.COPY, pair.resemblance(), "copy", words + ", " + agreement(pair));
    }

    private static @Nullable String disagreement(Comparison pair) {
        Overlap numbers = pair.numbers();
        if (numbers.conflicts() > NUMBERS_PER_100 * pair.shorter() / 100 || numbers.conflictsBeyond(NUMBER_SHARE))
            return "their numbers differ: " + numbers.difference();
        if (pair.names().conflictsBeyond(NAME_SHARE))
            return "their names differ: " + pair.names().difference();
        if (pair.topics() > TOPICS_PER_100 * pair.shorter() / 100)
            return "each repeats " + pair.topics() + " words or more that the other never uses";
        return null;
    }

    private static String agreement(Comparison pair) {
        return String.format(
                ROOT,
                "%d numbers and %d names agree, %d and %d conflict",
                pair.numbers().common(),
                pair.names().common(),
                pair.numbers().conflicts(),
                pair.names().conflicts());
    }
}
