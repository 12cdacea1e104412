package kabar.eval.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kabar.article.Article;
import kabar.enrich.Enricher;
import kabar.eval.sets.CountryCase;
import kabar.eval.sets.Event;
import kabar.geo.Gazetteer;
import kabar.geo.Weights;
import org.junit.jupiter.api.Test;

class WeightSearchTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Enricher ENRICHER = new Enricher(GAZETTEER);
    /** Norway opens the text, Ghana stands behind the opening. */
    private static final String HARBOUR =
            "Norway opened a new harbour on Monday after eleven years of planning and building by the sea."
                    + " A minister of Ghana praised the cranes.";

    @Test
    void tally_countsTheArticlesAtTheGivenPlaces() {
        WeightTrial trial = trial(labelled("Peru votes", "", "PE"), labelled("Chile votes", "", "AR"));
        assertThat(trial.size()).isEqualTo(2);
        assertThat(trial.tally(Weights.CHOSEN, List.of(0)).countries.f1()).isEqualTo(1);
        assertThat(trial.tally(Weights.CHOSEN, List.of(1)).countries.f1()).isZero();
        assertThat(trial.tally(Weights.CHOSEN, List.of(1, 0)).firstRight).isEqualTo(1);
    }

    @Test
    void tally_otherWeights_giveOtherAnswers() {
        WeightTrial trial = trial(labelled("", HARBOUR, "NO"));
        assertThat(trial.tally(least(9), List.of(0)).exact).isEqualTo(1);
        assertThat(trial.tally(least(0), List.of(0)).exact).isZero();
        assertThat(trial.tally(least(9), List.of(0)).exact).isEqualTo(1);
    }

    @Test
    void climb_articlesThatTheStartGetsWrong_areRightAtTheTop() {
        WeightTrial gold = trial(labelled("", HARBOUR, "NO", "GH"));
        WeightTrial wire = trial(labelled("Peru votes", "", "PE"));
        List<Integer> all = List.of(0);
        assertThat(gold.tally(WeightSpace.START, all).exact).isZero();
        Weights found = new WeightSearch(gold, wire).climb(all, all);
        assertThat(gold.tally(found, all).exact).isEqualTo(1);
        assertThat(wire.tally(found, all).exact).isEqualTo(1);
        assertThat(new WeightSearch(gold, wire).climb(all, all)).isEqualTo(found);
    }

    @Test
    void climb_nothingToGain_staysAtTheStart() {
        WeightTrial right = trial(labelled("Peru votes", "", "PE"));
        assertThat(new WeightSearch(right, right).climb(List.of(0), List.of(0))).isEqualTo(WeightSpace.START);
    }

    @Test
    void neighbours_differInOneNumber() {
        List<Weights> neighbours = WeightSpace.neighbours(WeightSpace.START);
        assertThat(neighbours).doesNotContain(WeightSpace.START).doesNotHaveDuplicates();
        String[] start = WeightSpace.describe(WeightSpace.START).split("\\R", -1);
        for (Weights neighbour : neighbours) {
            String[] lines = WeightSpace.describe(neighbour).split("\\R", -1);
            assertThat(IntStream.range(0, lines.length).filter(i -> !lines[i].equals(start[i])))
                    .hasSize(1);
        }
    }

    private static Weights least(double least) {
        Weights w = Weights.CHOSEN;
        return new Weights(
                w.title(),
                w.opening(),
                w.lead(),
                w.filed(),
                w.home(),
                w.reach(),
                w.against(),
                w.place(),
                w.person(),
                w.organisation(),
                w.sign(),
                w.share(),
                least,
                w.primary(),
                w.openingLongest(),
                w.leadSentences(),
                w.leadLongest(),
                w.listLeast(),
                w.routedMost(),
                w.sentencesMost());
    }

    private static WeightTrial trial(CountryCase... cases) {
        return new WeightTrial(
                List.of(cases).stream()
                        .map(each -> new WeightTrial.Example(each, ENRICHER.subject(each.article())))
                        .toList(),
                GAZETTEER);
    }

    private static CountryCase labelled(String title, String body, String... codes) {
        Article article = Event.of("1", title, body).in("en").article();
        return new CountryCase("own", "1", "en", article, List.of(codes), List.of(), Map.of(), null, null, Set.of());
    }
}
