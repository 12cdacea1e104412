package kabar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import kabar.article.Decisions;
import kabar.broker.Connection;
import kabar.cli.show.ExitCode;
import kabar.cli.show.Terminal;
import kabar.config.InvalidSettings;
import kabar.config.Settings;
import kabar.json.EventDecisions;
import kabar.pipeline.DecisionKeys;
import kabar.pipeline.Delivery;
import kabar.topology.NewsStages;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code override}: sends the event of an article once more, with what a person decided on it. */
@Command(
        name = "override",
        mixinStandardHelpOptions = true,
        description = {
            "Decides on an article in place of Kabar: sends its event once more, with the decisions,",
            "signed with the key that the file of the setting decisions.keys has for --by."
        },
        footer = {
            "",
            "The decisions replace those of an earlier override of the article.",
            "Examples:",
            "  ./kabar override en-05 --add-country kz --remove-country ru --by anna --reason \"Baikonur is Kazakh.\"",
            "  ./kabar override en-03 --not-copy-of en-01 --by anna --reason \"Another flood.\" --dry-run"
        })
final class OverrideCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "ID", description = "Id of the article, the key of its records.")
    private String id = "";

    @Option(names = "--add-country", paramLabel = "CODE", description = "It is about this country, too.")
    private List<String> added = List.of();

    @Option(names = "--remove-country", paramLabel = "CODE", description = "It is not about this country.")
    private List<String> removed = List.of();

    @Option(names = "--not-copy-of", paramLabel = "ID", description = "It is no copy of this article.")
    private List<String> notCopyOf = List.of();

    @Option(names = "--copy-of", paramLabel = "ID", description = "It is a copy of this article.")
    private @Nullable String copyOf;

    @Option(names = "--story", paramLabel = "ID", description = "It tells this story.")
    private @Nullable String story;

    @Option(names = "--own-story", description = "It starts a story of its own.")
    private boolean ownStory;

    @Option(names = "--no-news", description = "It is no news: it is withdrawn from where it was published.")
    private boolean noNews;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decides.")
    private String by = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
    private String reason = "";

    @Option(names = "--dry-run", description = "Print the event with the decisions, and send nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        Settings settings = main.settings();
        Decisions decisions = decisions();
        DecisionKeys keys = NewsStages.keys(settings);
        if (!keys.has(by))
            throw new InvalidSettings(
                    List.of("decisions.keys has no key of " + Terminal.safe(by) + "; put a line \"" + Terminal.safe(by)
                            + " = KEY\" into a file (openssl rand -hex 32 makes a key), give it to run and replay, too,"
                            + " and name it by -X decisions.keys=FILE"));
        try (Admin admin = Connection.admin(settings)) {
            ConsumerRecord<byte[], byte[]> event = new PublishedEvent(settings, admin).of(id);
            PublishTarget target = PublishTarget.of(admin, settings, event.topic(), false);
            byte[] value = EventDecisions.with(event.value(), decisions);
            var record = new ProducerRecord<>(
                    event.topic(), event.partition(), event.key(), value, headers(event, keys.sign(by, value)));
            if (dryRun) main.out().println(new String(value, UTF_8));
            else send(settings, target, record);
            main.out().flush();
            return ExitCode.OK;
        }
    }

    private Decisions decisions() {
        try {
            var decisions = new Decisions(
                    codes(added), codes(removed), notCopyOf, copyOf, story, ownStory, !noNews, by, reason);
            if (decisions.isAboutCountriesAlone() && added.isEmpty() && removed.isEmpty())
                throw new IllegalArgumentException(
                        "nothing is decided; give --add-country, --remove-country, --not-copy-of, --copy-of, --story,"
                                + " --own-story or --no-news");
            return decisions;
        } catch (IllegalArgumentException contradiction) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(contradiction.getMessage()));
        }
    }

    private static List<String> codes(List<String> given) {
        var codes = new ArrayList<String>();
        for (String code : given) codes.add(code.toUpperCase(Locale.ROOT));
        return codes;
    }

    /** Those of the event, its source among them, but another signature. */
    private static RecordHeaders headers(ConsumerRecord<byte[], byte[]> event, String signature) {
        var headers = new RecordHeaders();
        for (Header header : event.headers()) if (!header.key().equals(Delivery.SIGNATURE)) headers.add(header);
        headers.add(Delivery.SIGNATURE, signature.getBytes(UTF_8));
        return headers;
    }

    private void send(Settings settings, PublishTarget target, ProducerRecord<byte[], byte[]> record)
            throws InterruptedException {
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(PublishCommand.properties(settings, target), bytes, bytes)) {
            var sent = producer.send(record).get();
            main.err().println("sent to " + sent.topic() + "-" + sent.partition() + "@" + sent.offset());
            main.err().flush();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof KafkaException known) throw known;
            throw new KafkaException(failed.getCause());
        }
    }
}
