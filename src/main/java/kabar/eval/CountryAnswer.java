package kabar.eval;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kabar.article.Country;
import kabar.article.EnrichedArticle;
import kabar.article.Entity;

/** What Kabar says an article is about, and whom it names. */
public record CountryAnswer(List<Country> countries, List<String> persons, List<String> organisations) {
    public static CountryAnswer of(EnrichedArticle article) {
        return new CountryAnswer(
                article.countries(), names(article, Entity.Type.PERSON), names(article, Entity.Type.ORGANISATION));
    }

    private static List<String> names(EnrichedArticle article, Entity.Type type) {
        return article.entities().stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .toList();
    }

    /** The codes it is routed to; none for an article about no country. */
    public Set<String> routed() {
        var routed = new TreeSet<String>();
        for (Country country : countries) routed.add(country.code());
        routed.remove("ZZ");
        return routed;
    }

    /** The first primary country, else the first; {@code ZZ} when there is none. */
    public String first() {
        return countries.stream()
                .filter(country -> country.role() == Country.Role.PRIMARY)
                .findFirst()
                .or(() -> countries.stream().findFirst())
                .map(Country::code)
                .orElse("ZZ");
    }

    /** Whether a country is said to be a main one. */
    public boolean hasPrimary() {
        return countries.stream()
                .anyMatch(country -> country.role() == Country.Role.PRIMARY
                        && !country.code().equals("ZZ"));
    }
}
