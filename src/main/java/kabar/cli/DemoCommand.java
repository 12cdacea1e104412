package kabar.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import kabar.broker.Connection;
import kabar.broker.EmbeddedBroker;
import kabar.broker.TemporaryFolder;
import kabar.broker.Topics;
import kabar.cli.show.CommandFailure;
import kabar.cli.show.DemoOutput;
import kabar.cli.show.ExitCode;
import kabar.cli.show.LedgerText;
import kabar.cli.show.Version;
import kabar.config.Settings;
import kabar.input.SampleArticles;
import kabar.pipeline.Ledger;
import kabar.pipeline.Stages;
import kabar.topology.Beginning;
import kabar.topology.NewsStages;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code demo}: the main job from nothing to an end, on a throw-away broker. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Runs the sample articles through the main job on a throw-away broker in this process and shows the topics filling up.",
        footer = {
            "",
            "Needs no settings and leaves nothing behind. Progress goes to stderr, the tables to stdout.",
            "Example:",
            "  ./kabar demo"
        })
final class DemoCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ParentCommand
    private Main main;

    private final long start = System.nanoTime();

    @Override
    public Integer call() throws Exception {
        try (var stop = new Stop();
                var folder = new TemporaryFolder("kabar-demo");
                var broker = EmbeddedBroker.start(EmbeddedBroker.Options.temporary())) {
            say("broker      a real one in this process, at " + broker.bootstrapServers());
            Settings settings = settings(broker.bootstrapServers(), folder.path());
            try (Admin admin = Connection.admin(settings)) {
                var topics = Topics.of(admin, settings);
                topics.apply(topics.plan());
                say("topics      " + settings.topics().outputs().size() + " for what comes out");
                return run(settings, admin, stop);
            }
        }
    }

    private int run(Settings settings, Admin admin, Stop stop) throws ExecutionException, InterruptedException {
        // States of the stream would stand between what it shows; who watches it by its port wants them.
        if (settings.ops().port() < 0) System.setProperty("kabar.log.kabar.ops", "warn");
        Stages stages = NewsStages.load(settings, Version.text());
        say("names       loaded, version " + stages.resources());
        List<SampleArticles.Sample> samples = SampleArticles.inOrder();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var output = new DemoOutput(settings)) {
            var stream = RunningStream.start(settings, stages, admin, Beginning.UNSAID);
            try (stream) {
                DemoInput.publish(settings, samples);
                say("published   " + samples.size() + " sample articles to " + settings.inputTopic());
                while (stream.ledger().ended() < samples.size() && System.nanoTime() < deadline) {
                    if (stop.isAsked()) return stop.exitCode();
                    tell(output);
                }
            }
            // What the ledger counts can be read once it is committed, which closing does.
            do tell(output);
            while (!output.isReadToEnd() && System.nanoTime() < deadline);
            return show(stream.ledger(), samples.size(), output);
        }
    }

    private void tell(DemoOutput output) {
        output.poll().forEach(line -> say("            " + line));
    }

    private int show(Ledger ledger, int published, DemoOutput output) {
        main.out().print(output.tables());
        main.out().println();
        main.out().print(LedgerText.table(ledger));
        main.out().flush();
        if (ledger.ended() == published && ledger.waiting() == 0) return ExitCode.OK;
        throw new CommandFailure(
                ExitCode.FAILURE, "published " + published + " articles, but the ledger shows " + ledger.ended());
    }

    /** Archived articles, whose log time is their publication time: the demo gives the same records each time. */
    private Settings settings(String bootstrapServers, Path folder) {
        Settings settings = main.settings();
        return settings.with("bootstrap.servers", bootstrapServers)
                .with("state.dir", folder.toString())
                .with("application.id", "kabar-demo")
                .with("replication.factor", "1")
                .with("input.topic", settings.topics().history())
                .with("order.allow-create-time", "true");
    }

    private void say(String line) {
        double seconds = (System.nanoTime() - start) / 1e9;
        main.err().println(String.format(Locale.ROOT, "%5.1f s  %s", seconds, line));
        main.err().flush();
    }
}
