package kabar.eval.sets;

import java.time.Instant;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.article.CanonicalUrl;
import kabar.article.Publisher;
import org.jspecify.annotations.Nullable;

/** An article event put together from a row of a set; what the row lacks stays open. */
public final class Event {
    final String id;
    final String title;
    final String body;
    private Publisher publisher = Publisher.UNKNOWN;
    private @Nullable String url;
    private @Nullable String canonicalUrl;
    private @Nullable String language;
    private @Nullable Instant publishedAt;
    private @Nullable String dateline;

    private Event(String id, String title, String body) {
        this.id = id;
        this.title = title;
        this.body = body;
    }

    public static Event of(String id, String title, String body) {
        return new Event(id, title, body);
    }

    /** The outlet; its domain is the host of the address, if that is one. */
    public Event from(@Nullable String name, @Nullable String country, String address) {
        CanonicalUrl canonical = CanonicalUrl.of(address.strip());
        if (canonical != null) {
            url = address.strip();
            canonicalUrl = canonical.value();
        }
        publisher = new Publisher(name, canonical == null ? null : canonical.domain(), country);
        return this;
    }

    public Event at(@Nullable Instant time) {
        publishedAt = time;
        return this;
    }

    public Event in(String code) {
        language = code;
        return this;
    }

    public Event filed(String text) {
        dateline = text.isBlank() ? null : text.strip();
        return this;
    }

    public Article article() {
        return Article.builder(id)
                .url(url)
                .canonicalUrl(canonicalUrl)
                .title(title)
                .body(body)
                .bodyFormat(BodyFormat.TEXT)
                .language(language)
                .publishedAt(publishedAt)
                .publisher(publisher)
                .dateline(dateline)
                .build();
    }
}
