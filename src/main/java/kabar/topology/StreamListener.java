package kabar.topology;

import kabar.pipeline.OutcomeListener;
import kabar.topology.order.OrderState;

/**
 * Hears what one stream does, each time on the thread that does it: it must be quick, and what it does has no influence on what is
 * decided.
 */
public interface StreamListener extends OutcomeListener {
    /** Hears nothing. */
    StreamListener NONE = new StreamListener() {};

    /** A record of an input partition was read, and enriched or rejected, in so many ns. */
    default void enriched(int partition, long nanos) {}

    /** A report went to the judge after so many ms in the order. */
    default void ordered(long millis) {}

    /** A report was judged, in so many ns. */
    default void judged(long nanos) {}

    /** The calling thread takes its turns; told at each heartbeat of each task. */
    default void beat() {}

    /** Where the order of a shard stands; told at each heartbeat. */
    default void order(OrderState state) {}

    /** A shard is not judged here any more. */
    default void left(int shard) {}

    /** What the calling thread wrote since its last commit can be read now. */
    default void committed() {}

    /** What the calling thread wrote since its last commit was taken back. */
    default void aborted() {}

    /** The stream came into a state, by its name in lower case. */
    default void state(String name) {}

    /** A partition of a store has so many records left to be read back from its changelog. */
    default void restoring(String store, int partition, long left) {}
}
