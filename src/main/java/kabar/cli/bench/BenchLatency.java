package kabar.cli.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import kabar.broker.CommittedConsumer;
import kabar.cli.show.CommandFailure;
import kabar.cli.show.ExitCode;
import kabar.config.Client;
import kabar.config.Settings;
import kabar.pipeline.ReportHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Measures how long an article takes from its append to the input until a reader of the country topics has it. */
public final class BenchLatency {
    public static final int PER_SECOND = 200;
    private static final long SEED = 20_220_113;
    private static final Duration POLL = Duration.ofMillis(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Settings settings;
    private final int articles;
    /** Append time, epoch ms, of each input record that nobody has read yet, by the id that its output carries. */
    private final Map<String, Long> appended = new ConcurrentHashMap<>();

    BenchLatency(Settings settings, int seconds) {
        this.settings = settings;
        this.articles = seconds * PER_SECOND;
    }

    /** Median and 99th percentile in ms. */
    public record Figures(long median, long p99) {}

    /** Sends articles at a steady pace and reads what becomes of them; the stream must be running and idle. */
    Figures measure(BooleanSupplier failed) throws ExecutionException, InterruptedException {
        List<byte[]> events = new BenchCorpus(SEED).events(articles);
        List<Long> latencies = new ArrayList<>();
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (var producer = new KafkaProducer<>(
                        settings.clientProperties(Client.PRODUCER),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
                var reader = reader()) {
            long start = System.nanoTime();
            for (int i = 0; i < articles; i++) {
                while (System.nanoTime() - start < i * 1_000_000_000L / PER_SECOND) read(reader, latencies);
                sent.add(send(producer, events.get(i)));
            }
            for (var each : sent) each.get();
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!appended.isEmpty() && System.nanoTime() < end && !failed.getAsBoolean()) read(reader, latencies);
        }
        if (latencies.isEmpty()) throw new CommandFailure(ExitCode.FAILURE, "no article reached a country topic");
        Collections.sort(latencies);
        return new Figures(latencies.get(latencies.size() / 2), latencies.get(latencies.size() * 99 / 100));
    }

    private KafkaConsumer<byte[], byte[]> reader() {
        var reader = CommittedConsumer.of(settings);
        List<TopicPartition> topics = Stream.concat(
                        settings.topics().countries().stream(),
                        Stream.of(settings.topics().duplicates()))
                .map(topic -> new TopicPartition(topic, 0))
                .toList();
        reader.assign(topics);
        reader.seekToEnd(topics);
        topics.forEach(reader::position);
        return reader;
    }

    private Future<RecordMetadata> send(KafkaProducer<byte[], byte[]> producer, byte[] event) {
        return producer.send(new ProducerRecord<>(settings.inputTopic(), event), (at, failure) -> {
            if (failure == null) appended.put(at.topic() + "/" + at.partition() + "/" + at.offset(), at.timestamp());
        });
    }

    private void read(KafkaConsumer<byte[], byte[]> reader, List<Long> latencies) {
        var records = reader.poll(POLL);
        long now = System.currentTimeMillis();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            String id = new String(
                    record.headers().lastHeader(ReportHeaders.EVENT_ID).value(), StandardCharsets.UTF_8);
            Long since = appended.remove(id);
            if (since != null && !record.topic().equals(settings.topics().duplicates())) latencies.add(now - since);
        }
    }
}
