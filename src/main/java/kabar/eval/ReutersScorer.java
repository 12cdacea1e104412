package kabar.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kabar.eval.figures.Measure;
import kabar.eval.sets.CountryCase;
import kabar.eval.sets.CountrySets;
import kabar.json.PredictionWriter;

/** Countries of a wire's stories beside the places that its editors gave them. */
final class ReutersScorer implements Scorer {
    private static final String SET = CountrySets.REUTERS;
    private static final int MOST = 12;

    @Override
    public String name() {
        return "countries of " + SET;
    }

    @Override
    public List<String> sets() {
        return List.of(SET);
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        var all = new CountryTally();
        var today = new CountryTally();
        var single = new CountryTally();
        Set<String> historic = CountrySets.historic(materials.folder());
        Map<String, Integer> wrong = new TreeMap<>();
        Map<String, Integer> missed = new TreeMap<>();
        List<CountryCase> cases = CountrySets.reuters(materials.folder());
        List<CountryAnswer> answers = cases.parallelStream()
                .map(labelled -> CountryAnswer.of(materials.enrich(labelled.article())))
                .toList();
        List<String> predictions = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            CountryCase labelled = cases.get(i);
            CountryAnswer answer = answers.get(i);
            all.add(labelled, answer);
            if (!historic.contains(labelled.id())) today.add(labelled, answer);
            if (labelled.primary().size() == 1) single.add(labelled, answer);
            difference(answer.routed(), labelled.routed(), wrong);
            difference(labelled.routed(), answer.routed(), missed);
            predictions.add(PredictionWriter.countries(
                    SET, labelled.id(), answer.countries(), answer.persons(), answer.organisations()));
        }
        materials.keep("reuters.jsonl", predictions);
        quality.add(Measure.atLeast(0.87, SET, "countries F1", all.countries.f1(), detail(all))
                .within(all.f1Interval()));
        quality.add(Measure.reported(SET, "countries F1, states of today alone", today.countries.f1(), detail(today))
                .within(today.f1Interval()));
        quality.add(Measure.atLeast(
                        0.92,
                        SET,
                        "first country right, of one",
                        single.firstShare(),
                        single.firstRight + " of " + single.articles)
                .within(single.firstInterval()));
        quality.remark(
                "Countries of " + SET + " that are most often wrong or missed",
                List.of("wrong: " + most(wrong), "missed: " + most(missed)));
    }

    private static String detail(CountryTally tally) {
        return GoldCountryScorer.detail(tally.articles, tally.countries);
    }

    private static void difference(Set<String> these, Set<String> others, Map<String, Integer> counts) {
        var rest = new TreeSet<>(these);
        rest.removeAll(others);
        for (String code : rest) counts.merge(code, 1, Integer::sum);
    }

    private static String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .reduce((a, b) -> a + ", " + b)
                .orElse("none");
    }
}
