package kabar.cli;

import java.util.concurrent.Callable;
import kabar.cli.show.ExitCode;
import kabar.cli.show.ManualPage;
import kabar.cli.show.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code manual}: the manual page. */
@Command(
        name = "manual",
        mixinStandardHelpOptions = true,
        description = "Prints the manual page of all commands.",
        footer = {"", "Example:", "  ./kabar manual | man -l -"})
final class ManualCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        main.out().print(ManualPage.of(main.everything(), Version.text()));
        main.out().flush();
        return ExitCode.OK;
    }
}
