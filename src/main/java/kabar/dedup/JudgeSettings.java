package kabar.dedup;

import java.time.Duration;

/**
 * How far back the judge looks, and what it calls a copy.
 *
 * @param nearWindow greatest distance of two publication times at which texts are compared
 * @param memory how long a published article is remembered, by log time, never by publication: one logged up to this long before
 *     the article at hand (the limit included) is still found by identity and by exact words, however far apart the two were
 *     published, and by likeness if they were published within {@code nearWindow}
 * @param capacity most articles remembered; beyond it the oldest are forgotten early
 * @param copies thresholds of the near-copy rule
 */
public record JudgeSettings(Duration nearWindow, Duration memory, int capacity, CopyThresholds copies) {
    /** 3 days, 30 days, 2 million articles, normal strictness. */
    public static final JudgeSettings DEFAULTS = new JudgeSettings(Duration.ofDays(3), Duration.ofDays(30), 2_000_000);

    public JudgeSettings {
        if (nearWindow.isNegative()) throw new IllegalArgumentException("near window must be >= 0, was " + nearWindow);
        if (memory.compareTo(nearWindow) < 0)
            throw new IllegalArgumentException("memory must be >= near window " + nearWindow + ", was " + memory);
        if (capacity < 1 || capacity > CandidateIndex.MOST)
            throw new IllegalArgumentException("capacity must be in [1, " + CandidateIndex.MOST + "], was " + capacity);
    }

    /** Those of normal strictness. */
    public JudgeSettings(Duration nearWindow, Duration memory, int capacity) {
        this(nearWindow, memory, capacity, Strictness.NORMAL.thresholds());
    }

    /**
     * The same with other thresholds of the near-copy rule.
     *
     * @param nearShare share of words in order that a very long text needs, in (0, 1), whatever the strictness says of it
     */
    public JudgeSettings strict(Strictness strictness, double nearShare) {
        return new JudgeSettings(
                nearWindow, memory, capacity, strictness.thresholds().withBaseShare(nearShare));
    }
}
