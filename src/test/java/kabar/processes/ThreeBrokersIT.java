package kabar.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What the tests on three brokers rely on: that a write is taken with one of them dead or frozen. */
@Tag("slow")
@Timeout(300)
class ThreeBrokersIT {
    @Test
    void oneBrokerKilledOrFrozen_theOthersTakeWrites(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws Exception {
        try (var brokers = ThreeBrokers.start(folder);
                var producer = producer(brokers)) {
            var topic = new NewTopic("words", Optional.of(1), Optional.empty());
            brokers.admin().createTopics(List.of(topic)).all().get();
            write(producer, "all");

            brokers.broker(1).kill();
            write(producer, "one dead");
            brokers.broker(1).start();
            brokers.awaitInStep(Duration.ofSeconds(60));

            brokers.broker(2).freeze();
            write(producer, "one frozen");
            brokers.broker(2).thaw();
            brokers.awaitInStep(Duration.ofSeconds(60));

            assertThat(brokers.broker(3).stop()).isTrue();
            write(producer, "one stopped");
        }
    }

    private static KafkaProducer<String, String> producer(ThreeBrokers brokers) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static void write(KafkaProducer<String, String> producer, String text) throws Exception {
        producer.send(new ProducerRecord<>("words", text)).get(60, TimeUnit.SECONDS);
    }
}
