package kabar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kabar.article.Parsed;
import kabar.json.event.ArticleReader;

/** The shipped sample articles, for tests. */
public final class SampleArticles {
    private SampleArticles() {}

    /** One event each, in the order they were published. */
    public static List<byte[]> inOrder() {
        try (var in = SampleArticles.class.getResourceAsStream("/kabar/samples/articles.jsonl")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.getBytes(StandardCharsets.UTF_8))
                    .sorted(Comparator.comparing(SampleArticles::publishedAt))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The lines of the file that {@code kabar.events} names, else the samples in the order they were published. */
    public static List<byte[]> events() throws IOException {
        String file = System.getProperty("kabar.events");
        if (file == null) return inOrder();
        return Files.readAllLines(Path.of(file)).stream()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** When an event was published; the epoch when it does not say. */
    public static Instant publishedAt(byte[] event) {
        Instant said = new ArticleReader().read(event) instanceof Parsed.Accepted read
                ? read.article().publishedAt()
                : null;
        return said == null ? Instant.EPOCH : said;
    }
}
