package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kabar.broker.DeclaredTopic;
import kabar.broker.EmbeddedBroker;
import kabar.broker.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands against a real broker; each test of publish has a prefix of its own. */
class PublishTailIT {
    private static final String ARTICLE =
            "{\"id\":\"%s\",\"title\":\"Bandara Almaty dibuka\",\"publishedAt\":\"%s\",\"publisher\":\"ada.example\"}";

    private static EmbeddedBroker broker;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(EmbeddedBroker.Options.temporary());
        assertThat(kabar("news.", "topics", "apply").exitCode()).isZero();
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void topics_planApplyList_tellWhatTheyDo() {
        Cli plan = kabar("news.", "topics", "plan");
        assertThat(plan).isEqualTo(new Cli(0, "all topics are as declared\n", ""));
        assertThat(kabar("other.", "topics", "plan").out())
                .contains("+ other.articles: 4 partitions, ")
                .containsPattern("\\+ other.country.<cc>: 1 partition, .* \\(in each of 251 topics\\)");
        assertThat(kabar("news.", "topics", "list").out())
                .contains("news.articles")
                .contains("TOPIC");
    }

    @Test
    void publish_everyByteArrives_andRejectsAreTold() {
        byte[] invalid = {'{', (byte) 0xff, '}'};
        Path file = folder.resolve("some.jsonl");
        write(file, article("a1"), "not json".getBytes(StandardCharsets.UTF_8), invalid, article("a2"));
        create("bytes.articles", Map.of());

        Cli cli = kabar("bytes.", "publish", file.toString());

        assertThat(cli.exitCode()).isEqualTo(3);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err())
                .contains("some.jsonl:2: not-json")
                .contains("some.jsonl:3: invalid-utf8")
                .contains("4 published")
                .contains("2 of them no articles");
        List<byte[]> values =
                records("bytes.articles").stream().map(ConsumerRecord::value).toList();
        assertThat(values)
                .usingElementComparator(Arrays::compare)
                .containsExactlyInAnyOrder(
                        article("a1"), "not json".getBytes(StandardCharsets.UTF_8), invalid, article("a2"));
    }

    @Test
    void publish_articlesOfOnePublisher_stayInOrder() {
        Path file = folder.resolve("order.jsonl");
        write(file, IntStream.range(10, 60).mapToObj(n -> article("o" + n)).toArray(byte[][]::new));
        create("order.articles", Map.of());
        assertThat(kabar("order.", "publish", file.toString()).exitCode()).isZero();
        var ids = records("order.articles").stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8).substring(7, 10))
                .toList();
        assertThat(ids).isSorted().hasSize(50);
    }

    @Test
    void publish_asOfPublished_setsTheTimeOfTheRecord() {
        Path file = folder.resolve("old.jsonl");
        write(
                file,
                ARTICLE.formatted("h1", "1987-02-26T15:01:01Z").getBytes(StandardCharsets.UTF_8),
                "{\"id\":\"h2\",\"title\":\"Tanpa tanggal\"}".getBytes(StandardCharsets.UTF_8),
                ARTICLE.formatted("h3", "1960-01-01T00:00:00Z").getBytes(StandardCharsets.UTF_8));

        assertThat(kabar("news.", "publish", "--to", "news.history", "--as-of-published", file.toString())
                        .exitCode())
                .isZero();

        assertThat(records("news.history").stream().map(ConsumerRecord::timestamp))
                .containsExactlyInAnyOrder(541_350_061_000L, 541_350_061_000L, 0L);
    }

    @Test
    void publish_eventLargerThanTheTopicTakes_isToldAndTheOthersGoOut() {
        Path file = folder.resolve("large.jsonl");
        write(file, new byte[2 << 20], article("after"));
        create("large.articles", Map.of("max.message.bytes", "2000000"));
        Cli cli = kabar("large.", "publish", file.toString());
        assertThat(cli.exitCode()).isEqualTo(3);
        assertThat(cli.err())
                .contains("large.jsonl:1: larger than the topic takes, not sent")
                .contains("1 published");
    }

    @Test
    void publish_wrongTarget_isRefused() {
        Path file = folder.resolve("one.jsonl");
        write(file, article("x"));
        assertThat(kabar("news.", "publish", "--as-of-published", file.toString()))
                .satisfies(cli -> assertThat(cli.exitCode()).isEqualTo(2))
                .satisfies(
                        cli -> assertThat(cli.err()).contains("LogAppendTime").contains("news.history"));
        assertThat(kabar("news.", "publish", "--to", "elsewhere", file.toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(kabar("news.", "publish", "--to", "news.country.id", file.toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(kabar("none.", "publish", file.toString()))
                .satisfies(cli -> assertThat(cli.exitCode()).isEqualTo(1))
                .satisfies(cli ->
                        assertThat(cli.err()).contains("no topic none.articles").contains("topics apply"));
        assertThat(kabar("news.", "publish", folder.resolve("no.jsonl").toString())
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void tail_countries_showsTheirRecordsOnly() {
        send("news.country.kz", report("Almaty"));
        send("news.country.id", report("Jakarta"));
        Cli cli = kabar("news.", "tail", "kz", "--from-beginning", "--no-follow");
        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out()).contains("kz  Almaty").doesNotContain("Jakarta");
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void tail_json_isOneObjectALine() {
        send("news.duplicates", report("Salinan"));
        Cli cli = kabar("news.", "tail", "--duplicates", "--since", "1h", "-n", "1", "-o", "json");
        assertThat(cli.out())
                .startsWith("{\"topic\":\"news.duplicates\",\"key\":null,\"value\":{\"schema\"")
                .endsWith("}\n")
                .hasLineCount(1);
    }

    @Test
    void tail_allCountriesFromNow_endsWithNothingWhenNothingComes() {
        assertThat(kabar("news.", "tail", "--no-follow")).isEqualTo(new Cli(0, "", ""));
    }

    @Test
    void tail_unknownCountry_isWrongUsageWithASuggestion() {
        Cli cli = kabar("news.", "tail", "kzz");
        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.err()).startsWith("no country has the code kzz; did you mean kz?");
        assertThat(kabar("news.", "tail", "id", "--dlq").exitCode()).isEqualTo(2);
        assertThat(kabar("news.", "tail", "--since", "soon").exitCode()).isEqualTo(2);
        assertThat(kabar("none.", "tail", "id").exitCode()).isEqualTo(1);
    }

    private static void create(String topic, Map<String, String> configs) {
        try (var admin = Admin.create(client())) {
            var declared = new DeclaredTopic(topic, topic, 4, (short) -1, configs);
            var topics = new Topics(admin, List.of(declared));
            topics.apply(topics.plan());
        }
    }

    private static Cli kabar(String prefix, String... arguments) {
        String[] all = Stream.concat(
                        Stream.of("--bootstrap-server", broker.bootstrapServers(), "-X", "topic.prefix=" + prefix),
                        Stream.of(arguments))
                .toArray(String[]::new);
        return Cli.run(all);
    }

    private static byte[] article(String id) {
        return ARTICLE.formatted(id, "2022-01-12T00:01:00Z").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] report(String title) {
        return ("{\"schema\":\"kabar.article/1\",\"kind\":\"original\",\"id\":\"a\",\"title\":\"" + title
                        + "\",\"publishedAt\":\"2022-01-12T00:01:00Z\",\"publishedBasis\":\"field\","
                        + "\"verdict\":{\"disposition\":\"original\",\"relation\":\"none\",\"rule\":\"new\"},"
                        + "\"provenance\":{\"topic\":\"t\",\"partition\":0,\"offset\":0,\"logTime\":\"2022-01-12T00:02:00Z\"}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path file, byte[]... lines) {
        try (var out = Files.newOutputStream(file)) {
            for (byte[] line : lines) {
                out.write(line);
                out.write('\n');
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void send(String topic, byte[] value) {
        var serializer = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(client(), serializer, serializer)) {
            var unused = producer.send(new ProducerRecord<>(topic, value));
        }
    }

    /** All records of a topic, partition by partition. */
    private static List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        var bytes = new ByteArrayDeserializer();
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        try (var consumer = new KafkaConsumer<>(client(), bytes, bytes)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            while (records.size() < end) consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
        }
        return records;
    }

    private static Map<String, Object> client() {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }
}
