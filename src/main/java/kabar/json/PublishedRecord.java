package kabar.json;

import java.util.List;
import kabar.article.BodyBasis;
import kabar.article.Country;
import kabar.article.Dateline;
import kabar.article.Dating;
import kabar.article.Disposition;
import kabar.article.Entity;
import kabar.article.Flag;
import kabar.article.Given;
import kabar.article.Provenance;
import kabar.article.Publisher;
import kabar.article.Region;
import kabar.article.RejectedCountry;
import kabar.article.Removed;
import kabar.article.Story;
import kabar.article.Verdict;
import org.jspecify.annotations.Nullable;

/** An output record as a consumer sees it; what a record does not say is null or empty. */
public record PublishedRecord(
        Disposition kind,
        String id,
        @Nullable String url,
        String title,
        String body,
        BodyBasis bodyBasis,
        String language,
        Dating dating,
        Publisher publisher,
        @Nullable String byline,
        @Nullable Dateline dateline,
        List<String> agencies,
        List<Country> countries,
        List<RejectedCountry> rejectedCountries,
        List<Region> regions,
        List<Entity> entities,
        Given given,
        List<Flag> flags,
        List<Removed> removed,
        Verdict verdict,
        @Nullable Story story,
        Provenance provenance) {
    public PublishedRecord {
        agencies = List.copyOf(agencies);
        countries = List.copyOf(countries);
        rejectedCountries = List.copyOf(rejectedCountries);
        regions = List.copyOf(regions);
        entities = List.copyOf(entities);
        flags = List.copyOf(flags);
        removed = List.copyOf(removed);
    }
}
