package kabar.dedup;

import org.jspecify.annotations.Nullable;

/** A text that is compared with many: what each comparison needs of it is worked out once, when one needs it first. */
final class ComparedText {
    private final Wording wording;
    private final CommonOrder order;
    private @Nullable GramSet grams;

    ComparedText(Wording wording) {
        this.wording = wording;
        order = new CommonOrder(wording.sequence());
    }

    /** Beside another text. */
    TextComparison with(Wording other) {
        return new TextComparison(this, other);
    }

    Wording wording() {
        return wording;
    }

    CommonOrder order() {
        return order;
    }

    GramSet grams() {
        if (grams == null) grams = new GramSet(wording.sequence());
        return grams;
    }
}
