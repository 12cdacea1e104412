package kabar.dedup;

import kabar.dedup.Likeness.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An article beside a published one that is like it.
 *
 * @param check what a near copy differs in; null for anything else
 */
record Match(
        Fingerprint article,
        Remembered original,
        Likeness likeness,
        @Nullable FactCheck check) {
    /** A copy this many times as long as its original is news to those who have the original. */
    private static final double FULLER = 1.5;

    /** A copy shorter than this share of its original is called an excerpt. */
    private static final double EXCERPT = 0.75;

    /** Share of words in order from which a marked correction corrects an article of its publisher, whatever else differs. */
    private static final double CORRECTED = 0.6;

    /** An article, with its text made ready, beside a published one. */
    static Match of(Fingerprint article, ComparedText text, Remembered original) {
        Fingerprint before = original.fingerprint();
        Likeness likeness = NearCopyRule.compare(text, before.wording());
        boolean near = likeness.kind() == Kind.COPY;
        return new Match(article, original, likeness, near ? FactCheck.ofCopy(before, article) : null);
    }

    Kind kind() {
        if (check == null) return likeness.kind();
        return switch (check.result()) {
            case SAME, REWORDED -> Kind.COPY;
            case UNPROVEN -> Kind.VARIANT;
            case CHANGED -> Kind.CONTRADICTION;
        };
    }

    boolean isCopy() {
        return kind() == Kind.COPY;
    }

    boolean isFuller() {
        return isCopy() && lengthRatio() >= FULLER;
    }

    boolean isExcerpt() {
        return isCopy() && lengthRatio() < EXCERPT;
    }

    /** Whether the article says that it corrects, and is like the other, which says no such thing and has the same publisher. */
    boolean corrects() {
        return article.marker() == Marker.CORRECTION
                && original.fingerprint().marker() != Marker.CORRECTION
                && article.hasPublisherOf(original.fingerprint())
                && likeness.rule() != Likeness.Rule.PHRASES
                && likeness.pair().inOrder() >= CORRECTED;
    }

    /** Whether another correction said it before. */
    boolean isCopyOfCorrection() {
        return isCopy() && original.fingerprint().marker() == Marker.CORRECTION;
    }

    private double lengthRatio() {
        return (double) article.wording().words()
                / Math.max(1, original.fingerprint().wording().words());
    }

    /** By kind, a copy before all others, then by score, then the one published first. */
    boolean isBetterThan(@Nullable Match other) {
        if (other == null) return true;
        int kinds = kind().compareTo(other.kind());
        if (kinds != 0) return kinds > 0;
        int scores = Double.compare(likeness.score(), other.likeness.score());
        return scores == 0 ? original.sequence() < other.original.sequence() : scores > 0;
    }

    double hoursApart() {
        return Math.abs(article.publishedAt() - original.fingerprint().publishedAt()) / 3_600_000.0;
    }
}
