package kabar.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import kabar.cli.show.CommandFailure;
import kabar.cli.show.ExitCode;
import kabar.cli.show.Terminal;
import kabar.config.OpsSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code status}: how a running instance is. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Asks a running instance how it is: state, lag, what the order waits for, ledger.",
        footer = {
            "",
            "The instance must run with ops.port; exit code 0 when it is ready, 1 when it is not, 69 when none answers.",
            "Examples:",
            "  ./kabar status -X ops.port=9464",
            "  ./kabar status -X ops.port=9464 -X ops.host=10.0.0.3 -o json"
        })
final class StatusCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How it is shown. */
    enum Output {
        TEXT,
        JSON
    }

    @ParentCommand
    private Main main;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description = "text (default) or json.")
    private Output output = Output.TEXT;

    @Override
    public Integer call() throws InterruptedException {
        OpsSettings ops = main.settings().ops();
        if (ops.port() <= 0)
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "ops.port is not set: give the port that the instance was started with, as -X ops.port=9464");
        String host = ops.host().contains(":") ? "[" + ops.host() + "]" : ops.host();
        URI at = URI.create("http://" + host + ":" + ops.port());
        HttpResponse<String> status = get(at.resolve(output == Output.JSON ? "/status" : "/status?text"));
        status.body().lines().map(Terminal::safe).forEach(main.out()::println);
        main.out().flush();
        return get(at.resolve("/readyz")).statusCode() == 200 ? ExitCode.OK : ExitCode.FAILURE;
    }

    private static HttpResponse<String> get(URI address) throws InterruptedException {
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException nobody) {
            throw new CommandFailure(
                    ExitCode.UNREACHABLE,
                    "no instance answers at " + address.getAuthority()
                            + "; start one with this ops.port, or give the ops.host and ops.port of one that runs");
        }
    }
}
