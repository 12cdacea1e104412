package kabar.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kabar.SampleArticles;
import kabar.broker.CommittedConsumer;
import kabar.broker.Topics;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import kabar.topology.ExpectedOutput;
import kabar.topology.NewsStages;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two instances on three brokers with three replicas, whose followers fetch late, so that a record is acknowledged hundreds of milliseconds
 * after its log time; one instance's clock is wrong. The output must be that of the log order, and nothing late. {@code
 * -Dkabar.articles} says how many (400), {@code -Dkabar.rate} how many a second (60).
 */
@Tag("slow")
@Timeout(900)
class WrongClocksIT {
    private static final Path FAKETIME = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1");
    private static final int ARTICLES = Integer.getInteger("kabar.articles", 400);
    private static final int RATE = Integer.getInteger("kabar.rate", 60);
    private static final Map<String, String> SLOW_FOLLOWERS =
            Map.of("replica.fetch.min.bytes", "1000000", "replica.fetch.wait.max.ms", "150");

    @ParameterizedTest
    @ValueSource(strings = {"+2s", "-2s", "+2h"})
    void instanceWithAWrongClock_andSlowFollowers_makeNothingLate(
            String clock, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        Assumptions.assumeTrue(Files.exists(FAKETIME), "faketime is not installed");
        try (var brokers = ThreeBrokers.start(folder.resolve("brokers"), SLOW_FOLLOWERS, List.of())) {
            Settings settings = SettingsLoader.of(Map.of("bootstrap.servers", brokers.bootstrapServers()));
            var topics = Topics.of(brokers.admin(), settings);
            topics.apply(topics.plan());
            try (var right = instance(brokers, folder, "right", Map.of());
                    var wrong = instance(brokers, folder, "wrong", falseClock(clock))) {
                for (String name : List.of("right", "wrong")) awaitReading(folder.resolve(name + ".log"));
                publish(brokers, settings);
                List<String> outputs = new ArrayList<>(settings.topics().outputs());
                outputs.remove(settings.topics().deadLetters());
                var expected = ExpectedOutput.of(
                        NewsStages.load(settings, "dev"),
                        1,
                        read(settings, List.of(settings.inputTopic()), ARTICLES),
                        record -> true);
                List<String> written = read(settings, outputs, expected.size()).stream()
                        .map(record -> record.topic() + " " + new String(record.value(), StandardCharsets.UTF_8))
                        .toList();
                assertThat(written).noneMatch(line -> line.contains("\"late\":true"));
                assertThat(written).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(right.isAlive()).isTrue();
                assertThat(wrong.isAlive()).isTrue();
            }
            assertThat(Files.readString(folder.resolve("wrong.log")))
                    .containsOnlyOnce(clock.startsWith("+") ? "ms ahead of the brokers'" : "ms behind the brokers'");
            assertThat(Files.readString(folder.resolve("right.log"))).doesNotContain("clock");
        }
    }

    private static Map<String, String> falseClock(String clock) {
        return Map.of("LD_PRELOAD", FAKETIME.toString(), "FAKETIME", clock, "DONT_FAKE_MONOTONIC", "1");
    }

    private static OwnProcess instance(
            ThreeBrokers brokers, Path folder, String name, Map<String, String> environment) {
        List<String> command = WithParent.command(
                List.of("-Xmx768m", "-XX:+UseSerialGC"),
                folder,
                "kabar.cli.Main",
                "run",
                "--from",
                "earliest",
                "--bootstrap-server",
                brokers.bootstrapServers(),
                "-X",
                "state.dir=" + folder.resolve(name));
        return OwnProcess.start(command, environment, folder.resolve(name + ".log"));
    }

    private static void awaitReading(Path log) throws Exception {
        while (!Files.exists(log) || !Files.readString(log).contains("reading news.articles"))
            TimeUnit.MILLISECONDS.sleep(100);
    }

    private static void publish(ThreeBrokers brokers, Settings settings) throws Exception {
        List<byte[]> samples = SampleArticles.inOrder();
        var answers = new ArrayList<Future<RecordMetadata>>();
        Map<String, Object> properties = Map.of("bootstrap.servers", brokers.bootstrapServers(), "linger.ms", 0);
        try (var producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < ARTICLES; i++) {
                String text = new String(samples.get(i % samples.size()), StandardCharsets.UTF_8)
                        .replaceFirst("\"id\": \"", "\"id\": \"" + i + "-");
                answers.add(producer.send(new ProducerRecord<>(
                        settings.inputTopic(), i * 7 % 4, null, text.getBytes(StandardCharsets.UTF_8))));
                TimeUnit.MILLISECONDS.sleep(1_000 / RATE);
            }
            for (Future<RecordMetadata> answer : answers) answer.get();
        }
    }

    /** So many committed records of these topics, and what has come with them. */
    private static List<ConsumerRecord<byte[], byte[]>> read(Settings settings, List<String> topics, int records) {
        try (var consumer = CommittedConsumer.of(settings, Map.of("auto.offset.reset", "earliest"))) {
            var known = consumer.listTopics();
            var partitions = topics.stream()
                    .flatMap(topic -> known.getOrDefault(topic, List.of()).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var read = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            long end = System.nanoTime() + Duration.ofSeconds(240).toNanos();
            while (read.size() < records && System.nanoTime() < end)
                consumer.poll(Duration.ofMillis(200)).forEach(read::add);
            return read;
        }
    }
}
