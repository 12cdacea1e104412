package kabar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kabar.cli.show.CommandFailure;
import kabar.cli.show.ExitCode;
import kabar.eval.Evaluation;
import kabar.eval.Quality;
import kabar.eval.QualityPage;
import kabar.eval.sets.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code eval}: how good Kabar is on labelled articles, beside what it should reach. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description =
                "Measures countries, names, languages, near copies and stories on labelled articles and prints a table.",
        footer = {
            "",
            "Examples:",
            "  ./kabar eval",
            "  ./kabar eval --shared /data/labelled --strict",
            "  ./kabar eval --write docs/quality.md",
            "  ./kabar eval --leave-out --write docs/quality-predicted.md"
        })
final class EvalCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Option(
            names = "--shared",
            paramLabel = "DIR",
            description = "Folder whose folder data holds the labelled sets; default ../shared.")
    private Path shared = Path.of("../shared");

    @Option(names = "--write", paramLabel = "FILE", description = "Write the page to a file too.")
    private @Nullable Path write;

    @Option(
            names = "--predictions",
            paramLabel = "DIR",
            description = "Write what Kabar said of each article, in the form of the scorers beside the labels.")
    private @Nullable Path predictions;

    @Option(names = "--strict", description = "Exit with 1 when a figure misses its bar.")
    private boolean strict;

    @ArgGroup(exclusive = false)
    private @Nullable LeaveOutOptions leaveOut;

    @Override
    public Integer call() throws IOException {
        var folder = new DataFolder(shared.resolve("data"));
        if (!Evaluation.hasAny(folder))
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "no labelled sets in " + folder.path() + "; name the folder that holds data/ with --shared DIR");
        if (leaveOut != null) {
            show(leaveOut.page(folder, write, this::progress));
            return ExitCode.OK;
        }
        Quality quality = Evaluation.of(folder, predictions, this::progress);
        show(QualityPage.of(quality));
        for (String missed : quality.missed()) progress("below its bar: " + missed);
        return strict && !quality.missed().isEmpty() ? ExitCode.FAILURE : ExitCode.OK;
    }

    private void show(@Nullable String page) throws IOException {
        if (page == null) return;
        main.out().print(page);
        main.out().flush();
        if (write != null) Files.writeString(write, page);
    }

    private void progress(String line) {
        main.err().println(line);
        main.err().flush();
    }
}
