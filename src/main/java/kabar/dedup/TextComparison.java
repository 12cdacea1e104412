package kabar.dedup;

import kabar.dedup.wording.Bands;
import kabar.dedup.wording.Grams;
import kabar.dedup.wording.Overlap;
import kabar.dedup.wording.WordTable;
import kabar.dedup.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The figures of two texts side by side, symmetric but for which of the two is called first. Each is worked out when it is
 * asked for, the cheap ones first: most candidates fall at the phrases, a tenth of the work.
 */
final class TextComparison {
    private static final int UNKNOWN = -1;

    private final ComparedText text;
    private final Wording first;
    private final Wording second;
    private final Grams grams;
    private int common = UNKNOWN;
    private @Nullable Overlap values;
    private @Nullable Overlap names;

    TextComparison(ComparedText text, Wording second) {
        this.text = text;
        this.first = text.wording();
        this.second = second;
        grams = text.grams().with(second.sequence());
    }

    /** What a copy needs. */
    CopyThresholds thresholds() {
        return text.thresholds();
    }

    /** Words of the shorter text. */
    int shorter() {
        return Math.min(first.words(), second.words());
    }

    /** Words of the longer text. */
    int longer() {
        return Math.max(first.words(), second.words());
    }

    /** Their word 3-grams. */
    Grams grams() {
        return grams;
    }

    /** Share of the shorter text's words that stand in the other in the same order, in [0, 1]. */
    double inOrder() {
        return (double) common() / Math.max(1, Math.min(first.sequence().length, second.sequence().length));
    }

    /** Words in the same order in both, as a share of all words of both, in [0, 1]. */
    double resemblance() {
        return (double) common() / Math.max(1, first.sequence().length + second.sequence().length - common());
    }

    private int common() {
        if (common == UNKNOWN) common = text.order().with(second.sequence());
        return common;
    }

    /** Like {@link #inOrder()}, of the first {@value Bands#LEAD_WORDS} words of both. */
    double lead() {
        int a = Math.min(Bands.LEAD_WORDS, first.sequence().length);
        int b = Math.min(Bands.LEAD_WORDS, second.sequence().length);
        return (double) text.order().with(a, second.sequence(), b) / Math.max(1, Math.min(a, b));
    }

    Overlap values() {
        if (values == null) values = Overlap.ofValues(first.values(), second.values());
        return values;
    }

    Overlap names() {
        if (names == null) names = Overlap.of(first.names(), second.names());
        return names;
    }

    /** Two-sided disagreement in repeated words: how many each uses twice or more that the other never does. */
    int topics() {
        WordTable inFirst = text.order().table();
        var inSecond = new WordTable(second.sequence());
        return Math.min(repeatedOnlyIn(inFirst, inSecond), repeatedOnlyIn(inSecond, inFirst));
    }

    private static int repeatedOnlyIn(WordTable one, WordTable other) {
        int words = 0;
        for (int row = 0; row < one.size(); row++) {
            short word = one.word(row);
            if (one.count(row) >= 2 && !Wording.isValue(word) && other.rowOf(word) < 0) words++;
        }
        return words;
    }
}
