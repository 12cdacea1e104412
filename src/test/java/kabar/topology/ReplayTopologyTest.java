package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kabar.article.TopicNames;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import kabar.contract.Contract;
import kabar.json.RecordReader;
import kabar.pipeline.Ledger;
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

/** The topology of a replay of the times [1000, 2000), six records long. */
class ReplayTopologyTest {
    private static final String INPUT = "news.history";
    private static final Settings SETTINGS = SettingsLoader.of(Map.of("topic.prefix", "again."));
    private static final TopicNames TOPICS = SETTINGS.topics();
    private static final Stages STAGES = NewsStages.load(SETTINGS, "test", "again");
    private static final byte[] BROKEN = "no article".getBytes(StandardCharsets.UTF_8);

    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> input;

    ReplayTopologyTest(@TempDir Path stateDir) {
        var range = new InputRange(1000, 2000, List.of(new InputRange.Stretch(0, 5)));
        var plan = new Plan(INPUT, 1, false, 1, Duration.ofSeconds(60), 1_000, Duration.ofMillis(100), TOPICS, range);
        var properties = new Properties();
        properties.put("application.id", "replay-test");
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

    @Test
    void warmUp_isSilent_andStillDecidesWhatComesAfterIt() {
        input.pipeInput(null, article("early", "one.example"), 999);
        input.pipeInput(null, BROKEN, 999);
        assertThat(driver.producedTopicNames()).noneMatch(name -> name.startsWith("again."));
        input.pipeInput(null, article("copy", "two.example"), 1000);
        var duplicates = read(TOPICS.duplicates());
        assertThat(duplicates).hasSize(1);
        assertThat(new RecordReader().read(duplicates.get(0).value()).verdict().of())
                .isEqualTo("early");
        assertThat(ledger()).isEqualTo(new Ledger(3, Map.of(kabar.article.Disposition.DUPLICATE, 1L), Map.of(), 2, 0));
    }

    @Test
    void everyRecord_bearsTheNameOfTheReplay() {
        input.pipeInput(null, article("one", "one.example"), 1000);
        input.pipeInput(null, article("copy", "two.example"), 1001);
        input.pipeInput(null, BROKEN, 1002);
        for (String topic :
                List.of(TOPICS.country("zz"), TOPICS.duplicates(), TOPICS.stories(), TOPICS.deadLetters())) {
            var records = read(topic);
            assertThat(records).as(topic).hasSize(1);
            Contract.valid(records.get(0).headers(), records.get(0).value());
            assertThat(header(records.get(0), "kabar-replay")).as(topic).isEqualTo("again");
        }
    }

    @Test
    void recordsInDisorder_arePublishedByTheirOwnTime_andHaveTheLogTimeOfTheLog() {
        input.pipeInput(null, BROKEN, 2500);
        input.pipeInput(null, BROKEN, 1500);
        input.pipeInput(null, BROKEN, 2000);
        input.pipeInput(null, BROKEN, 999);
        var letters = read(TOPICS.deadLetters());
        assertThat(letters).hasSize(1);
        assertThat(header(letters.get(0), "__streams.errors.offset")).isEqualTo("1");
        assertThat(header(letters.get(0), "__streams.errors.timestamp")).isEqualTo("2500");
        assertThat(ledger().outOfRange()).isEqualTo(3);
    }

    @Test
    void lastRecord_bringsTheLedgerOfTheShard_andWhatLiesBehindItIsPassedOver() {
        for (int i = 0; i < 5; i++) input.pipeInput(null, BROKEN, 1100);
        assertThat(driver.producedTopicNames()).doesNotContain(TOPICS.replay());
        input.pipeInput(null, BROKEN, 1100);
        var shards = read(TOPICS.replay());
        assertThat(shards).hasSize(1);
        assertThat(new String(shards.get(0).key(), StandardCharsets.UTF_8)).isEqualTo("shard/0");
        assertThat(new String(shards.get(0).value(), StandardCharsets.UTF_8))
                .isEqualTo("read=6\nrejected/NOT_JSON=6\n");
        input.pipeInput(null, BROKEN, 1100);
        input.pipeInput(null, article("behind", "one.example"), 1100);
        assertThat(read(TOPICS.deadLetters())).hasSize(6);
        assertThat(read(TOPICS.replay())).isEmpty();
        assertThat(ledger().read()).isEqualTo(6);
    }

    private Ledger ledger() {
        return LedgerStore.read(driver.getKeyValueStore(LedgerStore.NAME));
    }

    private static byte[] article(String id, String domain) {
        var body = new ArrayList<String>();
        for (int i = 1; i <= 12; i++)
            body.add("Pelabuhan ke-" + i + " di pantai timur dibuka lagi setelah banjir besar pekan lalu surut.");
        return ("{\"id\": \"" + id + "\", \"title\": \"Pelabuhan Dibuka Lagi\", \"publisher\": {\"domain\": \"" + domain
                        + "\"}, \"body\": \"" + String.join(" ", body) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<TestRecord<byte[], byte[]>> read(String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private static String header(TestRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
