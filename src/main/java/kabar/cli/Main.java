package kabar.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kabar.cli.show.Failure;
import kabar.cli.show.Terminal;
import kabar.cli.show.Version;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import kabar.log.LogSink;
import kabar.log.LogWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of all commands: options that each of them takes, and how a failure becomes words and an exit code. */
@Command(
        name = "kabar",
        description = "Reads news articles and publishes each report once to one topic per country.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with rejects,",
            "4 warm-up of a strict replay cut off,",
            "69 broker unreachable, 77 not authorised, 78 configuration invalid,",
            "130 stopped by Ctrl-C, 143 by SIGTERM, before it was done;",
            "run, which is never done, ends with 0 when it is stopped."
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            scope = ScopeType.INHERIT,
            description = "Broker to connect to; short for -X bootstrap.servers=HOST:PORT.")
    private @Nullable String bootstrapServer;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "Settings file; without it kabar.properties, if it is there.")
    private @Nullable Path config;

    @Option(
            names = "-X",
            paramLabel = "KEY=VALUE",
            scope = ScopeType.INHERIT,
            description = "One setting; may be repeated. ./kabar config docs lists them.")
    private Map<String, String> given = new LinkedHashMap<>();

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "Show where a failure came from.")
    private boolean stacktrace;

    private final Map<String, String> environment;

    private Main(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** Runs a command and ends the process. */
    public static void main(String[] args) {
        var out = writer(FileDescriptor.out);
        var err = writer(FileDescriptor.err);
        int exitCode = commandLine(System.getenv(), out, err, args).execute(args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** The command line that understands {@code words}; {@code out} takes the data and nothing else. */
    static CommandLine commandLine(Map<String, String> environment, PrintWriter out, PrintWriter err, String... words) {
        return Commands.addTo(new CommandLine(new Main(environment)), List.of(words))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::failed);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }

    /** The settings in force for this call. */
    Settings settings() {
        var values = new LinkedHashMap<>(given);
        if (bootstrapServer != null) values.put("bootstrap.servers", bootstrapServer);
        Settings settings = SettingsLoader.load(config, environment, values);
        if (settings.logsJson()) {
            LogSink.json(true);
            spec.commandLine().setErr(new PrintWriter(new LogWriter()));
        }
        settings.warnings().forEach(warning -> err().println("kabar: " + Terminal.safe(warning)));
        return settings;
    }

    /** A command line of all commands, to be told of and not to be run. */
    CommandLine everything() {
        return commandLine(environment, out(), err(), Commands.names().toArray(String[]::new));
    }

    /** Where data comes from when it comes from no file. */
    InputStream in() {
        return System.in;
    }

    /** Where data goes. */
    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Where everything else goes. */
    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private static int failed(Exception thrown, CommandLine command, ParseResult parsed) {
        var main = (Main) command.getCommandSpec().root().userObject();
        if (main.stacktrace) thrown.printStackTrace(command.getErr());
        Failure failure = Failure.of(thrown);
        failure.lines().forEach(line -> command.getErr().println("kabar: " + line));
        command.getErr().flush();
        return failure.exitCode();
    }

    /** UTF-8 whatever the locale says; flushed by whoever writes. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
