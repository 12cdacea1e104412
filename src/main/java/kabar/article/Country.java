package kabar.article;

import java.util.List;

/**
 * A country the article is about.
 *
 * @param code ISO 3166-1 alpha-2, or XK, or ZZ for an article about no country
 * @param score share of the top country's weight, in (0, 1]
 * @param mentions how often it is named or implied in title and body
 * @param evidence at most eight mentions, or one fallback; empty for ZZ, where the text with them is not published,
 *     and for a country of last resort in records of 0.1.0
 */
public record Country(String code, Role role, double score, int mentions, List<Evidence> evidence) {
    public Country {
        evidence = List.copyOf(evidence);
    }

    /** How much of the article the country is. */
    public enum Role implements Code {
        PRIMARY("The article is mainly about the country."),
        SECONDARY("The article is about the country as well.");

        private final String meaning;

        Role(String meaning) {
            this.meaning = meaning;
        }

        @Override
        public String meaning() {
            return meaning;
        }
    }
}
