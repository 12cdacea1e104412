package kabar.enrich;

import java.time.Instant;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.article.Publisher;
import org.jspecify.annotations.Nullable;

/** Articles of a title and a text, and nothing else but what a test is about. */
final class Reports {
    private Reports() {}

    static Article of(String title, String body, @Nullable String language, Publisher publisher) {
        return of(title, body, language, publisher, null);
    }

    static Article of(
            String title, String body, @Nullable String language, Publisher publisher, @Nullable Instant published) {
        return Article.builder("case")
                .title(title)
                .body(body)
                .bodyFormat(BodyFormat.TEXT)
                .language(language)
                .publishedAt(published)
                .publisher(publisher)
                .build();
    }
}
