package kabar.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that can be known from itself alone.
 *
 * @param source the event it was read from
 * @param title cleaned
 * @param body main text only, blocks separated by an empty line
 * @param language ISO 639-1 where there is one, else 639-3; {@code und} when unknown
 * @param countries routed countries, the main one first, at most five; {@code ZZ} alone when it is about none
 * @param flags oddities of the input, each once or more
 */
public record EnrichedArticle(
        Article source,
        String title,
        String body,
        String language,
        Dating dating,
        @Nullable String byline,
        @Nullable Dateline dateline,
        List<String> agencies,
        List<Country> countries,
        List<RejectedCountry> rejectedCountries,
        List<Region> regions,
        List<Entity> entities,
        List<Removed> removed,
        List<Flag> flags) {
    public EnrichedArticle {
        if (countries.isEmpty()) throw new IllegalArgumentException("an article needs a country, ZZ when about none");
        agencies = List.copyOf(agencies);
        countries = List.copyOf(countries);
        rejectedCountries = List.copyOf(rejectedCountries);
        regions = List.copyOf(regions);
        entities = List.copyOf(entities);
        removed = List.copyOf(removed);
        flags = List.copyOf(flags);
    }
}
