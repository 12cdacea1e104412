package kabar.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kabar.article.Coordinates;
import kabar.cli.bench.BenchCorpus;
import kabar.cli.hostile.HostileCorpus;
import kabar.cli.hostile.HostileRun;
import kabar.cli.hostile.HostileText;
import kabar.cli.show.ExitCode;
import kabar.pipeline.OutcomeListener;
import kabar.pipeline.PipelineSettings;
import kabar.pipeline.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code bench hostile}: what texts cost that are made to cost much. */
@Command(
        name = "hostile",
        mixinStandardHelpOptions = true,
        description =
                "Measures the CPU time of texts of 1 MB that are made to cost much, beside that of news of as many bytes.",
        footer = {"", "Example:", "  ./kabar bench hostile --bound 250"})
final class BenchHostileCommand implements Callable<Integer> {
    private static final long SEED = 7;
    private static final int CLEAN = 2_000;
    private static final int DEAREST = 10;

    /** The dearer of so many runs is the machine's: a text costs the least of them. */
    private static final int ROUNDS = 3;

    @ParentCommand
    private BenchCommand bench;

    @Option(
            names = "--bound",
            paramLabel = "MS",
            description = "Exit with 1 when an article takes more CPU time than this, in ms; default 250.")
    private int bound = 250;

    @Override
    public Integer call() {
        Stages stages = Stages.load(PipelineSettings.DEFAULTS, "bench");
        var failures = new ArrayList<String>();
        var run = new HostileRun(stages, new OutcomeListener() {
            @Override
            public void failed(Coordinates at, Throwable mistake) {
                failures.add(mistake.toString());
            }
        });
        var clean = new HostileText("clean", () -> new BenchCorpus(SEED).events(CLEAN));
        run.cost(clean);
        double cleanRate = rate(List.of(run.cost(clean)));
        List<HostileRun.Cost> costs =
                HostileCorpus.of(SEED).stream().map(text -> least(run, text)).toList();
        costs.stream()
                .sorted(Comparator.comparingLong(HostileRun.Cost::mostNs).reversed())
                .limit(DEAREST)
                .forEach(cost -> say("%-40s %9.0f", cost.name(), cost.mostNs() / 1e6));
        long over = costs.stream().filter(cost -> cost.mostNs() / 1e6 > bound).count();
        say("%-40s %9d", "texts", costs.size());
        say("%-40s %9d", "dearer than " + bound + " ms", over);
        say(
                "%-40s %9d",
                "dead letters",
                costs.stream().mapToInt(HostileRun.Cost::rejected).sum());
        say("%-40s %9d", "mistakes of Kabar's", failures.size());
        say("%-40s %9.2f", "bytes a second, against clean news", rate(costs) / cleanRate);
        return over == 0 && failures.isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }

    /** Most texts are far below the bound and need no second look. */
    private HostileRun.Cost least(HostileRun run, HostileText text) {
        HostileRun.Cost least = run.cost(text);
        for (int round = 1; round < ROUNDS && least.mostNs() / 1e6 > bound / 2.0; round++) {
            HostileRun.Cost again = run.cost(text);
            if (again.mostNs() < least.mostNs()) least = again;
        }
        return least;
    }

    private static double rate(List<HostileRun.Cost> costs) {
        return costs.stream().mapToDouble(HostileRun.Cost::bytes).sum()
                / costs.stream().mapToDouble(HostileRun.Cost::totalNs).sum();
    }

    private void say(String format, Object... values) {
        bench.main().out().println(String.format(Locale.ROOT, format, values));
        bench.main().out().flush();
    }
}
