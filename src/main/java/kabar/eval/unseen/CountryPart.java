package kabar.eval.unseen;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kabar.eval.CountryTally;
import kabar.eval.Materials;
import kabar.eval.sets.CountryCase;
import kabar.eval.sets.CountrySets;
import kabar.geo.Gazetteer;
import kabar.geo.Weights;

/** The weights of attribution, fitted without one set or one language. */
final class CountryPart implements FittedPart {
    private final String name;
    private final Function<CountryCase, String> group;
    private final List<CountryCase> cases;
    private final WeightTrial gold;
    private final WeightTrial wire;
    private final WeightSearch search;

    private CountryPart(
            String name,
            Function<CountryCase, String> group,
            List<CountryCase> cases,
            WeightTrial gold,
            WeightTrial wire) {
        this.name = name;
        this.group = group;
        this.cases = cases;
        this.gold = gold;
        this.wire = wire;
        this.search = new WeightSearch(gold, wire);
    }

    /** By set and by language. */
    static List<FittedPart> both(Materials materials, Gazetteer gazetteer) throws IOException {
        List<CountryCase> labelled = CountrySets.gold(materials.folder());
        List<CountryCase> reuters =
                materials.folder().has(CountrySets.REUTERS) ? CountrySets.reuters(materials.folder()) : List.of();
        WeightTrial gold = WeightSearch.gold(labelled, materials.enricher(), gazetteer);
        WeightTrial wire = WeightSearch.wire(reuters, materials.enricher(), gazetteer);
        List<CountryCase> all =
                Stream.concat(labelled.stream(), reuters.stream()).toList();
        return List.of(
                new CountryPart(
                        "weights of attribution, a set left out: countries F1", CountryCase::set, all, gold, wire),
                new CountryPart(
                        "weights of attribution, a language left out: countries F1",
                        CountryCase::language,
                        all,
                        gold,
                        wire));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> groups() {
        return cases.stream().map(group).distinct().sorted().toList();
    }

    @Override
    public Trial shipped(String left) {
        return trial(Weights.CHOSEN, left, "");
    }

    @Override
    public Trial unseen(String left) {
        Predicate<CountryCase> others = labelled -> !group.apply(labelled).equals(left);
        Weights found = search.climb(gold.places(others), wire.places(others));
        return trial(found, left, WeightSpace.differences(found));
    }

    private Trial trial(Weights weights, String left, String constants) {
        Predicate<CountryCase> wanted = labelled -> group.apply(labelled).equals(left);
        CountryTally tally = gold.tally(weights, gold.places(wanted));
        tally.add(wire.tally(weights, wire.places(wanted)));
        String texts = String.format(Locale.ROOT, "%d articles", tally.articles);
        return new Trial(tally.countries, tally.sample(), texts, constants);
    }
}
