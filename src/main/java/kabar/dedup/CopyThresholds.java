package kabar.dedup;

/**
 * The thresholds of the near-copy rule that a setting moves.
 *
 * @param baseShare share of the shorter text's words that a very long text needs in the same order, in (0, 1)
 * @param enoughGrams 3-gram containment that suffices whatever the order, in (0, 1]
 * @param numbersPer100 numbers that may differ on both sides, per 100 words
 * @param numberShare greatest share of such numbers of all numbers compared
 * @param nameShare greatest share of names that differ on both sides
 * @param topicsPer100 words per 100 that one text repeats and the other never uses, on both sides
 */
public record CopyThresholds(
        double baseShare,
        double enoughGrams,
        double numbersPer100,
        double numberShare,
        double nameShare,
        double topicsPer100) {
    public CopyThresholds {
        if (!(baseShare > 0 && baseShare < 1))
            throw new IllegalArgumentException("near share must be in (0, 1), was " + baseShare);
    }

    /** The same with another base share. */
    CopyThresholds withBaseShare(double share) {
        return new CopyThresholds(share, enoughGrams, numbersPer100, numberShare, nameShare, topicsPer100);
    }
}
