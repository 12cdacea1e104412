package kabar.eval.unseen;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kabar.article.Country;
import kabar.eval.CountryAnswer;
import kabar.eval.CountryTally;
import kabar.eval.sets.CountryCase;
import kabar.geo.Attribution;
import kabar.geo.Gazetteer;
import kabar.geo.Subject;
import kabar.geo.Weights;

/** What any weights answer for the articles of a set; weights tried once are remembered. */
final class WeightTrial {
    /** A labelled article, read once. */
    record Example(CountryCase labelled, Subject subject) {}

    private final List<Example> examples;
    private final Gazetteer gazetteer;
    private final Map<Weights, List<CountryAnswer>> answers = new ConcurrentHashMap<>();

    WeightTrial(List<Example> examples, Gazetteer gazetteer) {
        this.examples = examples;
        this.gazetteer = gazetteer;
    }

    int size() {
        return examples.size();
    }

    /** Places of the articles that are {@code wanted}. */
    List<Integer> places(Predicate<CountryCase> wanted) {
        return IntStream.range(0, examples.size())
                .filter(place -> wanted.test(examples.get(place).labelled()))
                .boxed()
                .toList();
    }

    /** The tally over the articles at these places of the set. */
    CountryTally tally(Weights weights, List<Integer> places) {
        List<CountryAnswer> all = answers.computeIfAbsent(weights, this::answer);
        var tally = new CountryTally();
        for (int place : places) tally.add(examples.get(place).labelled(), all.get(place));
        return tally;
    }

    private List<CountryAnswer> answer(Weights weights) {
        var attribution = new Attribution(gazetteer, weights);
        return examples.stream()
                .map(example -> new CountryAnswer(
                        attribution.attribute(example.subject()).countries().stream()
                                .map(WeightTrial::light)
                                .toList(),
                        List.of(),
                        List.of()))
                .toList();
    }

    /** A country without its evidence: thousands of answers are remembered for hundreds of weights. */
    private static Country light(Country country) {
        return new Country(country.code(), country.role(), country.score(), country.mentions(), List.of());
    }
}
