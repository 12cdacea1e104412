package kabar.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import kabar.broker.EmbeddedBroker.Options;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {
    @Test
    void start_sameDirectoryTwice_keepsRecordsAndClusterId(@TempDir Path directory) throws Exception {
        String clusterId;
        try (var broker = EmbeddedBroker.start(new Options(directory, 0));
                var admin = admin(broker)) {
            clusterId = admin.describeCluster().clusterId().get();
            new Topics(admin, List.of())
                    .apply(List.of(new TopicChange.Create(new DeclaredTopic("kept", "kept", 1, (short) 1, Map.of()))));
            try (var producer = new KafkaProducer<>(client(broker), new StringSerializer(), new StringSerializer())) {
                producer.send(new ProducerRecord<>("kept", "key", "value")).get();
            }
        }
        try (var broker = EmbeddedBroker.start(new Options(directory, 0));
                var admin = admin(broker)) {
            assertThat(admin.describeCluster().clusterId().get()).isEqualTo(clusterId);
            assertThat(read(broker, "kept")).containsExactly("value");
        }
    }

    @Test
    void close_temporary_leavesNoThreadAndNoFile() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        EmbeddedBroker broker = EmbeddedBroker.start(Options.temporary());
        Path directory = broker.directory();
        assertThat(directory).exists();
        assertThat(Files.getPosixFilePermissions(directory.resolve("logs")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));

        broker.close();

        assertThat(directory).doesNotExist();
        Set<String> left = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && thread.isAlive())
                .map(Thread::getName)
                .collect(Collectors.toSet());
        assertThat(left).isEmpty();
    }

    @Test
    void start_directoryInUse_namesItAndTheRemedy(@TempDir Path directory) {
        try (var first = EmbeddedBroker.start(new Options(directory, 0))) {
            assertThat(first.bootstrapServers()).startsWith("127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedBroker.start(new Options(directory, 0)))
                    .isInstanceOf(BrokerException.class)
                    .hasMessage("data directory " + directory
                            + " is in use by another broker; stop that one or choose another directory");
        }
    }

    @Test
    void start_portTaken_namesItAndFreesTheDirectory(@TempDir Path directory) {
        try (var other = BoundSockets.bind(0)) {
            int port = other.port();
            assertThatThrownBy(() -> EmbeddedBroker.start(new Options(directory, port)))
                    .isInstanceOf(BrokerException.class)
                    .hasMessageContaining("port " + port + " on 127.0.0.1 cannot be used");
        }
        EmbeddedBroker.start(new Options(directory, 0)).close();
    }

    @Test
    void produce_unknownTopic_createsNothing() throws Exception {
        try (var broker = EmbeddedBroker.start(Options.temporary());
                var admin = admin(broker)) {
            assertThatThrownBy(() -> admin.describeTopics(List.of("nowhere"))
                            .allTopicNames()
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
            try (var consumer =
                    new KafkaConsumer<>(client(broker), new StringDeserializer(), new StringDeserializer())) {
                assertThat(consumer.partitionsFor("nowhere")).isEmpty();
            }
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    private static Admin admin(EmbeddedBroker broker) {
        return Admin.create(client(broker));
    }

    private static Map<String, Object> client(EmbeddedBroker broker) {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }

    private static List<String> read(EmbeddedBroker broker, String topic) {
        try (var consumer = new KafkaConsumer<>(client(broker), new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = Optional.ofNullable(
                            consumer.endOffsets(List.of(partition)).get(partition))
                    .orElseThrow();
            var values = new java.util.ArrayList<String>();
            while (values.size() < end)
                consumer.poll(java.time.Duration.ofSeconds(1)).forEach(r -> values.add(r.value()));
            return values;
        }
    }
}
