package kabar.dedup;

/**
 * How much alike two texts must be for the later to be suppressed as a copy: a set of thresholds of the near-copy rule.
 *
 * <p>Whatever is not in a set is the same in all: how many words short texts need beyond the share, what a form is, what one item
 * of a round-up is, and which articles are looked at.
 */
public enum Strictness {
    /** Reworked copies are suppressed, too: a reader sees less twice, and now and then misses a report of its own. */
    LOW,
    /** Fitted on hand-labelled pairs of Arabic, English and Indonesian news. */
    NORMAL,
    /** Texts that are all but the same are suppressed: a reader misses nothing, and sees reworked copies twice. */
    HIGH;

    private static final CopyThresholds LOW_SET = new CopyThresholds(0.47, 0.7, 2.4, 0.6, 0.6, 4.5);
    private static final CopyThresholds NORMAL_SET = new CopyThresholds(0.57, 0.8, 2.0, 0.5, 0.5, 4);
    private static final CopyThresholds HIGH_SET = new CopyThresholds(0.77, 0.9, 0.6, 0.3, 0.1, 1.5);

    CopyThresholds thresholds() {
        return switch (this) {
            case LOW -> LOW_SET;
            case NORMAL -> NORMAL_SET;
            case HIGH -> HIGH_SET;
        };
    }

    /** Share of words in order that a very long text needs, where nothing else is set. */
    public double nearShare() {
        return thresholds().baseShare();
    }
}
