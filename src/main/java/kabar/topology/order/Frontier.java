package kabar.topology.order;

import java.util.OptionalLong;

/** Knows whether a partition is read to its end. */
public interface Frontier extends AutoCloseable {
    /** Knows of no partition's end: the order waits for records alone. */
    Frontier UNKNOWN = (partition, next) -> OptionalLong.empty();

    /**
     * The log time (epoch ms) before which a partition holds nothing that was not read; empty while something may be unread.
     *
     * @param next offset after the last record processed; 0 when none was
     */
    OptionalLong readTo(int partition, long next);

    /** The present in log time, epoch ms; by default what this machine takes for it. */
    default long present(long now) {
        return now;
    }

    /** How far this machine's clock is ahead of the brokers', ms, negative behind them; empty where that is not known. */
    default OptionalLong clockAhead() {
        return OptionalLong.empty();
    }

    /** Stops asking. */
    @Override
    default void close() {}
}
