package kabar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kabar.article.Parsed;
import kabar.json.ArticleReader;

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

    /** When a sample was published. */
    public static Instant publishedAt(byte[] article) {
        var parsed = (Parsed.Accepted) new ArticleReader().read(article);
        return Objects.requireNonNull(parsed.article().publishedAt());
    }
}
