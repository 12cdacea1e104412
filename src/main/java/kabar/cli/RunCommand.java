package kabar.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import kabar.broker.Connection;
import kabar.broker.EmbeddedBroker;
import kabar.broker.Topics;
import kabar.cli.show.CommandFailure;
import kabar.cli.show.ExitCode;
import kabar.cli.show.LedgerText;
import kabar.cli.show.Version;
import kabar.config.Settings;
import kabar.pipeline.Stages;
import kabar.topology.Beginning;
import kabar.topology.NewsStages;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code run}: the main job. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Reads articles and publishes each report once to one topic per country, until it is stopped.",
        footer = {
            "",
            "More instances with the same application.id share the work.",
            "Examples:",
            "  ./kabar run --embedded                       a broker of its own on 127.0.0.1:9092",
            "  ./kabar run --bootstrap-server kafka:9092    on brokers that run already",
            "  ./kabar run -X input.topic=news.history      on archived articles",
            "  ./kabar run -X application.id=kabar-2 --after kabar --memory-from 30d"
        })
final class RunCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Option(
            names = "--embedded",
            description =
                    "Start a single-node broker in this process and create the topics; its data stays in broker.dir.")
    private boolean embedded;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "Where the embedded broker keeps its data; short for -X broker.dir=DIR.")
    private @Nullable String dataDir;

    @ArgGroup
    private @Nullable First first;

    /** Where a new application begins. */
    static final class First {
        @Option(
                names = "--from",
                paramLabel = "WHERE",
                converter = From.class,
                description =
                        "Where a new application.id begins to publish: latest, earliest, a time, or 2h for so long"
                                + " ago. One that has read before goes on where it was.")
        private @Nullable OffsetSpec from;

        @Option(
                names = "--after",
                paramLabel = "APPLICATION",
                description = "A new application.id begins to publish where this one has stopped.")
        private @Nullable String after;
    }

    @Option(
            names = "--memory-from",
            paramLabel = "WHERE",
            converter = From.class,
            description =
                    "What a new application.id reads before that, and judges without publishing it: a time, 30d for"
                            + " so long ago, or all.")
    private @Nullable OffsetSpec memoryFrom;

    @Override
    public Integer call() throws ExecutionException, InterruptedException {
        Settings settings = dataDir == null ? main.settings() : main.settings().with("broker.dir", dataDir);
        try (var stop = new Stop()) {
            if (!embedded) return run(settings, stop);
            var options = new EmbeddedBroker.Options(settings.brokerDir(), settings.brokerPort());
            try (var broker = EmbeddedBroker.start(options)) {
                say("embedded broker at " + broker.bootstrapServers() + ", data in " + broker.directory());
                Settings own = settings.with("bootstrap.servers", broker.bootstrapServers());
                try (Admin admin = Connection.admin(own)) {
                    var topics = Topics.of(admin, own);
                    topics.apply(topics.plan());
                }
                return run(own, stop);
            }
        }
    }

    private int run(Settings settings, Stop stop) throws ExecutionException, InterruptedException {
        try (Admin admin = Connection.admin(settings)) {
            RunningStream.check(settings, admin);
            Stages stages = NewsStages.load(settings, Version.text());
            var stream = RunningStream.start(settings, stages, admin, beginning());
            try (stream) {
                say("reading " + settings.inputTopic() + ", stop with Ctrl-C");
                stream.report(main.err(), settings.statusInterval(), stop.asked());
            }
            main.err().print(LedgerText.table(stream.ledger()));
            main.err().print(LedgerText.unread(stream.unread()));
            main.err().flush();
            Throwable failure = stream.failure();
            RunningStream.access(settings)
                    .explain(failure, admin, RunningStream.topics(settings))
                    .ifPresent(denied -> {
                        throw denied;
                    });
            if (failure != null) throw new CommandFailure(ExitCode.FAILURE, "the stream stopped by itself: " + failure);
            return stream.ledger().waiting() < 0 ? ExitCode.FAILURE : ExitCode.OK;
        }
    }

    private Beginning beginning() {
        return new Beginning(first == null ? null : first.from, first == null ? null : first.after, memoryFrom);
    }

    private void say(String line) {
        main.err().println(line);
        main.err().flush();
    }
}
