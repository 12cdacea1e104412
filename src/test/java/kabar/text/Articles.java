package kabar.text;

import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.article.Publisher;

/** Articles for tests of this package: only title, body and outlet differ. */
final class Articles {
    private Articles() {}

    static Article of(String title, String body) {
        return of(title, body, BodyFormat.UNKNOWN, Publisher.UNKNOWN);
    }

    static Article of(String title, String body, BodyFormat format, Publisher publisher) {
        return Article.builder("a1")
                .title(title)
                .body(body)
                .bodyFormat(format)
                .publisher(publisher)
                .build();
    }
}
