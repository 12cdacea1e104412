package kabar.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kabar.article.Article;
import kabar.eval.figures.Counts;
import kabar.eval.figures.Measure;
import kabar.eval.sets.CountryCase;
import kabar.eval.sets.CountrySets;
import kabar.eval.sets.Event;
import kabar.json.JsonLines;
import kabar.json.JsonMembers;

/**
 * Articles in eleven languages written for this project, and labelled by others than their writers before any rule was written for them. They
 * stand in the checkout; elsewhere there is nothing to measure.
 */
final class OwnArticlesScorer implements Scorer {
    private static final String SET = "own-articles";
    private static final Path ARTICLES = Path.of("src/test/resources/kabar/eval/articles");
    private static final Path LABELS = Path.of("src/test/resources/kabar/eval/labels");
    private static final double COUNTRIES = 0.90;
    private static final double PERSONS = 0.70;

    /** What one language comes to. */
    private static final class Result {
        final CountryTally countries = new CountryTally();
        final NameTally persons = new NameTally();
        final NameTally organisations = new NameTally();
    }

    @Override
    public String name() {
        return "countries and names of own articles in other languages";
    }

    @Override
    public List<String> sets() {
        return List.of();
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        if (!Files.isDirectory(LABELS)) return;
        var results = new TreeMap<String, Result>();
        var all = new Result();
        for (String language : languages()) {
            var result = new Result();
            Map<String, Article> articles = articles(language);
            JsonLines.read(LABELS.resolve(language + ".jsonl"), row -> {
                Article article = Objects.requireNonNull(articles.get(row.required("id")));
                CountryCase labelled = CountrySets.labelled(SET, language, row, article);
                var answer = CountryAnswer.of(materials.enrich(labelled.article()));
                for (Result each : List.of(result, all)) {
                    each.countries.add(labelled, answer);
                    each.persons.add(CountrySets.names(row, "persons"), answer.persons(), labelled.neutral());
                    each.organisations.add(
                            CountrySets.names(row, "organisations"), answer.organisations(), labelled.neutral());
                }
            });
            results.put(language, result);
        }
        results.forEach((language, result) -> add(quality, language, result));
        add(quality, "all", all);
    }

    private static void add(Quality quality, String language, Result result) {
        CountryTally countries = result.countries;
        String first = String.format(Locale.ROOT, ", first right %.3f", countries.firstShare());
        quality.add(Measure.atLeast(
                        COUNTRIES,
                        SET,
                        "countries F1, " + language,
                        countries.countries.f1(),
                        GoldCountryScorer.detail(countries.articles, countries.countries) + first)
                .within(countries.f1Interval()));
        NameTally persons = result.persons;
        quality.add(Measure.atLeast(
                        PERSONS,
                        SET,
                        "persons F1, " + language,
                        persons.names.f1(),
                        GoldCountryScorer.detail(persons.articles, persons.names))
                .within(persons.byArticle.ofCounts(Counts::f1)));
        NameTally organisations = result.organisations;
        quality.add(Measure.reported(
                        SET,
                        "organisations F1, " + language,
                        organisations.names.f1(),
                        GoldCountryScorer.detail(organisations.articles, organisations.names))
                .within(organisations.byArticle.ofCounts(Counts::f1)));
    }

    private static List<String> languages() throws IOException {
        try (var files = Files.list(LABELS)) {
            return files.map(file -> file.getFileName().toString().replace(".jsonl", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Article> articles(String language) throws IOException {
        var articles = new HashMap<String, Article>();
        JsonLines.read(ARTICLES.resolve(language + ".jsonl"), row -> {
            String id = row.required("id");
            JsonMembers publisher = Objects.requireNonNull(row.object("publisher", members -> members));
            String address = "https://" + publisher.required("domain") + "/" + id;
            articles.put(
                    id,
                    Event.of(id, row.required("title"), row.required("body"))
                            .from(publisher.required("name"), publisher.required("country"), address)
                            .at(Instant.parse(row.required("publishedAt")))
                            .article());
        });
        return articles;
    }
}
