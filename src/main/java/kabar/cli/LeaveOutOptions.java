package kabar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import kabar.cli.show.CommandFailure;
import kabar.cli.show.ExitCode;
import kabar.eval.sets.DataFolder;
import kabar.eval.unseen.LeaveOut;
import kabar.eval.unseen.PredictedPage;
import kabar.eval.unseen.ProjectDigest;
import kabar.eval.unseen.TaggerLeaveOut;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code eval} is told of predicting: which part to make anew without a set or language, or which page to check. */
final class LeaveOutOptions {
    /** What is fitted or trained. */
    enum Part {
        constants,
        tagger
    }

    private static final Path PROJECT = Path.of("");

    @Option(
            names = "--leave-out",
            required = true,
            arity = "0..1",
            fallbackValue = "constants",
            paramLabel = "PART",
            description =
                    "Fit the constants anew without one set or one language and measure on the one left out (minutes);"
                            + " tagger: train the tagger without one language. In a checkout.")
    private Part part = Part.constants;

    @Option(
            names = "--check",
            paramLabel = "FILE",
            description = "Measure nothing: say whether the page was made from this code, these resources and sets.")
    private @Nullable Path check;

    /** The page, or null when it was only checked. */
    @Nullable
    String page(DataFolder folder, @Nullable Path write, Consumer<String> progress) throws IOException {
        if (check != null) {
            check(folder, check);
            return null;
        }
        PredictedPage before = PredictedPage.of(write != null && Files.exists(write) ? Files.readString(write) : "");
        // Taken first: what changes while it runs is not what was measured.
        String digest = digest(folder);
        return part == Part.tagger
                ? before.withTagger(digest, TaggerLeaveOut.table(folder, progress))
                        .toString()
                : before.withConstants(digest, LeaveOut.table(folder, progress)).toString();
    }

    private static void check(DataFolder folder, Path page) throws IOException {
        boolean same = Files.exists(page)
                && PredictedPage.of(Files.readString(page)).constants().digest().equals(digest(folder));
        if (!same)
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    page + " was made from other code, resources or sets: run ./kabar eval --leave-out --write "
                            + page);
    }

    private static String digest(DataFolder folder) throws IOException {
        return ProjectDigest.of(PROJECT, folder, LeaveOut.SETS);
    }
}
