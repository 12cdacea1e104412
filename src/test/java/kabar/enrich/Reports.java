package kabar.enrich;

import java.time.Instant;
import java.util.List;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.article.Publisher;
import kabar.article.Status;
import org.jspecify.annotations.Nullable;

/** Articles of a title and a text, and nothing else but what a test is about. */
final class Reports {
    private Reports() {}

    static Article of(String title, String body, @Nullable String language, Publisher publisher) {
        return of(title, body, language, publisher, null);
    }

    static Article of(
            String title, String body, @Nullable String language, Publisher publisher, @Nullable Instant published) {
        return new Article(
                "case",
                null,
                null,
                title,
                body,
                BodyFormat.TEXT,
                "",
                null,
                language,
                published,
                null,
                publisher,
                null,
                null,
                Status.USABLE,
                null,
                List.of(),
                null);
    }
}
