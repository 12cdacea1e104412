package kabar.topology.order;

/**
 * Log time as it passes. Everything else here is measured on a clock of this machine that nobody sets and that is never compared with
 * another one, in ms: {@code here}.
 */
interface LogClock {
    /**
     * Notes the highest record time of a partition.
     *
     * @param logTime epoch ms
     * @param epoch of the partition's leader; another one may have another clock
     * @param asked when the question was sent, here
     * @param answered when the answer came, here
     */
    void saw(int partition, long logTime, int epoch, long asked, long answered);

    /** What a record appended to a partition after this moment has as its log time at least, epoch ms; 0 while nothing is known. */
    long at(int partition, long here);

    /** The present in log time, epoch ms; {@link Long#MIN_VALUE} while nothing is known. */
    long present(long here);
}
