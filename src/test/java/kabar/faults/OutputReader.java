package kabar.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kabar.article.TopicNames;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Reads every output topic all night, committed records only, as any consumer would. */
final class OutputReader implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final TopicNames names;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<Written> written = new ArrayList<>();
    private final Set<Place> ended = new HashSet<>();
    private final Map<String, String> stories = new TreeMap<>();
    /** When something came, in ns. */
    private final List<Long> arrivals = new ArrayList<>(List.of(System.nanoTime()));

    private final Thread thread = new Thread(this::read, "reader");
    private @Nullable RuntimeException failure;
    private volatile boolean finishing;

    OutputReader(String bootstrapServers, TopicNames names) {
        this.names = names;
        consumer = Readers.of(bootstrapServers, names.outputs());
        thread.setDaemon(true);
        thread.start();
    }

    /** How many input records have come to an end. */
    synchronized int ended() {
        return ended.size();
    }

    /** The longest time, in ms, in which nothing came, of those that ended after a moment in ns or have not ended yet. */
    synchronized long longestGapMs(long since) {
        long longest = 0;
        for (int i = arrivals.size() - 1; i >= 0 && arrivals.get(i) >= since; i--) {
            long next = i + 1 < arrivals.size() ? arrivals.get(i + 1) : System.nanoTime();
            longest = Math.max(longest, next - arrivals.get(i));
            if (i > 0 && arrivals.get(i - 1) < since) longest = Math.max(longest, arrivals.get(i) - since);
        }
        long last = arrivals.get(arrivals.size() - 1);
        if (last < since) longest = System.nanoTime() - since;
        return longest / 1_000_000;
    }

    /** Reads on to the present end and stops; all that was read. */
    List<Written> finish() throws InterruptedException {
        finishing = true;
        thread.join();
        if (failure != null) throw failure;
        return List.copyOf(written);
    }

    /** Fingerprint of the last record of each story; to be asked when finished. */
    synchronized Map<String, String> stories() {
        return Map.copyOf(stories);
    }

    private void read() {
        try {
            while (!finishing) take();
            Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(consumer.assignment()));
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) take();
        } catch (RuntimeException failed) {
            failure = failed;
        } finally {
            consumer.close(CloseOptions.timeout(Duration.ZERO));
        }
    }

    private void take() {
        var records = consumer.poll(PAUSE);
        if (records.isEmpty()) return;
        synchronized (this) {
            arrivals.add(System.nanoTime());
            records.forEach(this::take);
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(names.stories())) {
            stories.put(new String(record.key(), StandardCharsets.UTF_8), Fingerprints.of(record));
            return;
        }
        Written found =
                record.topic().equals(names.deadLetters()) ? Written.deadLetter(record) : Written.report(record);
        written.add(found);
        ended.add(found.of());
    }

    @Override
    public void close() {
        finishing = true;
        thread.interrupt();
    }
}
