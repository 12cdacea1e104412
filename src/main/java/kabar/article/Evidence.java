package kabar.article;

/**
 * A mention that speaks for a country.
 *
 * @param rule how it was read: {@code name}, {@code demonym}, {@code place}, {@code person}, {@code fallback} …
 * @param weight what it adds to the country's score before scaling
 */
public record Evidence(Mention mention, String rule, double weight) {}
