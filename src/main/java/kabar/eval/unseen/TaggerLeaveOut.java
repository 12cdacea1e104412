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
    private static final String SHIPPED = "tagger-many.bin";
    private static final String FACTRUEVAL = "ner-ru-factrueval2016";
    private static final Path TO_LINES = Path.of("src/namewords/factrueval.py");

    /**
     * A language the tagger was trained on.
     *
     * @param learnt set and file
     * @param measured set and file; the same where there are no other labelled sentences
     */
    private record Language(String code, String learnt, String measured) {}

    private static final List<Language> LANGUAGES = List.of(
            new Language("en", "ner-en-uner-ewt/dev.conll", "ner-en-uner-ewt/dev.conll"),
            new Language("pt", "ner-pt-uner-bosque/train.conll", "ner-pt-uner-bosque/dev.conll"),
            new Language("de", "ner-de-germeval2014/dev.conll", "ner-de-germeval2014/dev.conll"),
            new Language("ru", FACTRUEVAL + "/dev.jsonl", FACTRUEVAL + "/dev.jsonl"),
            new Language("id", "ner-id-idner-news-2k/train.conll", "ner-id-idner-news-2k/dev.conll"));

    private TaggerLeaveOut() {}

    /** The table of all languages whose sentences are there, in Markdown; trains once for each, some minutes. */
    public static String table(DataFolder folder, Consumer<String> progress) throws IOException {
        List<Language> there = LANGUAGES.stream()
                .filter(language -> Files.isRegularFile(folder.path().resolve(language.learnt())))
                .toList();
        var table = new MarkdownTable(
                "left out", "unseen", "95 %", "as it ships", "95 %", "sentences measured", "made of, unseen");
        Path russian = Files.createTempFile("factrueval", ".conll");
        try {
            for (Language left : there) {
                progress.accept("tagger without " + left.code());
                List<String> learnt = new ArrayList<>();
                for (Language other : there)
                    if (!other.equals(left)) learnt.add(other.code() + ":" + lines(folder, other.learnt(), russian));
                Path measured = lines(folder, left.measured(), russian);
                var unseen = new TaggerTally(TaggerTraining.score(learnt, left.code() + ":" + measured));
                var shipped = new TaggerTally(SpanScore.shipped(SHIPPED, left.code(), measured));
                boolean same = left.learnt().equals(left.measured());
                table.row(
                        left.code(),
                        Measure.number(unseen.f1(), 3),
                        unseen.interval().text(3),
                        Measure.number(shipped.f1(), 3),
                        shipped.interval().text(3),
                        left.measured() + (same ? ", what ships was trained on them" : ""),
                        unseen.detail());
            }
        } finally {
            Files.deleteIfExists(russian);
        }
        return table.toString();
    }

    /** A file of {@code word TAB label} lines. */
    private static Path lines(DataFolder folder, String file, Path russian) throws IOException {
        Path path = folder.path().resolve(file);
        if (!file.startsWith(FACTRUEVAL)) return path;
        if (Files.size(russian) == 0) toLines(path, russian.toFile());
        return russian;
    }

    /** By the project's own script, as when the tagger was trained. */
    private static void toLines(Path articles, File lines) throws IOException {
        var script = new ProcessBuilder("python3", TO_LINES.toString(), articles.toString())
                .redirectOutput(lines)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            if (script.waitFor() != 0) throw new IOException(TO_LINES + " failed; it needs python3 and a checkout");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
