package kabar.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kabar.article.Article;
import kabar.article.EnrichedArticle;
import kabar.enrich.Enricher;
import org.jspecify.annotations.Nullable;

/**
 * What every scorer works with.
 *
 * @param predictions folder for what Kabar said, in the form of the scorers beside the labels; null when nobody wants it
 */
record Materials(
        DataFolder folder, Enricher enricher, @Nullable Path predictions) {
    /** The article as a stream would enrich it at the time of its publication. */
    EnrichedArticle enrich(Article article) {
        Instant published = article.publishedAt();
        return enricher.enrich(article, published == null ? 0 : published.toEpochMilli());
    }

    /** Keeps what Kabar said, if somebody wants it. */
    void keep(String file, List<String> lines) throws IOException {
        if (predictions == null) return;
        Files.createDirectories(predictions);
        Files.writeString(predictions.resolve(file), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
