package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kabar.broker.EmbeddedBroker;
import kabar.cli.show.DemoOutput;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import kabar.json.JsonTree;
import kabar.pipeline.Output;
import kabar.pipeline.Pipeline;
import kabar.topology.NewsStages;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text that would command a terminal: no command shows it raw, whichever field it came in. */
class HostileTextIT {
    /** Every control character of both sets but line ends and tab, an escape sequence of each kind, and what turns the direction. */
    private static final String HOSTILE = IntStream.concat(IntStream.range(0, 32), IntStream.range(127, 160))
                    .filter(point -> point != '\n' && point != '\r' && point != '\t')
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining())
            + "\u001b[31mred\u001b]0;title\u0007\u009b2J\u202e\u2066\u2028\u2029";

    private static EmbeddedBroker broker;
    private static Settings settings;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        broker = EmbeddedBroker.start(EmbeddedBroker.Options.temporary());
        settings = SettingsLoader.of(Map.of("bootstrap.servers", broker.bootstrapServers()));
        assertThat(kabar("topics", "apply").exitCode()).isZero();
        Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (String topic : new String[] {"news.country.kz", "news.duplicates", "news.dlq"}) {
                producer.send(new ProducerRecord<>(topic, HOSTILE.getBytes(StandardCharsets.UTF_8), record()))
                        .get();
                producer.send(new ProducerRecord<>(topic, record(), HOSTILE.getBytes(StandardCharsets.UTF_8)))
                        .get();
            }
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void tail_showsNoneOfIt() {
        for (String format : new String[] {"pretty", "json"}) {
            assertThat(harmless(kabar("tail", "kz", "--from-beginning", "--no-follow", "-o", format)))
                    .contains("Bandara Almaty");
            harmless(kabar("tail", "--duplicates", "--from-beginning", "--no-follow", "-o", format));
            harmless(kabar("tail", "--dlq", "--from-beginning", "--no-follow", "-o", format));
        }
    }

    @Test
    void demo_showsNoneOfIt() {
        try (var output = new DemoOutput(settings)) {
            var lines = new StringBuilder();
            while (!output.isReadToEnd()) {
                try {
                    output.poll().forEach(line -> lines.append(line).append('\n'));
                } catch (IllegalArgumentException noReport) {
                    // It reads what Kabar itself wrote.
                }
            }
            assertThat(harmless(lines + output.tables())).contains("Bandara Almaty");
        }
    }

    @Test
    void explain_showsNoneOfIt() throws Exception {
        Path article = folder.resolve("article.jsonl");
        Files.write(article, record());
        harmless(kabar("explain", article.toString()));
        Path line = folder.resolve("line.jsonl");
        Files.write(
                line,
                ("{\"topic\":" + quoted() + ",\"key\":" + quoted() + ",\"value\":"
                                + new String(record(), StandardCharsets.UTF_8).strip() + "}\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(harmless(kabar("explain", line.toString()))).contains("Bandara Almaty");
    }

    private static String quoted() {
        String object = new String(JsonTree.write(Map.of("x", HOSTILE)), StandardCharsets.UTF_8).strip();
        return object.substring(5, object.length() - 1);
    }

    /** What the stream makes of a plain article, with the hostile text in place of one word wherever that stands. */
    private static byte[] record() {
        String event =
                "{\"id\":\"HOSTILE1\",\"title\":\"Bandara Almaty HOSTILE1 dibuka\",\"body\":\"Bandara Almaty HOSTILE1 dibuka kembali,"
                        + " kata Menteri HOSTILE1 Karim.\",\"byline\":\"HOSTILE1\",\"url\":\"https://ada.example/HOSTILE1\","
                        + "\"publisher\":\"HOSTILE1\",\"publishedAt\":\"2022-01-12T00:00:00Z\"}";
        var pipeline = new Pipeline(NewsStages.load(settings, "test"), "news.history");
        Output output = pipeline.next(event.getBytes(StandardCharsets.UTF_8))
                .get(0)
                .outputs()
                .get(0);
        String value = new String(Objects.requireNonNull(output.value()), StandardCharsets.UTF_8);
        String hostile = quoted();
        return value.replace("HOSTILE1", hostile.substring(1, hostile.length() - 1))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(Cli cli) {
        return harmless(cli.out() + cli.err());
    }

    private static String harmless(String shown) {
        shown.codePoints().forEach(point -> {
            boolean lineEnd = point == '\n' || point == '\r';
            boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
            if ((Character.isISOControl(point) && !lineEnd) || turns || point == 0x2028 || point == 0x2029)
                fail("U+%04X is shown in:%n%s", point, shown);
        });
        return shown;
    }

    private static Cli kabar(String... arguments) {
        return Cli.run(Map.of("KABAR_BOOTSTRAP_SERVERS", broker.bootstrapServers()), arguments);
    }
}
