package kabar.pipeline;

import java.util.ArrayList;
import java.util.List;
import kabar.article.Country;
import kabar.article.Country.Role;
import kabar.article.CountryCodes;
import kabar.article.Decisions;
import kabar.article.EnrichedArticle;
import kabar.article.Evidence;
import kabar.article.RejectedCountry;
import kabar.article.RejectedCountry.Reason;

/** The countries of an article once a person has decided on them. */
final class DecidedCountries {
    private static final int MOST = 5;

    private DecidedCountries() {}

    /**
     * The article without the countries that were taken out, and with those that were put in behind the others; where there are more than
     * five then, those that the text speaks of least give way. One that is left with none is about no country.
     */
    static EnrichedArticle of(EnrichedArticle article, Decisions decisions) {
        var countries = new ArrayList<Country>();
        var rejected = new ArrayList<>(article.rejectedCountries());
        for (Country country : article.countries()) {
            String code = country.code();
            if (decisions.removeCountries().contains(code))
                rejected.add(new RejectedCountry(code, Reason.DECISION, country.mentions()));
            else if (!code.equals(CountryCodes.UNKNOWN)) countries.add(country);
        }
        List<String> added = decisions.addCountries().stream()
                .filter(code ->
                        countries.stream().noneMatch(known -> known.code().equals(code)))
                .limit(MOST)
                .toList();
        while (countries.size() > MOST - added.size()) {
            Country least = countries.remove(countries.size() - 1);
            rejected.add(new RejectedCountry(least.code(), Reason.LIMIT, least.mentions()));
        }
        rejected.removeIf(country -> added.contains(country.code()));
        for (String code : added)
            countries.add(new Country(
                    code, Role.PRIMARY, 1, 0, List.of(new Evidence.Fallback(Evidence.Basis.DECISION, decisions.by()))));
        if (countries.isEmpty()) countries.add(new Country(CountryCodes.UNKNOWN, Role.PRIMARY, 1, 0, List.of()));
        return new EnrichedArticle(
                article.source(),
                article.title(),
                article.body(),
                article.language(),
                article.dating(),
                article.byline(),
                article.dateline(),
                article.agencies(),
                countries,
                rejected,
                article.regions(),
                article.entities(),
                article.removed(),
                article.flags());
    }
}
