package kabar.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article event as its publisher sent it, its fields taken at their word.
 *
 * @param id explicit id, else the canonical URL, else the SHA-256 (hex) of publisher, title and body
 * @param url as given
 * @param canonicalUrl the address without tracking parameters, fragment, {@code /amp}, {@code m.} host
 * @param title empty when there is none; title or body is present
 * @param body text or HTML, empty when there is none
 * @param flags what was mended while reading, in order of discovery
 * @param given what the publisher says of it beside the text
 * @param extensions the unknown fields as one JSON object, at most 16 KiB
 * @param deliveredBy the source that whoever delivered the event names; null for the topic itself
 * @param decisions what a person decided on it; null for nothing
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String canonicalUrl,
        String title,
        String body,
        BodyFormat bodyFormat,
        String summary,
        @Nullable String byline,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable Instant modifiedAt,
        Publisher publisher,
        @Nullable String agency,
        @Nullable String dateline,
        Status status,
        @Nullable String version,
        List<Flag> flags,
        Given given,
        @Nullable String extensions,
        @Nullable String deliveredBy,
        @Nullable Decisions decisions) {
    public Article {
        if (id.isEmpty()) throw new IllegalArgumentException("id must not be empty");
        if (title.isEmpty() && body.isEmpty()) throw new IllegalArgumentException("title or body must be present");
        flags = List.copyOf(flags);
    }

    /** What there is to read beside the title: the body, else the summary; empty when there is neither. */
    public String text() {
        return bodyBasis() == BodyBasis.SUMMARY ? summary : body;
    }

    /** What {@link #text()} is. */
    public BodyBasis bodyBasis() {
        if (!body.isBlank()) return BodyBasis.BODY;
        return summary.isBlank() ? BodyBasis.TITLE : BodyBasis.SUMMARY;
    }

    /** An article put together field by field. */
    public static ArticleBuilder builder(String id) {
        return new ArticleBuilder(id);
    }
}
