package kabar.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kabar.article.Article;
import kabar.article.Parsed;
import kabar.json.event.ArticleReader;

/** The articles that come with Kabar, made up for it. */
public final class SampleArticles {
    private SampleArticles() {}

    /** An event as it is published, and what is in it. */
    public record Sample(byte[] event, Article article) {
        public Instant publishedAt() {
            Instant time = article.publishedAt();
            return time == null ? Instant.EPOCH : time;
        }
    }

    /** All of them in the order they were published. */
    public static List<Sample> inOrder() {
        try (InputStream in = SampleArticles.class.getResourceAsStream("/kabar/samples/articles.jsonl")) {
            if (in == null) throw new IllegalStateException("the sample articles are missing from the jar");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> sample(line.getBytes(StandardCharsets.UTF_8)))
                    .sorted(Comparator.comparing(Sample::publishedAt))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sample sample(byte[] event) {
        if (new ArticleReader().read(event) instanceof Parsed.Accepted accepted)
            return new Sample(event, accepted.article());
        throw new IllegalStateException("a sample article cannot be read");
    }
}
