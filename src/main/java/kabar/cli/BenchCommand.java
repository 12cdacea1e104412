package kabar.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import kabar.broker.Connection;
import kabar.broker.EmbeddedBroker;
import kabar.broker.TemporaryFolder;
import kabar.broker.Topics;
import kabar.cli.bench.BenchCorpus;
import kabar.cli.bench.BenchEnrich;
import kabar.cli.bench.BenchInput;
import kabar.cli.bench.BenchJudge;
import kabar.cli.bench.BenchLatency;
import kabar.cli.bench.BenchStream;
import kabar.cli.show.ExitCode;
import kabar.cli.show.LedgerText;
import kabar.cli.show.Version;
import kabar.config.Settings;
import kabar.pipeline.Stages;
import kabar.topology.NewsStages;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code bench}: what Kabar costs on this machine, side by side with what Kafka alone costs, in one run. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures enrichment, the whole application and streams that decide nothing, in one run, and prints the ratio.",
        footer = {"", "Examples:", "  ./kabar bench", "  ./kabar bench --window 1000000"})
final class BenchCommand implements Callable<Integer> {
    private static final int ENRICHED = 1_000;
    /** So many times the articles that are timed are read before. */
    private static final int WARM_UP = 2;

    private static final long SEED = 20_220_112;

    @ParentCommand
    private Main main;

    @Option(
            names = "--articles",
            paramLabel = "N",
            description = "How many articles a burst has that the streams are timed on; default 20000.")
    private int articles = 20_000;

    @Option(
            names = "--window",
            paramLabel = "N",
            description = "How many articles the judge remembers when it is timed; default 50000.")
    private int window = 50_000;

    @Override
    public Integer call() throws Exception {
        say("enrichment on one thread, µs an article      mean       p99");
        var times = new BenchEnrich(new BenchCorpus(SEED).events(ENRICHED)).measure();
        times.forEach((step, time) -> say(String.format(Locale.ROOT, "  %-36s %s", step, time)));
        try (var folder = new TemporaryFolder("kabar-bench");
                var broker = EmbeddedBroker.start(EmbeddedBroker.Options.temporary())) {
            Settings settings = main.settings()
                    .with("bootstrap.servers", broker.bootstrapServers())
                    .with("replication.factor", "1");
            try (Admin admin = Connection.admin(settings)) {
                var topics = Topics.of(admin, settings);
                topics.apply(topics.plan());
                Stages stages = NewsStages.load(settings, Version.text());
                BenchStream.Burst copying;
                BenchStream.Burst twoHops;
                BenchStream.Whole whole;
                try (var input = new BenchInput(settings, stages, SEED)) {
                    input.publish(input.batch(WARM_UP * articles));
                    var bench = new BenchStream(settings, folder.path(), admin, input, articles);
                    copying = bench.copying();
                    twoHops = bench.twoHops();
                    whole = bench.whole(stages);
                    main.err().println("published " + LedgerText.line(input.ledger()));
                    main.err().flush();
                }
                say(String.format(
                        Locale.ROOT,
                        "streams, %-36s articles/s  CPU µs",
                        settings.exactlyOnce() ? "exactly-once" : "at-least-once"));
                stream("copies bytes to the same topics", copying);
                stream("the same bytes through the same two hops", twoHops);
                stream("the whole application", whole.burst());
                say(String.format(
                        Locale.ROOT,
                        "  %-41s %10.2f",
                        "of the same two hops",
                        whole.burst().rate() / twoHops.rate()));
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

    private void stream(String name, BenchStream.Burst burst) {
        say(String.format(Locale.ROOT, "  %-41s %10.0f %7.0f", name, burst.rate(), burst.cpu()));
    }

    private void say(String line) {
        main.out().println(line);
        main.out().flush();
    }
}
