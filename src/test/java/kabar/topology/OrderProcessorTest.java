package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import kabar.article.Coordinates;
import kabar.article.RejectReason;
import kabar.article.TopicNames;
import kabar.pipeline.Report;
import kabar.topology.order.Envelope;
import kabar.topology.order.Envelope.ForJudge;
import kabar.topology.order.EnvelopeSerde;
import kabar.topology.order.Frontier;
import kabar.topology.order.OrderJournal;
import kabar.topology.order.Pace;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderProcessorTest {
    private static final String INPUT = "news.articles";

    private final Plan plan = new Plan(
            INPUT,
            2,
            false,
            1,
            Duration.ofSeconds(60),
            1_000,
            Duration.ofMillis(100),
            new TopicNames("news."),
            InputRange.ALL);
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], ForJudge> input;

    OrderProcessorTest(@TempDir Path stateDir) {
        driver = driver(stateDir);
        input = driver.createInputTopic("envelopes", new ByteArraySerializer(), new EnvelopeSerde(INPUT).serializer());
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void reportsOfTwoPartitions_leaveInLogOrder() {
        send(report(1, 0, 30), report(0, 0, 10), report(0, 1, 20), report(1, 1, 40));
        assertThat(released()).containsExactly("0/0", "0/1");
        send(new Envelope.Heartbeat(0, 35));
        assertThat(released()).containsExactly("1/0");
        send(new Envelope.Heartbeat(0, 41));
        assertThat(released()).containsExactly("1/1");
    }

    @Test
    void rejectedRecord_movesItsPartitionOnAndIsCounted() {
        send(report(0, 0, 10));
        assertThat(released()).isEmpty();
        send(new Envelope.Mark(at(1, 0, 11), RejectReason.NOT_JSON, false));
        assertThat(released()).containsExactly("0/0");
        var ledger = LedgerStore.read(driver.getKeyValueStore(LedgerStore.NAME));
        assertThat(ledger.read()).isEqualTo(2);
        assertThat(ledger.rejected()).containsEntry(RejectReason.NOT_JSON, 1L);
    }

    @Test
    void partitionDownForTooLong_isNotWaitedForAndItsReportsAreLate() {
        send(report(0, 0, 10));
        for (int second = 0; second <= 60; second++) driver.advanceWallClockTime(Duration.ofSeconds(1));
        assertThat(released()).containsExactly("0/0");
        send(report(1, 0, 5));
        assertThat(released()).containsExactly("1/0 late");
    }

    @Test
    void journal_isEmptyOnceAllHasGone() {
        send(report(0, 0, 10), report(1, 0, 20), new Envelope.Heartbeat(0, 99), new Envelope.Heartbeat(1, 99));
        assertThat(released()).containsExactly("0/0", "1/0");
        try (var entries = driver.<org.apache.kafka.common.utils.Bytes, byte[]>getKeyValueStore(OrderJournal.NAME)
                .all()) {
            entries.next();
            assertThat(entries.hasNext()).as("nothing but the cursor").isFalse();
        }
    }

    private void send(ForJudge... envelopes) {
        for (ForJudge envelope : envelopes) input.pipeInput(new byte[0], envelope);
    }

    private List<String> released() {
        return driver
                .createOutputTopic("ordered", new ByteArrayDeserializer(), new EnvelopeSerde(INPUT).deserializer())
                .readValuesToList()
                .stream()
                .map(envelope -> ((Envelope.Enriched) envelope).report())
                .map(report -> report.id() + (report.late() ? " late" : ""))
                .toList();
    }

    private static ForJudge report(int partition, long offset, long logTime) {
        return new Envelope.Enriched(new Report(
                at(partition, offset, logTime),
                false,
                false,
                partition + "/" + offset,
                Instant.EPOCH,
                "id",
                new byte[0],
                new byte[0],
                new byte[0],
                null));
    }

    private static Coordinates at(int partition, long offset, long logTime) {
        return new Coordinates(INPUT, partition, offset, logTime);
    }

    private TopologyTestDriver driver(Path stateDir) {
        var serde = new EnvelopeSerde(INPUT);
        var builder = new StreamsBuilder();
        JudgeStores.all().forEach(builder::addStateStore);
        builder.stream("envelopes", Consumed.with(Serdes.ByteArray(), serde))
                .process(
                        () -> new OrderProcessor(
                                plan, Frontier.UNKNOWN, new Pace(plan.inputPartitions(), plan.shards())),
                        Named.as("order"),
                        OrderJournal.NAME,
                        LedgerStore.NAME)
                .to("ordered", Produced.with(Serdes.ByteArray(), serde));
        var properties = new Properties();
        properties.put("application.id", "order-test");
        properties.put("bootstrap.servers", "none:1");
        properties.put("state.dir", stateDir.toString());
        return new TopologyTestDriver(builder.build(), properties, Instant.EPOCH);
    }
}
