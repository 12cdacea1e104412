package kabar.eval.unseen;

import java.io.IOException;
import java.util.function.Consumer;
import kabar.eval.DataFolder;

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
