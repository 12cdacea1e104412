package kabar.json;

import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.article.Publisher;
import kabar.article.Status;
import kabar.json.event.ArticleReader;
import org.jspecify.annotations.Nullable;

/**
 * Writes article events under the field names of Kabar; {@link ArticleReader} reads them back as they were, but for the flags, which tell what
 * was mended while reading and of which nothing is left to mend. Thread-safe.
 */
public final class ArticleWriter {
    /** The event, UTF-8, one line. */
    public byte[] write(Article article) {
        return JsonBytes.object(json -> {
            json.text("id", article.id());
            json.text("url", article.url());
            json.text("title", given(article.title()));
            json.text("body", given(article.body()));
            if (article.bodyFormat() != BodyFormat.UNKNOWN) json.code("bodyFormat", article.bodyFormat());
            json.text("summary", given(article.summary()));
            json.text("byline", article.byline());
            json.text("language", article.language());
            json.time("publishedAt", article.publishedAt());
            json.time("modifiedAt", article.modifiedAt());
            Publisher publisher = article.publisher();
            if (!publisher.equals(Publisher.UNKNOWN))
                json.object("publisher", members -> RecordMembers.publisher(members, publisher));
            json.text("agency", article.agency());
            json.text("dateline", article.dateline());
            if (article.status() != Status.USABLE) json.code("status", article.status());
            json.text("version", article.version());
            RecordMembers.given(json, article.given());
            json.json("extensions", article.extensions());
        });
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
