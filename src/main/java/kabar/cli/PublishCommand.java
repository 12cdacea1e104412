package kabar.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import kabar.broker.Connection;
import kabar.cli.show.ExitCode;
import kabar.cli.show.Failure;
import kabar.config.Client;
import kabar.config.Settings;
import kabar.input.InputFiles;
import kabar.pipeline.Delivery;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code publish}: sends articles to the input topic or to an archive. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Sends articles from text files, JSONL, folders or standard input (-).",
        footer = {
            "",
            "Each line goes out as it is, even what is no article: the stream keeps that as a dead letter,",
            "and publish tells it and ends with exit code 3.",
            "Examples:",
            "  ./kabar publish articles.jsonl report.txt folder/",
            "  zcat archive.jsonl.gz | ./kabar publish - --to news.history --as-of-published"
        })
final class PublishCommand implements Callable<Integer> {
    /** Set by the launcher, which can tell whether stderr is a terminal. */
    private static final String TERMINAL = "kabar.terminal";

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Text file, JSONL, folder, or - for standard input.")
    private List<String> files = List.of();

    @Option(names = "--to", paramLabel = "TOPIC", description = "Topic to send to; the input topic without it.")
    private @Nullable String to;

    @Option(
            names = "--as-of-published",
            description =
                    "Give each record the time the article was published (without one, that of the article before).")
    private boolean asOfPublished;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Where the articles come from: their versions and retractions count from there alone.")
    private @Nullable String source;

    @Override
    public Integer call() {
        Settings settings = main.settings();
        if (source != null && !Delivery.isSource(source))
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "a source is named by 1 to 100 letters, digits, dots, hyphens or underscores");
        PublishTarget target;
        try (Admin admin = Connection.admin(settings)) {
            target = PublishTarget.of(admin, settings, to == null ? settings.inputTopic() : to, asOfPublished);
        }
        if (asOfPublished && target.brokerTime())
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "topic " + target.topic() + " takes the brokers' time (message.timestamp.type=LogAppendTime); "
                            + "--as-of-published needs one such as "
                            + settings.topics().history());
        return publish(settings, target);
    }

    private int publish(Settings settings, PublishTarget target) {
        var tally = new PublishTally(main.err(), Boolean.getBoolean(TERMINAL), System::nanoTime);
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(properties(settings, target), bytes, bytes)) {
            var publishing = new Publishing(producer, target.topic(), asOfPublished, source, tally);
            try (var stop = new Stop(asked -> finishAndEnd(publishing, tally, target.topic(), asked))) {
                new InputFiles(main.in()).forEach(files, publishing::accept);
                if (stop.isAsked()) return stop.exitCode();
                publishing.finish();
            }
        }
        tally.summary(target.topic());
        return tally.hasRejects() ? ExitCode.REJECTS : ExitCode.OK;
    }

    /** On the thread of the signal: the command itself may be waiting for input that never comes. */
    private void finishAndEnd(Publishing publishing, PublishTally tally, String topic, Stop stop) {
        try {
            publishing.finish();
        } catch (KafkaException unsent) {
            Failure.of(unsent).lines().forEach(line -> main.err().println("kabar: " + line));
        }
        tally.summary(topic);
        stop.end();
    }

    /** Properties of a producer that sends to a topic. */
    static Map<String, Object> properties(Settings settings, PublishTarget target) {
        Map<String, Object> properties = new TreeMap<>(Map.of(
                "linger.ms", "20", "batch.size", "131072", "compression.type", "lz4", "delivery.timeout.ms", "60000"));
        properties.putAll(settings.clientProperties(Client.PRODUCER));
        properties.put("acks", "all");
        properties.put("enable.idempotence", "true");
        properties.put("max.request.size", String.valueOf(target.maxBytes()));
        return properties;
    }
}
