package kabar.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import kabar.broker.Connection;
import kabar.cli.show.DifferenceFormat;
import kabar.cli.show.ExitCode;
import kabar.cli.show.LedgerText;
import kabar.cli.show.ReplayProgress;
import kabar.cli.show.ReplayText;
import kabar.cli.show.Terminal;
import kabar.cli.show.Version;
import kabar.config.Settings;
import kabar.replay.ReplayEnd;
import kabar.replay.ReplayName;
import kabar.replay.ReplayRequest;
import kabar.replay.ReplayRun;
import kabar.replay.WarmUp;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code replay}: a part of the past once more, under a name of its own. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Judges a part of the past once more and writes it under a name of its own, then stops.",
            "What is in range is told by record time; what comes before it is judged too, silently."
        },
        synopsisSubcommandLabel = "[list | status NAME | rm NAME | diff NAME OTHER]",
        footer = {
            "",
            "Killed or stopped, it goes on when the same command is given again; --into",
            "alone is enough. Exit code 1 when the ledger does not add up or --diff finds a",
            "difference, 3 when something in range was rejected, 4 when the warm-up is cut",
            "off and --strict given.",
            "Examples:",
            "  ./kabar replay --from 2022-01-10 --to 2022-01-13 --into a --input news.history",
            "  ./kabar replay --from 2026-01-31 --to 2026-02-01 --into check --diff live",
            "  ./kabar replay diff a b"
        })
final class ReplayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    @Option(
            names = "--from",
            paramLabel = "T",
            converter = Moment.class,
            description = "First record time in range: 2022-01-12T07:01:00+07:00, or 2022-01-12 for its start in UTC.")
    private @Nullable Instant from;

    @Option(
            names = "--to",
            paramLabel = "T",
            converter = Moment.class,
            description = "First record time behind the range. What comes in after the start is not read.")
    private @Nullable Instant to;

    @Option(
            names = "--into",
            paramLabel = "NAME",
            converter = Name.class,
            description = "Name of the replay: its topics are NAME.country.<cc> and so on.")
    private @Nullable ReplayName into;

    @Option(
            names = "--input",
            paramLabel = "TOPIC",
            description = "Topic the articles come from; the input topic without it.")
    private @Nullable String input;

    @Option(
            names = "--warm-up",
            paramLabel = "DURATION",
            converter = Warmth.class,
            description =
                    "How much before --from is judged silently: 30d, 72h, 0s or all; without it the largest window.")
    private @Nullable WarmUp warmUp;

    @Option(
            names = "--strict",
            description = "Do not start, with exit code 4, when the topic has lost part of the warm-up.")
    private boolean strict;

    @Option(
            names = "--diff",
            paramLabel = "OTHER",
            description = "When done, compare with the live topics (live) or with another replay.")
    private @Nullable String other;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description = "How --diff shows what differs: text, json (an object a line) or csv; default text.")
    private DifferenceFormat format = DifferenceFormat.TEXT;

    @Override
    public Integer call() throws Exception {
        ReplayName name = into;
        if (name == null) throw usage("replay needs --into NAME, or one of list, status, rm and diff");
        Settings live = main.settings();
        try (Admin admin = Connection.admin(live);
                var stop = new Stop()) {
            var request = new ReplayRequest(name, from, to, input, warmUp, strict);
            var progress = new ReplayProgress(name.text(), main.err(), live.statusInterval(), System::nanoTime);
            ReplayEnd end = new ReplayRun(live, admin, Version.text(), progress, stop::isAsked).run(request);
            int exitCode = show(name, end, stop);
            boolean isDone = exitCode == ExitCode.OK || exitCode == ExitCode.REJECTS;
            if (other == null || !isDone) return exitCode;
            int differs = replays(live, admin).diff(name, other, format);
            return differs == ExitCode.OK ? exitCode : differs;
        } catch (IllegalArgumentException notAsItShouldBe) {
            throw usage(String.valueOf(notAsItShouldBe.getMessage()));
        }
    }

    private int show(ReplayName name, ReplayEnd end, Stop stop) {
        if (end instanceof ReplayEnd.WarmUpCut) return ExitCode.WARM_UP_CUT;
        if (end instanceof ReplayEnd.Done done) return show(done);
        boolean isPlanned = end instanceof ReplayEnd.Stopped stopped && stopped.planned();
        main.err()
                .println(
                        isPlanned
                                ? "stopped; go on with ./kabar replay --into " + name.text()
                                : "stopped before the plan was made; give the same command again, with --from and --to");
        main.err().flush();
        return stop.exitCode();
    }

    private int show(ReplayEnd.Done done) {
        // What a program reads stands alone on the standard output.
        PrintWriter out = format == DifferenceFormat.TEXT ? main.out() : main.err();
        out.print(LedgerText.table(done.ledger()));
        out.println(ReplayText.digest(done.digest()));
        out.flush();
        if (done.addsUp()) return done.ledger().rejectedInAll() > 0 ? ExitCode.REJECTS : ExitCode.OK;
        main.err()
                .println("the plan has " + done.plan().records() + " records, "
                        + done.plan().inRange() + " in range: the ledger does not add up");
        main.err().flush();
        return ExitCode.FAILURE;
    }

    @Command(mixinStandardHelpOptions = true, description = "Shows the replays there are.")
    int list() {
        return with(Replays::list);
    }

    @Command(mixinStandardHelpOptions = true, description = "Shows the plan, the ledger and the digest of a replay.")
    int status(@Parameters(paramLabel = "NAME", converter = Name.class) ReplayName name) {
        return with(replays -> replays.status(name));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Deletes the topics, the group and the local state of a replay.")
    int rm(@Parameters(paramLabel = "NAME", converter = Name.class) ReplayName name) {
        return with(replays -> replays.remove(name));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "Compares a replay with another or with the live topics (live); exit code 1 when they differ.")
    int diff(
            @Parameters(paramLabel = "NAME", converter = Name.class) ReplayName name,
            @Parameters(paramLabel = "OTHER") String with,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FORMAT",
                            defaultValue = "text",
                            description = "text, json (an object a line) or csv; default text.")
                    DifferenceFormat as) {
        return with(replays -> replays.diff(name, with, as));
    }

    private int with(ToIntFunction<Replays> action) {
        Settings live = main.settings();
        try (Admin admin = Connection.admin(live)) {
            return action.applyAsInt(replays(live, admin));
        }
    }

    private Replays replays(Settings live, Admin admin) {
        return new Replays(live, admin, main.out(), main.err());
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    /** Reads a name from the command line. */
    static final class Name implements ITypeConverter<ReplayName> {
        @Override
        public ReplayName convert(String text) {
            try {
                return new ReplayName(text);
            } catch (IllegalArgumentException noName) {
                throw new TypeConversionException(Terminal.safe(String.valueOf(noName.getMessage())));
            }
        }
    }

    /** Reads a warm-up from the command line. */
    static final class Warmth implements ITypeConverter<WarmUp> {
        @Override
        public WarmUp convert(String text) {
            try {
                return WarmUp.parse(text);
            } catch (IllegalArgumentException noDuration) {
                throw new TypeConversionException(Terminal.safe(String.valueOf(noDuration.getMessage())));
            }
        }
    }
}
