package kabar.faults;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends articles at a steady rate whatever happens, and more at once when told to. */
final class Publisher implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;
    private final int partitions;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private volatile @Nullable Exception failure;

    Publisher(String bootstrapServers, String topic, int partitions) {
        this.topic = topic;
        this.partitions = partitions;
        // Waits for the brokers as long as it takes: what is lost is lost by the stream.
        Map<String, Object> properties = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "linger.ms",
                5,
                "buffer.memory",
                256L << 20,
                "max.request.size",
                4 << 20,
                "delivery.timeout.ms",
                900_000,
                "max.block.ms",
                600_000);
        producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Sends {@code count} events, evenly over {@code length}; returns with the last, or when interrupted. */
    void publish(Events events, int count, Duration length) throws InterruptedException {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            byte[] event = events.next();
            long due = start + length.toNanos() * i / count;
            long early = (due - System.nanoTime()) / 1_000_000;
            if (early > 0) Thread.sleep(early);
            send(event);
        }
    }

    /** Sends one event, to the partitions in turn. */
    void send(byte[] event) {
        int partition = (int) (sent.getAndIncrement() % partitions);
        var unused = producer.send(new ProducerRecord<>(topic, partition, null, event), (at, failed) -> {
            if (failed == null) taken.incrementAndGet();
            else failure = failed;
        });
    }

    /** Waits for the brokers' answers; how many events they took. */
    long finish() {
        producer.flush();
        Exception failed = failure;
        if (failed != null) throw new IllegalStateException("an event could not be published", failed);
        return taken.get();
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
