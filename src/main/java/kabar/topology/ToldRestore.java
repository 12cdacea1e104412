package kabar.topology;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** Tells how much of the stores is yet to be read back from their changelogs. */
final class ToldRestore implements StateRestoreListener {
    private final StreamListener listener;
    private final Map<TopicPartition, Long> ends = new ConcurrentHashMap<>();

    ToldRestore(StreamListener listener) {
        this.listener = listener;
    }

    @Override
    public void onRestoreStart(TopicPartition changelog, String store, long start, long end) {
        ends.put(changelog, end);
        listener.restoring(store, changelog.partition(), Math.max(0, end - start));
    }

    @Override
    public void onBatchRestored(TopicPartition changelog, String store, long last, long restored) {
        listener.restoring(store, changelog.partition(), Math.max(0, ends.getOrDefault(changelog, last) - last));
    }

    @Override
    public void onRestoreEnd(TopicPartition changelog, String store, long restored) {
        listener.restoring(store, changelog.partition(), 0);
    }

    @Override
    public void onRestoreSuspended(TopicPartition changelog, String store, long restored) {
        // It goes on elsewhere.
        listener.restoring(store, changelog.partition(), 0);
    }
}
