package kabar.dedup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.article.Country;
import kabar.article.Dating;
import kabar.article.EnrichedArticle;
import kabar.article.Evidence;
import kabar.article.Mention;
import kabar.article.Publisher;
import kabar.article.Status;
import kabar.article.Zone;
import org.jspecify.annotations.Nullable;

/** An enriched article in the making; every value has a safe default. */
final class Draft {
    static final Instant START = Instant.parse("2022-01-12T00:00:00Z");

    private final String id;
    private @Nullable String url;
    private @Nullable String publisher = "Warta Uji";
    private String title = "Judul";
    private String body = "";
    private Instant at = START;
    private Status status = Status.USABLE;
    private final List<Country> countries = new ArrayList<>();

    private Draft(String id) {
        this.id = id;
    }

    static Draft of(String id) {
        return new Draft(id);
    }

    Draft url(String value) {
        url = value;
        return this;
    }

    Draft from(@Nullable String value) {
        publisher = value;
        return this;
    }

    Draft title(String value) {
        title = value;
        return this;
    }

    Draft body(String value) {
        body = value;
        return this;
    }

    Draft after(Duration sinceStart) {
        at = START.plus(sinceStart);
        return this;
    }

    Draft at(Instant value) {
        at = value;
        return this;
    }

    Draft status(Status value) {
        status = value;
        return this;
    }

    Draft primary(String... codes) {
        for (String code : codes) countries.add(country(code, Country.Role.PRIMARY));
        return this;
    }

    Draft secondary(String code) {
        countries.add(country(code, Country.Role.SECONDARY));
        return this;
    }

    Draft fallback(String code) {
        countries.add(new Country(
                code, Country.Role.PRIMARY, 1, 0, List.of(new Evidence.Fallback(Evidence.Basis.DATELINE, "XX"))));
        return this;
    }

    private static Country country(String code, Country.Role role) {
        var evidence = new Evidence.Mentioned(new Mention(Zone.BODY, 0, 2, "xx"), Evidence.Rule.NAME, 1);
        return new Country(code, role, 1, 1, List.of(evidence));
    }

    Instant time() {
        return at;
    }

    Fingerprint print() {
        return Fingerprint.of(enriched());
    }

    EnrichedArticle enriched() {
        Article source = Article.builder(id)
                .url(url)
                .canonicalUrl(url)
                .title(title)
                .body(body)
                .bodyFormat(BodyFormat.TEXT)
                .publishedAt(at)
                .publisher(publisher == null ? Publisher.UNKNOWN : new Publisher(publisher, null, null))
                .status(status)
                .build();
        return new EnrichedArticle(
                source,
                title,
                body,
                "id",
                new Dating(at, Dating.Basis.FIELD, List.of()),
                null,
                null,
                List.of(),
                countries.isEmpty() ? List.of(country("ID", Country.Role.PRIMARY)) : countries,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
