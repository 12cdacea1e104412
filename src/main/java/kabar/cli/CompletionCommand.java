package kabar.cli;

import java.util.concurrent.Callable;
import kabar.cli.show.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code completion}: what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints the completion of commands and options, for bash and zsh.",
        footer = {
            "",
            "Examples:",
            "  source <(./kabar completion)",
            "  ./kabar completion > /usr/share/bash-completion/completions/kabar"
        })
final class CompletionCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        main.out().print(AutoComplete.bash("kabar", main.everything()));
        main.out().flush();
        return ExitCode.OK;
    }
}
