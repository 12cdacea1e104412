package kabar.dedup;

import kabar.dedup.wording.CommonOrder;
import kabar.dedup.wording.GramSet;
import kabar.dedup.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A text that is compared with many: what each comparison needs of it is worked out once, when one needs it first. */
final class ComparedText {
    private final Wording wording;
    private final CopyThresholds thresholds;
    private final CommonOrder order;
    private @Nullable GramSet grams;

    /** Compared by the thresholds of normal strictness. */
    ComparedText(Wording wording) {
        this(wording, Strictness.NORMAL.thresholds());
    }

    ComparedText(Wording wording, CopyThresholds thresholds) {
        this.wording = wording;
        this.thresholds = thresholds;
        order = new CommonOrder(wording.sequence());
    }

    /** Beside another text. */
    TextComparison with(Wording other) {
        return new TextComparison(this, other);
    }

    Wording wording() {
        return wording;
    }

    /** What a copy needs. */
    CopyThresholds thresholds() {
        return thresholds;
    }

    CommonOrder order() {
        return order;
    }

    GramSet grams() {
        if (grams == null) grams = new GramSet(wording.sequence());
        return grams;
    }
}
