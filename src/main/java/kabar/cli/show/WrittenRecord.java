package kabar.cli.show;

import java.util.List;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.article.CanonicalUrl;
import kabar.article.EnrichedArticle;
import kabar.article.Status;
import kabar.json.PublishedRecord;
import org.jspecify.annotations.Nullable;

/** What of an article can be read back from a record that Kabar wrote. */
public final class WrittenRecord {
    private WrittenRecord() {}

    public static EnrichedArticle article(PublishedRecord record) {
        var source = new Article(
                record.id(),
                record.url(),
                canonical(record.url()),
                record.title(),
                record.body(),
                BodyFormat.TEXT,
                "",
                record.byline(),
                record.language(),
                record.dating().publishedAt(),
                null,
                record.publisher(),
                null,
                null,
                Status.USABLE,
                null,
                record.flags(),
                null);
        return new EnrichedArticle(
                source,
                record.title(),
                record.body(),
                record.language(),
                record.dating(),
                record.byline(),
                record.dateline(),
                record.agencies(),
                record.countries(),
                record.rejectedCountries(),
                record.regions(),
                record.entities(),
                List.of(),
                record.flags());
    }

    private static @Nullable String canonical(@Nullable String url) {
        CanonicalUrl canonical = url == null ? null : CanonicalUrl.of(url);
        return canonical == null ? null : canonical.value();
    }
}
