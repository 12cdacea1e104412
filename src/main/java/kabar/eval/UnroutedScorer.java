package kabar.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kabar.article.Article;
import kabar.article.EnrichedArticle;
import kabar.eval.figures.Interval;
import kabar.eval.figures.Measure;

/** Articles in many languages of Africa that reach no country's topic although their text names a country. */
final class UnroutedScorer implements Scorer {
    private static final String SET = "raw-multi-masakhanews";
    private static final double MOST = 0.05;

    @Override
    public String name() {
        return "articles that reach no country";
    }

    @Override
    public List<String> sets() {
        return List.of(SET);
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        Map<String, List<Article>> byLanguage = new TreeMap<>();
        for (Article article : materials.articles(SET).values())
            byLanguage
                    .computeIfAbsent(shorter(String.valueOf(article.language())), code -> new ArrayList<>())
                    .add(article);
        var lines = new ArrayList<String>();
        byLanguage.forEach((language, articles) -> {
            var named = new NamedCountries(language);
            int unrouted = 0;
            int silent = 0;
            for (Article article : articles) {
                EnrichedArticle answer = materials.enrich(article);
                if (!CountryAnswer.of(answer).routed().isEmpty()) continue;
                unrouted++;
                String name = named.first(answer.title() + "\n" + answer.body());
                if (name.isEmpty()) continue;
                silent++;
                lines.add(language + "\t" + article.id() + "\t" + name);
            }
            quality.add(Measure.atMost(
                            MOST,
                            SET,
                            "only in zz though a country is named, " + language,
                            (double) silent / articles.size(),
                            3,
                            silent + " of " + articles.size() + " articles, " + (unrouted - silent)
                                    + " more in zz name none")
                    .within(Interval.ofShare(silent, articles.size())));
        });
        materials.keep("unrouted.tsv", lines);
    }

    /** The two letters of a language that the set calls by three. */
    private static String shorter(String language) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> Locale.forLanguageTag(code).getISO3Language().equals(language))
                .findFirst()
                .orElse(language);
    }
}
