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
        for (String code : codes) countries.add(country(code, Country.Role.PRIMARY, "name"));
        return this;
    }

    Draft secondary(String code) {
        countries.add(country(code, Country.Role.SECONDARY, "name"));
        return this;
    }

    Draft fallback(String code) {
        countries.add(country(code, Country.Role.PRIMARY, "fallback"));
        return this;
    }

    private static Country country(String code, Country.Role role, String rule) {
        var evidence = new Evidence(new Mention(Zone.BODY, 0, 2, "xx"), rule, 1);
        return new Country(code, role, 1, 1, List.of(evidence));
    }

    Instant time() {
        return at;
    }

    Fingerprint print() {
        return Fingerprint.of(enriched());
    }

    EnrichedArticle enriched() {
        var source = new Article(
                id,
                url,
                url,
                title,
                body,
                BodyFormat.TEXT,
                "",
                null,
                null,
                at,
                null,
                publisher == null ? Publisher.UNKNOWN : new Publisher(publisher, null, null),
                null,
                null,
                status,
                null,
                List.of(),
                null);
        return new EnrichedArticle(
                source,
                title,
                body,
                "id",
                new Dating(at, Dating.Basis.FIELD, List.of()),
                null,
                null,
                List.of(),
                countries.isEmpty() ? List.of(country("ID", Country.Role.PRIMARY, "name")) : countries,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
