package kabar.eval.unseen;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import kabar.enrich.Enricher;
import kabar.eval.CountryTally;
import kabar.eval.sets.CountryCase;
import kabar.eval.sets.CountrySets;
import kabar.eval.sets.DataFolder;
import kabar.geo.Gazetteer;
import kabar.geo.Weights;

/**
 * Searches the weights of attribution: {@code java -cp kabar.jar kabar.eval.WeightSearch ../shared/data}.
 *
 * <p>From round numbers one number at a time goes where both sets together gain most, until nothing gains. The same is done
 * on four fifths of the articles and measured on the last, for five shuffles: what the weights are worth on articles nobody saw.
 * Equal input gives equal output; takes some minutes.
 */
public final class WeightSearch {
    private static final int FOLDS = 5;
    private static final int SHUFFLES = 5;
    private static final int WIRE_EACH = 5;
    private static final int ROUNDS_MOST = 12;
    /** A step that gains less is taken for chance. */
    private static final double GAIN_LEAST = 0.002;

    private final WeightTrial gold;
    private final WeightTrial wire;

    WeightSearch(WeightTrial gold, WeightTrial wire) {
        this.gold = gold;
        this.wire = wire;
    }

    /** Prints figures before, the weights chosen, figures after and those of the cross-validation. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var folder = new DataFolder(Path.of(args.length > 0 ? args[0] : "../shared/data"));
        var gazetteer = Gazetteer.load();
        var enricher = new Enricher(gazetteer);
        var search = new WeightSearch(
                gold(CountrySets.gold(folder), enricher, gazetteer),
                wire(CountrySets.reuters(folder), enricher, gazetteer));
        List<Integer> gold = all(search.gold);
        List<Integer> wire = all(search.wire);
        out.println("weights of the app    " + search.figures(Weights.CHOSEN, gold, wire));
        out.println("weights of the start  " + search.figures(WeightSpace.START, gold, wire));
        Weights chosen = search.climb(gold, wire);
        out.print(WeightSpace.describe(chosen));
        out.println("weights found         " + search.figures(chosen, gold, wire));
        for (int seed = 1; seed <= SHUFFLES; seed++)
            out.println("cross-validation " + seed + "    " + search.crossValidation(seed));
    }

    /** Every fifth article of the wire is enough for a search. */
    static WeightTrial wire(List<CountryCase> cases, Enricher enricher, Gazetteer gazetteer) {
        return trial(cases, WIRE_EACH, enricher, gazetteer);
    }

    static WeightTrial gold(List<CountryCase> cases, Enricher enricher, Gazetteer gazetteer) {
        return trial(cases, 1, enricher, gazetteer);
    }

    private static WeightTrial trial(List<CountryCase> cases, int each, Enricher enricher, Gazetteer gazetteer) {
        var examples = new ArrayList<WeightTrial.Example>();
        for (int i = 0; i < cases.size(); i += each)
            examples.add(new WeightTrial.Example(
                    cases.get(i), enricher.subject(cases.get(i).article())));
        return new WeightTrial(examples, gazetteer);
    }

    static List<Integer> all(WeightTrial trial) {
        return IntStream.range(0, trial.size()).boxed().toList();
    }

    /** Goes from the weights of the start uphill on these articles. */
    Weights climb(List<Integer> gold, List<Integer> wire) {
        Weights best = WeightSpace.START;
        double worth = worth(best, gold, wire);
        for (int round = 0; round < ROUNDS_MOST; round++) {
            Weights next = best;
            double most = worth + GAIN_LEAST;
            for (Weights neighbour : WeightSpace.neighbours(best)) {
                double its = worth(neighbour, gold, wire);
                if (its > most) {
                    next = neighbour;
                    most = its;
                }
            }
            if (next.equals(best)) break;
            best = next;
            worth = most;
        }
        return best;
    }

    /** The labelled articles count twice as much as the wire, whose editors also tag what no text says. */
    private double worth(Weights weights, List<Integer> gold, List<Integer> wire) {
        CountryTally ours = this.gold.tally(weights, gold);
        CountryTally theirs = this.wire.tally(weights, wire);
        return ours.countries.f1() + 0.2 * ours.firstShare() + 0.5 * theirs.countries.f1() + 0.1 * theirs.firstShare();
    }

    private String crossValidation(long seed) {
        var gold = shuffled(this.gold, seed);
        var wire = shuffled(this.wire, seed);
        var ours = new CountryTally();
        var theirs = new CountryTally();
        for (int fold = 0; fold < FOLDS; fold++) {
            Weights found = climb(part(gold, fold, false), part(wire, fold, false));
            ours.add(this.gold.tally(found, part(gold, fold, true)));
            theirs.add(this.wire.tally(found, part(wire, fold, true)));
        }
        return line(ours, theirs);
    }

    private static List<Integer> shuffled(WeightTrial trial, long seed) {
        var places = new ArrayList<>(all(trial));
        Collections.shuffle(places, new Random(seed));
        return places;
    }

    /** One fold of the places, or all but it. */
    private static List<Integer> part(List<Integer> places, int fold, boolean held) {
        return IntStream.range(0, places.size())
                .filter(i -> (i % FOLDS == fold) == held)
                .mapToObj(places::get)
                .toList();
    }

    private String figures(Weights weights, List<Integer> gold, List<Integer> wire) {
        return line(this.gold.tally(weights, gold), this.wire.tally(weights, wire));
    }

    private static String line(CountryTally ours, CountryTally theirs) {
        return String.format(
                Locale.ROOT,
                "labelled articles F1 %.3f (%s), first %.3f; wire F1 %.3f (%s), first %.3f",
                ours.countries.f1(),
                ours.countries,
                ours.firstShare(),
                theirs.countries.f1(),
                theirs.countries,
                theirs.firstShare());
    }
}
