package kabar.ops;

/** What one process has counted since its start. */
record OutcomeCounts(long judged, long rejected, long late, long mistakes, long rebalances) {
    static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0, 0, 0);
}
