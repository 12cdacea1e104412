package kabar.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an article event together; what is not said is absent, and the publisher unknown, the status usable, the format unknown. */
public final class ArticleBuilder {
    private final String id;
    private @Nullable String url;
    private @Nullable String canonicalUrl;
    private String title = "";
    private String body = "";
    private BodyFormat bodyFormat = BodyFormat.UNKNOWN;
    private String summary = "";
    private @Nullable String byline;
    private @Nullable String language;
    private @Nullable Instant publishedAt;
    private @Nullable Instant modifiedAt;
    private Publisher publisher = Publisher.UNKNOWN;
    private @Nullable String agency;
    private @Nullable String dateline;
    private Status status = Status.USABLE;
    private @Nullable String version;
    private List<Flag> flags = List.of();
    private Given given = Given.NOTHING;
    private @Nullable String extensions;
    private @Nullable String deliveredBy;
    private @Nullable Decisions decisions;

    ArticleBuilder(String id) {
        this.id = id;
    }

    /**
     * The article.
     *
     * @throws IllegalArgumentException when it has neither title nor body, or an empty id
     */
    public Article build() {
        return new Article(
                id,
                url,
                canonicalUrl,
                title,
                body,
                bodyFormat,
                summary,
                byline,
                language,
                publishedAt,
                modifiedAt,
                publisher,
                agency,
                dateline,
                status,
                version,
                flags,
                given,
                extensions,
                deliveredBy,
                decisions);
    }

    public ArticleBuilder url(@Nullable String given) {
        url = given;
        return this;
    }

    public ArticleBuilder canonicalUrl(@Nullable String given) {
        canonicalUrl = given;
        return this;
    }

    public ArticleBuilder title(String given) {
        title = given;
        return this;
    }

    public ArticleBuilder body(String given) {
        body = given;
        return this;
    }

    public ArticleBuilder bodyFormat(BodyFormat given) {
        bodyFormat = given;
        return this;
    }

    public ArticleBuilder summary(String given) {
        summary = given;
        return this;
    }

    public ArticleBuilder byline(@Nullable String given) {
        byline = given;
        return this;
    }

    public ArticleBuilder language(@Nullable String given) {
        language = given;
        return this;
    }

    public ArticleBuilder publishedAt(@Nullable Instant given) {
        publishedAt = given;
        return this;
    }

    public ArticleBuilder modifiedAt(@Nullable Instant given) {
        modifiedAt = given;
        return this;
    }

    public ArticleBuilder publisher(Publisher given) {
        publisher = given;
        return this;
    }

    public ArticleBuilder agency(@Nullable String given) {
        agency = given;
        return this;
    }

    public ArticleBuilder dateline(@Nullable String given) {
        dateline = given;
        return this;
    }

    public ArticleBuilder status(Status given) {
        status = given;
        return this;
    }

    public ArticleBuilder version(@Nullable String given) {
        version = given;
        return this;
    }

    public ArticleBuilder flags(List<Flag> given) {
        flags = given;
        return this;
    }

    public ArticleBuilder given(Given said) {
        given = said;
        return this;
    }

    public ArticleBuilder extensions(@Nullable String given) {
        extensions = given;
        return this;
    }

    public ArticleBuilder deliveredBy(@Nullable String given) {
        deliveredBy = given;
        return this;
    }

    public ArticleBuilder decisions(@Nullable Decisions given) {
        decisions = given;
        return this;
    }
}
