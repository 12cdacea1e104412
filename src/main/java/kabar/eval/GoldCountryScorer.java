package kabar.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import kabar.eval.figures.Counts;
import kabar.eval.figures.Measure;
import kabar.eval.sets.CountryCase;
import kabar.eval.sets.CountrySets;
import kabar.json.PredictionWriter;

/** Countries, persons and organisations of articles labelled by reading. */
final class GoldCountryScorer implements Scorer {
    private static final String SET = CountrySets.GOLD;
    /** Reasons for which no wrong country is accepted. */
    private static final List<String> NEVER = List.of("dateline", "agency", "outlet", "sidebar", "language", "person");

    private static final int WORST = 10;

    @Override
    public String name() {
        return "countries and names of articles labelled by reading";
    }

    @Override
    public List<String> sets() {
        return List.of(SET);
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        var all = new CountryTally();
        Map<String, CountryTally> languages = new LinkedHashMap<>();
        var persons = new NameTally();
        var organisations = new NameTally();
        List<Miss> misses = new ArrayList<>();
        List<String> predictions = new ArrayList<>();
        for (CountryCase labelled : CountrySets.gold(materials.folder())) {
            var answer = CountryAnswer.of(materials.enrich(labelled.article()));
            all.add(labelled, answer);
            languages
                    .computeIfAbsent(labelled.language(), language -> new CountryTally())
                    .add(labelled, answer);
            if (labelled.persons() != null) persons.add(labelled.persons(), answer.persons(), labelled.neutral());
            if (labelled.organisations() != null)
                organisations.add(labelled.organisations(), answer.organisations(), labelled.neutral());
            misses.add(Miss.of(labelled, answer));
            predictions.add(PredictionWriter.countries(
                    labelled.set(), labelled.id(), answer.countries(), answer.persons(), answer.organisations()));
        }
        materials.keep("gold-country.jsonl", predictions);
        countries(quality, all, languages);
        reasons(quality, all);
        names(quality, 0.90, "persons F1, id", persons);
        names(quality, 0.75, "organisations F1, id", organisations);
        worst(quality, misses);
    }

    private static void names(Quality quality, double bar, String name, NameTally tally) {
        quality.add(Measure.atLeast(bar, SET, name, tally.names.f1(), detail(tally.articles, tally.names))
                .within(tally.byArticle.ofCounts(Counts::f1)));
    }

    private static void countries(Quality quality, CountryTally all, Map<String, CountryTally> languages) {
        quality.add(
                Measure.atLeast(0.88, SET, "countries F1, all", all.countries.f1(), detail(all.articles, all.countries))
                        .within(all.f1Interval()));
        languages.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().articles))
                .forEach(entry -> {
                    CountryTally tally = entry.getValue();
                    String name = "countries F1, " + entry.getKey();
                    String detail = detail(tally.articles, tally.countries)
                            + String.format(Locale.ROOT, ", first right %.3f", tally.firstShare());
                    Measure measure = entry.getKey().equals("id")
                            ? Measure.atLeast(0.90, SET, name, tally.countries.f1(), detail)
                            : Measure.reported(SET, name, tally.countries.f1(), detail);
                    quality.add(measure.within(tally.f1Interval()));
                });
        quality.add(Measure.atLeast(
                        0.93,
                        SET,
                        "first country right",
                        all.firstShare(),
                        all.firstRight + " of " + all.articles + "; the whole list right in " + all.exact)
                .within(all.firstInterval()));
    }

    private static void reasons(Quality quality, CountryTally all) {
        for (String reason : NEVER)
            quality.add(Measure.atMost(0, SET, "wrong for " + reason, all.wrongFor(reason), 0, "codes")
                    .within(all.wrongInterval(reason)));
        for (String reason : List.of("passing", "sport-club", "unlisted"))
            quality.add(Measure.counted(SET, "wrong for " + reason, all.wrongFor(reason), "codes")
                    .within(all.wrongInterval(reason)));
    }

    private static void worst(Quality quality, List<Miss> misses) {
        quality.remark(
                "Articles with most wrong and missed countries",
                misses.stream()
                        .filter(miss -> miss.count() > 0)
                        .sorted(Comparator.comparing((Miss miss) -> -miss.count())
                                .thenComparing(Miss::id))
                        .limit(WORST)
                        .map(Miss::toString)
                        .toList());
    }

    static String detail(int articles, Counts counts) {
        return counts + ", " + articles + " articles";
    }

    /** What is wrong and what is missing in one article. */
    private record Miss(String id, List<String> wrong, List<String> missed) {
        static Miss of(CountryCase labelled, CountryAnswer answer) {
            var wrong = new TreeSet<>(answer.routed());
            wrong.removeAll(labelled.routed());
            var missed = new TreeSet<>(labelled.routed());
            missed.removeAll(answer.routed());
            List<String> reasons = wrong.stream()
                    .map(code -> code + " (" + labelled.wrong().getOrDefault(code, "unlisted") + ")")
                    .toList();
            return new Miss(labelled.set() + "/" + labelled.id(), reasons, List.copyOf(missed));
        }

        int count() {
            return wrong.size() + missed.size();
        }

        @Override
        public String toString() {
            return "`" + id + "`"
                    + (wrong.isEmpty() ? "" : " wrong " + String.join(", ", wrong))
                    + (missed.isEmpty() ? "" : " missed " + String.join(", ", missed));
        }
    }
}
