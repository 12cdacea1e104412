package kabar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import kabar.cli.show.ExitCode;
import kabar.cli.show.ResourceReport;
import kabar.resources.ResourceInventory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code resources check}: where the names, words and models come from, and whether all are there. */
@Command(
        name = "resources",
        mixinStandardHelpOptions = true,
        description = "Says where the names, words and models come from.",
        synopsisSubcommandLabel = "check",
        footer = {"", "Examples:", "  ./kabar resources check", "  ./kabar resources check -o json | jq .licence"})
final class ResourcesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    /** How the list is written. */
    enum Format {
        text,
        json
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "check? ./kabar resources check");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Prints source, age, licence and rows of each resource and what turns red without it.",
                "Exit code 1 when one is missing or has no source."
            },
            footer = {"", "Example:", "  ./kabar resources check -o json"})
    int check(
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FORMAT",
                            description = "text, or json: one object a line.",
                            defaultValue = "text")
                    Format format) {
        ResourceInventory inventory = inventory();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (ResourceInventory.Line line : inventory.lines())
            main.out().println(format == Format.json ? ResourceReport.json(line) : ResourceReport.text(line, today));
        main.out().flush();
        for (String fault : inventory.faults()) main.err().println("kabar: " + fault);
        main.err().flush();
        return inventory.faults().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }

    private static ResourceInventory inventory() {
        try {
            return ResourceInventory.take();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the resources of the class path cannot be read", unreadable);
        }
    }
}
