package kabar.geo;

import java.util.List;
import kabar.article.Country;
import kabar.article.Dateline;
import kabar.article.Flag;
import kabar.article.Region;
import kabar.article.RejectedCountry;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about.
 *
 * @param countries routed, the main one first, never empty: ZZ alone when there is none
 * @param agencies names of the news agencies quoted, in order of appearance
 * @param flags {@link Flag#COUNTRY_LIST} or none
 */
public record About(
        List<Country> countries,
        List<RejectedCountry> rejected,
        List<Region> regions,
        @Nullable Dateline dateline,
        List<String> agencies,
        List<Flag> flags) {}
