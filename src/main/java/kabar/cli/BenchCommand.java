package kabar.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import kabar.broker.EmbeddedBroker;
import kabar.broker.Topics;
import kabar.config.Client;
import kabar.config.Settings;
import kabar.topology.Output;
import kabar.topology.Pipeline;
import kabar.topology.Stages;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code bench}: what Kabar costs on this machine, side by side with what Kafka alone costs, in one run. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures enrichment, the whole application and a stream that only copies, in one run, and prints the ratios.",
        footer = {"", "Examples:", "  ./kabar bench", "  ./kabar bench --window 1000000"})
final class BenchCommand implements Callable<Integer> {
    private static final int ENRICHED = 1_000;
    private static final long SEED = 20_220_112;

    @ParentCommand
    private Main main;

    @Option(names = "--articles", paramLabel = "N", description = "How many articles the streams read; default 20000.")
    private int articles = 20_000;

    @Option(
            names = "--window",
            paramLabel = "N",
            description = "How many articles the judge remembers when it is timed; default 50000.")
    private int window = 50_000;

    @Override
    public Integer call() throws Exception {
        List<byte[]> events = new BenchCorpus(SEED).events(articles);
        say("enrichment on one thread, µs an article      mean       p99");
        var times = new BenchEnrich(events.subList(0, Math.min(ENRICHED, articles))).measure();
        times.forEach((step, time) -> say(String.format(Locale.ROOT, "  %-36s %s", step, time)));
        try (var folder = new TemporaryFolder("kabar-bench");
                var broker = EmbeddedBroker.start(EmbeddedBroker.Options.temporary())) {
            Settings settings = main.settings()
                    .with("bootstrap.servers", broker.bootstrapServers())
                    .with("replication.factor", "1");
            try (Admin admin = Connection.admin(settings)) {
                var topics = Topics.of(admin, settings);
                topics.apply(topics.plan());
                Stages stages = Stages.load(settings, Version.text());
                publish(settings, stages, events);
                var bench = new BenchStream(settings, folder.path(), admin, articles);
                double copy = bench.copy();
                BenchStream.Whole whole = bench.whole(stages);
                say(String.format(
                        Locale.ROOT,
                        "streams, %s, articles/s",
                        settings.exactlyOnce() ? "exactly-once" : "at-least-once"));
                say(String.format(Locale.ROOT, "  %-36s %9.0f", "copies bytes to the same topics", copy));
                say(String.format(Locale.ROOT, "  %-36s %9.0f", "the whole application", whole.rate()));
                say(String.format(Locale.ROOT, "  %-36s %9.2f", "ratio", whole.rate() / copy));
                say("append to country topic at " + BenchLatency.PER_SECOND + " articles/s, ms");
                say(String.format(
                        Locale.ROOT, "  %-36s %9d", "median", whole.latency().median()));
                say(String.format(
                        Locale.ROOT, "  %-36s %9d", "p99", whole.latency().p99()));
                var judge = new BenchJudge(settings, admin, folder.path(), window).measure(SEED);
                say("the judge alone, " + window + " articles in its window");
                say(String.format(Locale.ROOT, "  %-36s %9.0f", "articles/s", judge.rate()));
                say(String.format(Locale.ROOT, "  %-36s %9.0f", "state, bytes an article", judge.bytes()));
                say(String.format(Locale.ROOT, "  %-36s %9.1f", "start from the changelog, s", judge.startMs() / 1e3));
            }
        }
        return ExitCode.OK;
    }

    /** Each event with the topics it ends up in, so that the copying stream writes the same number of records to the same ones. */
    private void publish(Settings settings, Stages stages, List<byte[]> events)
            throws ExecutionException, InterruptedException {
        var pipeline = new Pipeline(stages, settings.inputTopic());
        Future<RecordMetadata> last = null;
        try (var producer = new KafkaProducer<>(
                settings.clientProperties(Client.PRODUCER), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (byte[] event : events) {
                String routes = Pipeline.outputs(pipeline.next(event)).stream()
                        .map(Output::topic)
                        .collect(Collectors.joining(","));
                var record = new ProducerRecord<byte[], byte[]>(settings.inputTopic(), event);
                record.headers().add(BenchStream.ROUTES, routes.getBytes(StandardCharsets.UTF_8));
                last = producer.send(record);
            }
            if (last != null) last.get();
        }
        main.err().println("published " + LedgerText.line(pipeline.ledger()));
        main.err().flush();
    }

    private void say(String line) {
        main.out().println(line);
        main.out().flush();
    }
}
