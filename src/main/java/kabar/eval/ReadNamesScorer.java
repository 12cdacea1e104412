package kabar.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kabar.article.Article;
import kabar.eval.figures.Counts;
import kabar.eval.figures.Measure;
import kabar.eval.sets.CountryCase;
import kabar.json.JsonMembers;

/**
 * Persons and organisations of whole articles in other languages than Indonesian, labelled by reading before the rules were written: set, id and
 * names stand in the project, the text in the shared folder. Nothing is fitted to them.
 */
final class ReadNamesScorer implements Scorer {
    private static final Path LABELS = Path.of("src/test/resources/kabar/entities/read-names.jsonl");
    private static final String SET = "read-names, own";
    private static final String ALL = "all";

    @Override
    public String name() {
        return "persons and organisations of whole articles in ten languages";
    }

    @Override
    public List<String> sets() {
        return List.of();
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        if (!Files.isRegularFile(LABELS)) return;
        Map<String, NameTally> persons = new TreeMap<>();
        Map<String, NameTally> organisations = new TreeMap<>();
        for (JsonMembers row : materials.folder().rows(LABELS, row -> row)) {
            if (!materials.folder().has(row.required("set"))) continue;
            Article article = materials.articles(row.required("set")).get(row.required("id"));
            if (article == null) continue;
            var answer = CountryAnswer.of(materials.enrich(article));
            for (String group : List.of(ALL, row.required("lang"))) {
                add(persons, group, row, "persons", answer.persons());
                add(organisations, group, row, "organisations", answer.organisations());
            }
        }
        persons.forEach((language, tally) -> add(quality, "persons F1, " + language, tally));
        organisations.forEach((language, tally) -> add(quality, "organisations F1, " + language, tally));
    }

    private static void add(
            Map<String, NameTally> tallies, String group, JsonMembers row, String member, List<String> found) {
        List<CountryCase.NameLabel> labelled =
                row.objects(member, name -> new CountryCase.NameLabel(name.required("name"), name.texts("forms")));
        tallies.computeIfAbsent(group, none -> new NameTally())
                .add(labelled, found, new LinkedHashSet<>(row.texts("neutral")));
    }

    private static void add(Quality quality, String name, NameTally tally) {
        quality.add(Measure.reported(SET, name, tally.names.f1(), GoldCountryScorer.detail(tally.articles, tally.names))
                .within(tally.byArticle.ofCounts(Counts::f1)));
    }
}
