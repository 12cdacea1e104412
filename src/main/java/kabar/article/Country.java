package kabar.article;

import java.util.List;

/**
 * A country the article is about.
 *
 * @param code ISO 3166-1 alpha-2, or XK, or ZZ for an article about no country
 * @param score share of the top country's weight, in (0, 1]
 * @param mentions how often it is named or implied in title and body
 * @param evidence empty only for a country of last resort
 */
public record Country(String code, Role role, double score, int mentions, List<Evidence> evidence) {
    public Country {
        evidence = List.copyOf(evidence);
    }

    /** How much of the article the country is. */
    public enum Role {
        PRIMARY,
        SECONDARY
    }
}
