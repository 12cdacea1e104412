package kabar.cli;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import kabar.config.Client;
import kabar.config.Settings;
import kabar.input.SampleArticles;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Publishes the sample articles of the demo. */
final class DemoInput {
    /** One partition, for producers' times in several cannot be put into one order while they grow. */
    private static final int PARTITION = 0;

    private DemoInput() {}

    /** Sends all, each with its publication time as record time, and waits until the broker has them. */
    static void publish(Settings settings, List<SampleArticles.Sample> samples)
            throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(
                settings.clientProperties(Client.PRODUCER), new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = samples.stream()
                    .map(sample -> producer.send(new ProducerRecord<>(
                            settings.inputTopic(),
                            PARTITION,
                            sample.publishedAt().toEpochMilli(),
                            null,
                            sample.event())))
                    .toList();
            for (Future<RecordMetadata> answer : sent) answer.get();
        }
    }
}
