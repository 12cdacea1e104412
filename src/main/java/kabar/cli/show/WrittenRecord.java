package kabar.cli.show;

import java.util.List;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.article.CanonicalUrl;
import kabar.article.EnrichedArticle;
import kabar.json.PublishedRecord;
import org.jspecify.annotations.Nullable;

/** What of an article can be read back from a record that Kabar wrote. */
public final class WrittenRecord {
    private WrittenRecord() {}

    public static EnrichedArticle article(PublishedRecord record) {
        Article source = Article.builder(record.id())
                .url(record.url())
                .canonicalUrl(canonical(record.url()))
                .title(record.title())
                .body(record.body())
                .bodyFormat(BodyFormat.TEXT)
                .byline(record.byline())
                .language(record.language())
                .publishedAt(record.dating().publishedAt())
                .publisher(record.publisher())
                .given(record.given())
                .flags(record.flags())
                .build();
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
