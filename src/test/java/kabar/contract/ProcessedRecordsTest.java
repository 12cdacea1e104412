package kabar.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kabar.SampleArticles;
import kabar.article.Article;
import kabar.eval.sets.DataFolder;
import kabar.eval.sets.NewsSet;
import kabar.json.ArticleWriter;
import kabar.pipeline.Outcome;
import kabar.pipeline.Pipeline;
import kabar.pipeline.PipelineSettings;
import kabar.pipeline.Stages;
import org.junit.jupiter.api.Test;

/** What the pipeline makes of events is valid by the contract, and so are the events. */
class ProcessedRecordsTest {
    private static final Path SHARED = Path.of(System.getProperty("kabar.shared", "../shared"));
    private static final List<String> SETS =
            List.of("raw-id-detik2026", "raw-ar-saudinewsnet", "raw-multi-masakhanews", "country-reuters21578");
    private static final int OF_EACH = 500;

    private final Pipeline pipeline = new Pipeline(
            Stages.load(PipelineSettings.DEFAULTS.into(PipelineSettings.DEFAULTS.topics(), "check"), "test"),
            "news.history");

    @Test
    void samples_giveValidRecords() {
        assertThat(written(SampleArticles.inOrder().stream())).isGreaterThan(80);
    }

    /** {@code -Dkabar.shared} names the folder whose {@code data} holds the labelled sets. */
    @Test
    void twoThousandRealArticles_giveValidRecords() throws IOException {
        var folder = new DataFolder(SHARED.resolve("data"));
        assumeTrue(SETS.stream().allMatch(folder::has), () -> "no sets of real articles in " + folder.path());
        var writer = new ArticleWriter();
        long records = 0;
        for (String set : SETS) {
            List<Article> articles =
                    NewsSet.read(folder, set).values().stream().limit(OF_EACH).toList();
            assertThat(articles).as(set).hasSize(OF_EACH);
            records += written(articles.stream().map(writer::write));
        }
        assertThat(records).isGreaterThan(2_000);
    }

    /** Lines of {@code kabar process} in the file that {@code -Dkabar.records} names. */
    @Test
    void linesOfAFile_areValid() throws IOException {
        String file = System.getProperty("kabar.records");
        assumeTrue(file != null, "-Dkabar.records names no file");
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            assertThat(lines.map(Contract::validLine)).isNotEmpty();
        }
    }

    private long written(Stream<byte[]> events) {
        var outcomes = events.peek(event -> assertThat(Contract.errors("urn:kabar:event:1", Contract.json(event)))
                        .isEmpty())
                .flatMap(event -> pipeline.next(event).stream())
                .toList();
        return Stream.concat(outcomes.stream(), pipeline.end().stream())
                .map(Contract::valid)
                .map(Outcome::outputs)
                .mapToLong(List::size)
                .sum();
    }
}
