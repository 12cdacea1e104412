package kabar.topology.order;

/**
 * Log time of a topic whose producers set it, which follows no clock: the highest record time of any partition stands for the present,
 * and a partition that is read to its end is past it, whatever may come.
 */
final class ProducerTimes implements LogClock {
    private long highest = Long.MIN_VALUE;

    @Override
    public synchronized void saw(int partition, long logTime, int epoch, long asked, long answered) {
        highest = Math.max(highest, logTime);
    }

    @Override
    public synchronized long at(int partition, long here) {
        return highest == Long.MIN_VALUE ? 0 : Math.min(highest, Long.MAX_VALUE - 2) + 1;
    }

    @Override
    public synchronized long present(long here) {
        return highest;
    }
}
