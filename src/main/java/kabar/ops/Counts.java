package kabar.ops;

/** What one process has counted since its start. */
record Counts(long judged, long rejected, long late, long mistakes, long rebalances) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);
}
