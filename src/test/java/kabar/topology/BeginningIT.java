package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kabar.SampleArticles;
import kabar.broker.Topics;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import kabar.pipeline.Stages;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A new application on a topic with history, an upgrade that cannot read the memory of the version before among them. */
@Timeout(240)
class BeginningIT {
    private static final int HALF = 30;

    @TempDir
    private Path folder;

    private final Cluster cluster = new Cluster();
    private final List<byte[]> articles = SampleArticles.inOrder();
    private Settings settings = SettingsLoader.of(Map.of("bootstrap.servers", cluster.broker.bootstrapServers()));
    private Stages stages = NewsStages.load(settings, "test");

    @BeforeEach
    void publishHalf() throws Exception {
        settings = settings.with("state.dir", folder.toString()).with("replication.factor", "1");
        var topics = Topics.of(cluster.admin, settings);
        topics.apply(topics.plan());
        publish(articles.subList(0, HALF));
    }

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void applicationThatIsNewOnATopicWithHistory_mustBeTold() {
        assertThatThrownBy(() -> input().plan(settings, Beginning.UNSAID, cluster.admin))
                .isInstanceOf(Beginning.Refused.class)
                .hasMessageContainingAll("kabar", "news.articles", "30 records", "--from latest", "--after");
    }

    @Test
    void latestWithMemory_publishesWhatComesFromNowOnAsOneThatReadAll_andARestartNeedsNoWord() throws Exception {
        // Of 30 records in 4 partitions.
        List<Long> ends = List.of(8L, 8L, 7L, 7L);
        run(settings, new Beginning(OffsetSpec.latest(), null, OffsetSpec.earliest()), 10);
        publish(articles);
        run(settings, Beginning.UNSAID, HALF + articles.size());

        var input = cluster.readAll(List.of(settings.inputTopic()));
        var expected = ExpectedOutput.of(stages, 1, input, record -> record.offset() >= ends.get(record.partition()));
        assertThat(cluster.lines(outputs())).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void memoryOfAnotherVersion_isNamedWithTheCommand_andTheNextApplicationGoesOnAsIfNothingHadBeen() throws Exception {
        run(settings, new Beginning(OffsetSpec.earliest(), null, null), HALF);
        writeForeignMemory();
        publish(articles.subList(HALF, articles.size()));
        Settings emptied = settings.with("state.dir", folder.resolve("other").toString());
        try (var stream = stream(emptied, Beginning.UNSAID)) {
            stream.start();
            assertThat(stream.awaitStop(Duration.ofSeconds(60))).isTrue();
            assertThat(stream.failure())
                    .hasMessageContaining("-X application.id=kabar-2 --after kabar --memory-from 30d");
        }
        Settings next = settings.with("application.id", "kabar-2");
        run(next, new Beginning(null, "kabar", OffsetSpec.earliest()), articles.size());

        var expected = ExpectedOutput.of(stages, 1, cluster.readAll(List.of(settings.inputTopic())));
        assertThat(cluster.lines(outputs())).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Entries of the judge's memory as no version has written them. */
    private void writeForeignMemory() throws Exception {
        var changelog = "kabar-" + JudgeProcessor.ARTICLES + "-changelog";
        var entries = cluster.readAll(List.of(changelog));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", cluster.broker.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (var entry : entries) {
                if (entry.value() == null) continue;
                byte[] value = entry.value().clone();
                value[0] = 99;
                producer.send(new ProducerRecord<>(changelog, entry.key(), value))
                        .get();
            }
        }
    }

    private void run(Settings settings, Beginning beginning, int ended) throws Exception {
        try (var stream = stream(settings, beginning)) {
            stream.start();
            while (stream.ledger().read() < ended && !stream.awaitStop(Duration.ofMillis(50)))
                assertThat(stream.failure()).isNull();
            assertThat(stream.failure()).isNull();
        }
    }

    private NewsStream stream(Settings settings, Beginning beginning) throws Exception {
        return new NewsStream(settings, input().plan(settings, beginning, cluster.admin), stages, cluster.admin);
    }

    private InputTopic input() throws Exception {
        return InputTopic.describe(cluster.admin, settings.inputTopic());
    }

    private List<String> outputs() {
        return new ArrayList<>(settings.topics().outputs());
    }

    private void publish(List<byte[]> some) throws Exception {
        for (int i = 0; i < some.size(); i++) cluster.send(settings.inputTopic(), i % 4, Instant.EPOCH, some.get(i));
        cluster.flush();
    }
}
