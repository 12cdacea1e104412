package kabar.eval.unseen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kabar.eval.DataFolder;
import kabar.eval.TaggerTally;
import kabar.eval.figures.MarkdownTable;
import kabar.eval.figures.Measure;
import kabar.training.SpanScore;
import kabar.training.TaggerTraining;

/**
 * Predicts how the tagger for many languages does on a language it never saw: trained as it ships but for one language (leave-one-language-out),
 * measured on that one.
 */
public final class TaggerLeaveOut {
    private TaggerLeaveOut() {}

    /** Stub. */
    public static String table(DataFolder folder, Consumer<String> progress) throws IOException {
        return "";
    }
}
