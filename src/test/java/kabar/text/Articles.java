package kabar.text;

import java.util.List;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.article.Publisher;
import kabar.article.Status;

/** Articles for tests of this package: only title, body and outlet differ. */
final class Articles {
    private Articles() {}

    static Article of(String title, String body) {
        return of(title, body, BodyFormat.UNKNOWN, Publisher.UNKNOWN);
    }

    static Article of(String title, String body, BodyFormat format, Publisher publisher) {
        return new Article(
                "a1",
                null,
                null,
                title,
                body,
                format,
                "",
                null,
                null,
                null,
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
