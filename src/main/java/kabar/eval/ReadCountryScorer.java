package kabar.eval;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kabar.eval.figures.Measure;
import kabar.eval.sets.CountryCase;
import kabar.eval.sets.CountrySets;

/** Countries of articles in further languages, labelled by reading as the guide of {@value CountrySets#GOLD} says; no weight is fitted to them. */
final class ReadCountryScorer implements Scorer {
    private static final String SET = "read-countries";

    @Override
    public String name() {
        return "countries of articles in further languages";
    }

    @Override
    public List<String> sets() {
        return List.of();
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        var all = new CountryTally();
        Map<String, CountryTally> languages = new TreeMap<>();
        for (CountryCase labelled : CountrySets.read(materials.folder())) {
            var answer = CountryAnswer.of(materials.enrich(labelled.article()));
            all.add(labelled, answer);
            languages
                    .computeIfAbsent(labelled.language(), language -> new CountryTally())
                    .add(labelled, answer);
        }
        if (all.articles == 0) return;
        report(quality, "all", all);
        languages.forEach((language, tally) -> report(quality, language, tally));
    }

    private static void report(Quality quality, String language, CountryTally tally) {
        String detail = GoldCountryScorer.detail(tally.articles, tally.countries)
                + String.format(Locale.ROOT, ", first right %.3f", tally.firstShare());
        quality.add(Measure.reported(SET, "countries F1, read, " + language, tally.countries.f1(), detail)
                .within(tally.f1Interval()));
    }
}
