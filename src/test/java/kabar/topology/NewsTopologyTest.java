package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kabar.SampleArticles;
import kabar.article.RejectReason;
import kabar.article.TopicNames;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import kabar.contract.Contract;
import kabar.pipeline.Outcome;
import kabar.pipeline.Output;
import kabar.pipeline.Pipeline;
import kabar.pipeline.Stages;
import kabar.topology.order.Frontier;
import kabar.topology.order.Pace;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsTopologyTest {
    private static final String INPUT = "news.history";
    private static final Settings SETTINGS = SettingsLoader.of(Map.of());
    private static final TopicNames TOPICS = SETTINGS.topics();
    private static final Stages STAGES = NewsStages.load(SETTINGS, "test");

    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> input;

    NewsTopologyTest(@TempDir Path stateDir) {
        var plan = new Plan(
                INPUT, 1, false, 1, Duration.ofSeconds(60), 1_000, Duration.ofMillis(100), TOPICS, InputRange.ALL);
        var properties = new Properties();
        properties.put("application.id", "topology-test");
        properties.put("bootstrap.servers", "none:1");
        properties.put("state.dir", stateDir.toString());
        driver = new TopologyTestDriver(
                NewsTopology.build(plan, STAGES, Frontier.UNKNOWN, new Pace(1, 1)), properties, Instant.EPOCH);
        input = driver.createInputTopic(INPUT, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void close() {
        driver.close();
    }

    /** {@code -Dkabar.events} names a file of JSON lines in place of the samples. */
    @Test
    void samples_giveTheSameRecordsAsThePipelineWithoutKafka() throws IOException {
        var pipeline = new Pipeline(STAGES, INPUT);
        var expected = new ArrayList<String>();
        for (byte[] article : SampleArticles.events()) {
            input.pipeInput(null, article, SampleArticles.publishedAt(article));
            for (Outcome outcome : pipeline.next(article))
                for (Output output : outcome.outputs())
                    expected.add(output.topic() + " " + new String(output.value(), StandardCharsets.UTF_8));
        }
        assertThat(written()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(LedgerStore.read(driver.getKeyValueStore(LedgerStore.NAME))).isEqualTo(pipeline.ledger());
    }

    @Test
    void badRecord_isBuriedWithItsBytesAndCoordinates_andTheNextArticleIsPublished() {
        byte[] broken = "{\"id\": \"x\", ".getBytes(StandardCharsets.UTF_8);
        input.pipeInput(new byte[] {7}, broken, 1_000L);
        input.pipeInput(null, SampleArticles.inOrder().get(0), 2_000L);
        var letters = read(TOPICS.deadLetters());
        assertThat(letters).hasSize(1);
        TestRecord<byte[], byte[]> letter = letters.get(0);
        assertThat(letter.key()).containsExactly(7);
        assertThat(letter.value()).isEqualTo(broken);
        assertThat(header(letter, "__streams.errors.reason")).isEqualTo("not-json");
        assertThat(header(letter, "__streams.errors.topic")).isEqualTo(INPUT);
        assertThat(header(letter, "__streams.errors.partition")).isEqualTo("0");
        assertThat(header(letter, "__streams.errors.offset")).isEqualTo("0");
        assertThat(header(letter, "__streams.errors.timestamp")).isEqualTo("1000");
        assertThat(written()).isNotEmpty();
        var ledger = LedgerStore.read(driver.getKeyValueStore(LedgerStore.NAME));
        assertThat(ledger.rejected()).containsExactlyEntriesOf(Map.of(RejectReason.NOT_JSON, 1L));
        assertThat(ledger.waiting()).isZero();
    }

    @Test
    void hugeHeaders_areRejectedAndNotPassedOn() {
        var record =
                new TestRecord<byte[], byte[]>(null, SampleArticles.inOrder().get(0), Instant.EPOCH);
        record.headers().add("ballast", new byte[1 << 20]);
        input.pipeInput(record);
        var letter = read(TOPICS.deadLetters()).get(0);
        assertThat(header(letter, "__streams.errors.reason")).isEqualTo("headers-too-large");
        assertThat(letter.headers().lastHeader("ballast")).isNull();
    }

    private List<String> written() {
        var written = new ArrayList<String>();
        for (String topic : TOPICS.outputs())
            if (!topic.equals(TOPICS.deadLetters()))
                for (var record : read(topic))
                    written.add(topic + " " + new String(record.value(), StandardCharsets.UTF_8));
        return written;
    }

    private List<TestRecord<byte[], byte[]>> read(String topic) {
        var records = driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
        for (var record : records) {
            Contract.valid(record.headers(), record.value());
            assertThat(record.headers().lastHeader("kabar-replay")).isNull();
        }
        return records;
    }

    private static String header(TestRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
